import { unreadable, type Deadline, type Unreadable } from "./deadline";
import { yearOfTail, YEAR_TAIL } from "./year-tail";

type Month = Extract<Deadline, { kind: "month" }>;

const OPENING = "^(?:(?:trong|cuoi|het|ngay cuoi(?: cung)?(?: cua)?) )*";

/** Tháng 5/2025 · trong tháng 01 năm 2025 · cuối tháng 6 */
const WORD = new RegExp(String.raw`${OPENING}thang (?<month>\d{1,2})${YEAR_TAIL}$`);

/** 12/2025 · 06-2025 · 6.2025 */
const NUMBERS = new RegExp(String.raw`${OPENING}(?<month>\d{1,2})[/.-](?<fullYear>\d{4})$`);

/** 9 tháng đầu năm */
const NINE_MONTHS = new RegExp(String.raw`${OPENING}0?(?<month>9) thang dau(?: cua)? nam(?: (?<year>\d+))?$`);

export function readMonth(words: string, otherYear: number): Month | Unreadable | undefined {
  const found = [WORD, NUMBERS, NINE_MONTHS].map((spelling) => spelling.exec(words)?.groups).find(Boolean);
  if (found === undefined) return undefined;
  const year = yearOfTail(found, otherYear);
  if (typeof year !== "number") return year;
  const month = Number(found["month"]);
  return month >= 1 && month <= 12 ? { kind: "month", year, month } : unreadable("no-such-day");
}
