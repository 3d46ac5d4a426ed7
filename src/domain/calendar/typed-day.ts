import { tidied } from "../words/tidy-words";
import { localDate, type LocalDate } from "./local-date";

/** What words in a day cell say. */
export type TypedDay =
  | { readonly kind: "day"; readonly day: LocalDate }
  /** Written as a day, but the calendar has none such: 31/6/2024, 06/13/2024. */
  | { readonly kind: "impossible" }
  | { readonly kind: "other" };

/**
 * Reads day, month, four-digit year with the same `/`, `-` or `.` between them, or in words, as Vietnamese documents write days:
 * `ngày 10 tháng 6 năm 2024`. Month-first days, two-digit years and missing years are never guessed; what cannot be seen does not count.
 * The year is one that Excel can hold as a day.
 */
export function readTypedDay(text: string): TypedDay {
  const words = tidied(text);
  const parts = (IN_NUMBERS.exec(words) ?? IN_WORDS.exec(words))?.groups;
  if (parts === undefined || Number(parts["year"]) < FIRST_YEAR) return { kind: "other" };
  const day = localDate(Number(parts["year"]), Number(parts["month"]), Number(parts["day"]));
  return day === undefined ? { kind: "impossible" } : { kind: "day", day };
}

/** `10/6/2024`, `ngày 10 / 6 / 2024`, `10.6.2024.` */
const IN_NUMBERS =
  /^(?:ng[àa]y )?(?<day>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2}) ?\k<sign> ?(?<year>\d{4}) ?[.,;]?$/iu;

/** `ngày 10 tháng 6 năm 2024` */
const IN_WORDS = /^(?:ng[àa]y )?(?<day>\d{1,2}) th[áa]ng (?<month>\d{1,2}),? n[ăa]m (?<year>\d{4}) ?[.,;]?$/iu;

const FIRST_YEAR = 1901;

/** @returns `undefined` unless the text is a whole day: day, month, four-digit year. */
export function dayTyped(text: string): LocalDate | undefined {
  const read = readTypedDay(text);
  return read.kind === "day" ? read.day : undefined;
}
