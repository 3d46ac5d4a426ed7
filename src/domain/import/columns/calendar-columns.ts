import { bareWords } from "../../words/cell-words";

/**
 * The quarter or month that each column stands for, as a deadline says it: "Quý II", "Tháng 6", "Quý II/2026"; `undefined` for
 * any other column. A mere number takes its unit from the words above it ("Tháng" over 1…12, "Thời gian thực hiện (Quý)" over
 * I…IV), or from a whole year of them under one heading.
 * @param headings for each column its words from the top row down.
 */
export function calendarOf(headings: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const lowest = headings.map((words) => numeral(words.at(-1) ?? ""));
  return headings.map((words, column) => {
    const own = words.at(-1) ?? "";
    if (PERIOD.test(bareWords(own))) return own;
    const short = SHORT.exec(bareWords(own));
    if (short !== null) return spelt(short[1] === "q" ? "Quý" : "Tháng", Number(short[2]), words);
    const number = lowest[column];
    if (number === undefined || words.length < 2) return undefined;
    const unit =
      [...words.slice(0, -1)]
        .reverse()
        .map(unitOf)
        .find((one) => one !== undefined) ?? unitOfRow(headings, column);
    return unit === undefined ? undefined : spelt(unit, number.value, words);
  });
}

/** "Quý I", "Tháng 6 năm 2025", as a heading of one column says it. */
export const PERIOD = /^(quy ([ivx]+|[1-4])|thang (\d\d?|[ivx]+))( (nam )?\d{4})?$/;
/** "T6", "Q2". */
export const SHORT = /^(t|th|q) ?(\d{1,2})$/;

type Unit = "Quý" | "Tháng";

/** "Tháng", "Quý/2025", "Thời gian thực hiện (Quý)". "Quỹ" and "quy trình" are no quarters. */
function unitOf(words: string): Unit | undefined {
  const bare = bareWords(words);
  const found = ALONE.exec(bare) ?? OF_TIME.exec(bare);
  if (found === null || /quỹ|quỷ|quỵ/iu.test(words)) return undefined;
  return found[1] === "quy" ? "Quý" : "Tháng";
}

const ALONE = /^(?:cac |theo )?(thang|quy)(?: thuc hien| hoan thanh| trong nam| nam)?(?: \d{4})?$/;
const OF_TIME =
  /^(?:thoi (?:gian|han|diem)|tien do|han|lo trinh|ke hoach|moc|phan ky)\b.*\b(thang|quy)(?: trong nam| nam)?(?: \d{4})?$/;

interface Numeral {
  readonly value: number;
  readonly isRoman: boolean;
}

function numeral(words: string): Numeral | undefined {
  const bare = words.replace(/[().\s]/g, "").toUpperCase();
  if (/^\d{1,2}$/.test(bare)) return { value: Number(bare), isRoman: false };
  const value = ROMAN.indexOf(bare) + 1;
  return value === 0 ? undefined : { value, isRoman: true };
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Under one heading I…IV are quarters and 1…12 months, even if nothing above them says so. */
function unitOfRow(headings: readonly (readonly string[])[], column: number): Unit | undefined {
  const [above] = headings[column] ?? [];
  const below = headings
    .filter(([top], at) => top === above && Math.abs(at - column) < 12)
    .map((words) => words.at(-1));
  const numerals = below.map((words) => numeral(words ?? ""));
  if (numerals.some((one, at) => one?.value !== at + 1)) return undefined;
  if (numerals.length === 12) return "Tháng";
  return numerals.length === 4 && numerals.every((one) => one?.isRoman === true) ? "Quý" : undefined;
}

/** @returns `undefined` for a thirteenth month, a fifth quarter. */
function spelt(unit: Unit, value: number, words: readonly string[]): string | undefined {
  if (value < 1 || value > (unit === "Quý" ? 4 : 12)) return undefined;
  const year = words.map((one) => /\b20\d\d\b/.exec(one)?.[0]).find((one) => one !== undefined);
  return `${unit} ${unit === "Quý" ? (ROMAN[value - 1] ?? "") : value}${year === undefined ? "" : `/${year}`}`;
}
