import { localDate, type LocalDate } from "./local-date";

/** What words in a day cell say. */
export type TypedDay =
  | { readonly kind: "day"; readonly day: LocalDate }
  /** Written as a day, but the calendar has none such: 31/6/2024, 06/13/2024. */
  | { readonly kind: "impossible" }
  | { readonly kind: "other" };

/**
 * Reads day, month, four-digit year with the same `/`, `-` or `.` between them, as Vietnamese documents write days; month-first
 * days, two-digit years and missing years are never guessed. The year is one that Excel can hold as a day.
 */
export function readTypedDay(text: string): TypedDay {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (!parts || Number(parts[4]) < FIRST_YEAR) return { kind: "other" };
  const day = localDate(Number(parts[4]), Number(parts[3]), Number(parts[1]));
  return day === undefined ? { kind: "impossible" } : { kind: "day", day };
}

const FIRST_YEAR = 1901;
