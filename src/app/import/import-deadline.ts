import { fixedHolidays } from "../../domain/calendar/fixed-holidays";
import { day, type LocalDate } from "../../domain/calendar/local-date";
import type { DeadlineKind } from "../../domain/deadline/deadline";
import { plannedDays } from "../../domain/deadline/planned-days";
import { usualPeriods } from "../../domain/import/usual-periods";
import type { ImportDraft } from "./import-draft";

/** What typed words would mean as a deadline of the plan to be. */
export interface DeadlineTyped {
  readonly kind: DeadlineKind;
  /** Ascending; empty when there is no due day of its own. */
  readonly days: readonly LocalDate[];
}

export function deadlineTyped(text: string, year: number, settings: ImportDraft["settings"]): DeadlineTyped {
  const { deadline, days } = plannedDays(text, {
    year,
    issuedOn: day(`${year}-01-01`),
    settings: { dueDaysMoveOffDaysOff: false, warningDays: 10, ...settings },
    periods: usualPeriods(year),
    holidays: fixedHolidays(year),
  });
  return { kind: deadline.kind, days: days.map(({ written }) => written) };
}
