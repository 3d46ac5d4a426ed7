/**
 * The letters of TCVN3, the third table of TCVN 5712:1993 ("ABC", fonts `.VnTime`…), by their codes, which a file opened as
 * Windows-1252 shows as signs and letters of Western Europe. Capitals with tone marks have no codes: capital fonts
 * (`.VnTimeH`) show them for the small ones.
 */
const LETTERS: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([firstCode, letters]) =>
    [...letters].map((letter, index): [string, string] => [String.fromCharCode(firstCode + index), letter]),
  ),
);

/** A word as a file shows it: some of the signs are no letters there, one (U+00AD) is not even visible. */
export const TCVN3_WORD = new RegExp(`[\\p{L}${[...BY_SIGN.keys()].join("")}]+`, "gu");

/** Sign by sign; what is no letter of TCVN3 stays. */
export function fromTcvn3(text: string): string {
  return [...text].map((sign) => BY_SIGN.get(sign) ?? sign).join("");
}

/** Every letter with marks is one of TCVN3, so that it cannot be a text in Unicode with an `à` or `Í` of its own. */
export function isAllTcvn3(text: string): boolean {
  return [...text].every((sign) => sign <= "\x7F" || BY_SIGN.has(sign) || !/\p{L}/u.test(sign));
}
