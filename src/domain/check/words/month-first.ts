import { dayOfMonth, localDate, monthOf, yearOf, type LocalDate } from "../../calendar/local-date";
import type { CheckContext } from "../rule-context";

/**
 * The day that a person probably typed where a day lies ahead: a computer that puts the month first takes 10/06 (10 June) for
 * 6 October.
 * @returns `undefined` when the day is not ahead, or would be ahead or before the period's data the other way round as well.
 */
export function dayMeant(read: LocalDate, { day, dataFrom }: CheckContext): LocalDate | undefined {
  if (read <= day) return undefined;
  const meant = localDate(yearOf(read), dayOfMonth(read), monthOf(read));
  if (meant === undefined || meant > day) return undefined;
  return dataFrom !== undefined && meant < dataFrom ? undefined : meant;
}
