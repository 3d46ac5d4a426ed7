import { localDate } from "../calendar/local-date";
import { unreadable, type Deadline, type Unreadable } from "./deadline";
import { yearOfTail, YEAR_TAIL } from "./year-tail";

type Day = Extract<Deadline, { kind: "day" }>;

const OPENING = "^(?:(?:trong|het) )?(?:ngay |mung |mong )?";

/** 30/6/2024 · 30-6-2024 · ngày 30.6.2024 */
const NUMBERS_WITH_YEAR = new RegExp(
  String.raw`${OPENING}(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d+)$`,
);

/** 30/6 · 30/6 năm 2024. With another mark it could be a span or a number. */
const NUMBERS = new RegExp(String.raw`${OPENING}(?<day>\d{1,2})/(?<month>\d{1,2})(?:,? ?nam (?<year>\d+))?$`);

/** ngày 15 tháng 6 năm 2024 · 15 tháng 6/2024 · ngày 15, tháng 6, năm 2024 */
const WORDS = new RegExp(String.raw`${OPENING}(?<day>\d{1,2})[ ,]thang (?<month>\d{1,2})${YEAR_TAIL}$`);

/** 2024-06-30, as software writes it; with the year first there is only one order. */
const YEAR_FIRST = /^(?<year>\d{4})([/-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?: 00:00(?::00)?)?$/;

/** Reads a day; day comes before month, never the other way round. */
export function readDay(words: string, otherYear: number): Day | Unreadable | undefined {
  const found = [NUMBERS_WITH_YEAR, NUMBERS, WORDS, YEAR_FIRST]
    .map((spelling) => spelling.exec(words)?.groups)
    .find(Boolean);
  if (found === undefined) return undefined;
  if (looksLikeMonthAndYear(words)) return unreadable("two-digit-year");
  const year = yearOfTail(found, otherYear);
  if (typeof year !== "number") return year;
  const day = localDate(year, Number(found["month"]), Number(found["day"]));
  return day ? { kind: "day", day } : unreadable("no-such-day");
}

/** "6/24": no month 24, but a month and the end of a year. */
function looksLikeMonthAndYear(words: string): boolean {
  const parts = /^(\d{1,2})\/(\d{2})$/.exec(words);
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) >= 20;
}
