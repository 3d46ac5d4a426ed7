import { addDays, weekday, type LocalDate } from "./local-date";

/** A day on which offices work: Monday to Friday and not one of `holidays`. */
export function isWorkingDay(day: LocalDate, holidays: readonly LocalDate[]): boolean {
  return weekday(day) <= 5 && !holidays.includes(day);
}

/**
 * The day itself, or the next working day after it when it is a day off.
 * Source: Bộ luật Dân sự 2015, Điều 148 khoản 5.
 */
export function workingDayFrom(day: LocalDate, holidays: readonly LocalDate[]): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, 1);
  return candidate;
}
