/** How a row is numbered. `parts` of "II.3.1" are II, 3, 1; of "a)" a. */
export interface RowNumber {
  /** Without marks at its end, as printed otherwise. */
  readonly text: string;
  /** Of the first part. */
  readonly style: "roman" | "letter" | "small-letter" | "decimal";
  readonly parts: readonly string[];
}

/** The number that a cell holds and nothing else: "I.", "1.1", "a)", "Mục 2", "(3)". */
export function rowNumberOf(words: string): RowNumber | undefined {
  if (words.length > LONGEST) return undefined;
  const found = WHOLE.exec(latin(words));
  const text = found?.[1]?.replace(/[.\s]+$/, "").replace(/\s+/g, "");
  if (text === undefined || text === "") return undefined;
  const parts = text.split(/[.-]/).filter((part) => part !== "");
  const style = styleOf(parts[0] ?? "");
  return style === undefined ? undefined : { text, style, parts };
}

export function isRowNumber(words: string): boolean {
  return rowNumberOf(words) !== undefined;
}

/** "I. Chỉ đạo, điều hành": the number before the words, if any. A number must be set off by a mark: "12 thủ tục" has none. */
export function numberBeforeWords(words: string): { readonly number: RowNumber | undefined; readonly words: string } {
  const found = BEFORE.exec(latin(words.slice(0, LONGEST)));
  const number = found === null ? undefined : rowNumberOf(found[1] ?? "");
  if (found === null || number === undefined) return { number: undefined, words };
  return { number, words: words.slice(found[0].length).trim() };
}

/** `child` is numbered below `parent`: 1.2 below 1, II.1 below II. */
export function isBelow(child: RowNumber, parent: RowNumber): boolean {
  return child.parts.length > parent.parts.length && parent.parts.every((part, at) => part === child.parts[at]);
}

/** Characters that a number takes, with "Chương" before it. */
const LONGEST = 40;

const NUMBER = String.raw`(?:[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]|\d{1,4})(?:\s?[.-]\s?(?:\d{1,3}|[a-zđ](?![\p{L}])))*`;
const WHOLE = new RegExp(String.raw`^(?:(?:phần|mục|nhóm|chương)\s+)?[(]?(${NUMBER}\s?[.]?)[).:]*$`, "iu");
const BEFORE = new RegExp(
  String.raw`^((?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM|[Cc]hương|CHƯƠNG)\s+)?(?:${NUMBER.replace("[A-ZĐ]|[a-zđ]", "[A-ZĐ]|[a-zđ](?=[).])")}))\s?(?:[).:/]|[-–]\s)\s*(?=[\p{L}"“(])`,
  "u",
);

/** "B" after "A", "Đ" after "D" where that is used, else "E": as letters are counted here, and as in Latin. */
export function isNextLetter(letter: string, next: string): boolean {
  return ALPHABETS.some((letters) => letters.includes(letter) && letters[letters.indexOf(letter) + 1] === next);
}

const ALPHABETS = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ABCDĐEGHIKLMNOPQRSTUVXY", "ABCDEGHIKLMNOPQRSTUVXY"];

/** Letters that look like I, V, X, Đ in pasted text. */
function latin(words: string): string {
  return words
    .replace(/[ІӀⅠ]/g, "I")
    .replace(/Ⅱ/g, "II")
    .replace(/Ⅲ/g, "III")
    .replace(/Х/g, "X")
    .replace(/Ð/g, "Đ")
    .trim();
}

function styleOf(part: string): RowNumber["style"] | undefined {
  if (/^\d+$/.test(part)) return "decimal";
  if (/^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(part)) return "roman";
  if (/^[A-ZĐ]$/.test(part)) return "letter";
  return /^[a-zđ]$/.test(part) ? "small-letter" : undefined;
}
