/**
 * VNI for Windows (fonts `VNI-Times`…): a letter without a code of its own is two signs, the plain letter and its marks.
 * Small and capital marks are small and capital letters of Windows-1252.
 */
const SINGLE = pairs("ñđ ôơ öư íí ìì æỉ óĩ òị îỵ");

/** By the marks: circumflex or breve with or without a tone on a, e, o; a tone alone on any vowel that has no own code. */
const ON_A = pairs("ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ ùá øà ûả õã ïạ");
const ON_E = pairs("âê áế àề åể ãễ äệ ùé øè ûẻ õẽ ïẹ");
const ON_O = pairs("âô áố àồ åổ ãỗ äộ ùó øò ûỏ õõ ïọ");
const ON_U = pairs("ùú øù ûủ õũ ïụ");
const ON_Y = pairs("ùý øỳ ûỷ õỹ ïỵ");
const ON_O_HORN = pairs("ùớ øờ ûở õỡ ïợ");
const ON_U_HORN = pairs("ùứ øừ ûử õữ ïự");

const DOUBLE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["a", ON_A],
  ["e", ON_E],
  ["o", ON_O],
  ["u", ON_U],
  ["y", ON_Y],
  ["ô", ON_O_HORN],
  ["ö", ON_U_HORN],
]);

export const VNI_WORD = /\p{L}+/gu;

/** What is no letter of VNI stays. The plain letter tells whether it is a capital. */
export function fromVni(text: string): string {
  return readSigns(text)
    .map(({ letter }) => letter)
    .join("");
}

/** Every letter with marks is one of VNI, so that it cannot be a text in Unicode with an `à` or `ý` of its own. */
export function isAllVni(text: string): boolean {
  return readSigns(text).every(({ letter, isKnown }) => isKnown || !/\p{L}/u.test(letter));
}

interface ReadSign {
  readonly letter: string;
  readonly isKnown: boolean;
}

function readSigns(text: string): readonly ReadSign[] {
  const signs = [...text];
  const result: ReadSign[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? "";
    const small = sign.toLowerCase();
    const marked = DOUBLE.get(small)?.get((signs[at + 1] ?? "").toLowerCase());
    if (marked !== undefined) at += 1;
    const letter = marked ?? SINGLE.get(small) ?? small;
    const isKnown = marked !== undefined || SINGLE.has(small) || sign <= "\x7F";
    result.push({ letter: sign === small ? letter : letter.toUpperCase(), isKnown });
  }
  return result;
}

/** "ñđ ôơ": the sign, then the letter. */
function pairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]));
}
