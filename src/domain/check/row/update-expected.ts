import { addDays, type LocalDate } from "../../calendar/local-date";
import type { ReportPeriod } from "../../calendar/report-period";
import type { DayEntry } from "../../progress/progress";

/** A division is not asked again for what it wrote this many calendar days ago or less. */
const FRESH_DAYS = 30;

/**
 * The first day on which an update counts for the report that comes next: the day after the cut-off of the last report that
 * has left, or the first day of the period's data when none has left yet; `FRESH_DAYS` ago when that is earlier.
 * @returns `undefined` when the period is not known or its data began only now: nothing is asked for yet.
 */
export function updateExpectedSince(
  periods: readonly ReportPeriod[],
  context: { readonly day: LocalDate; readonly dataFrom?: LocalDate | undefined },
): LocalDate | undefined {
  const fresh = addDays(context.day, -FRESH_DAYS);
  if (context.dataFrom === undefined || fresh < context.dataFrom) return undefined;
  let since = context.dataFrom;
  for (const period of periods) {
    if (period.reportSentBy < context.day && period.cutOff >= since) since = addDays(period.cutOff, 1);
  }
  return since < fresh ? since : fresh;
}

/** Words in the day cell tell of an update too; that they are no day is a finding of its own. */
export function isUpdatedSince(updatedOn: DayEntry | undefined, since: LocalDate): boolean {
  return updatedOn !== undefined && (updatedOn.kind === "text" || updatedOn.day >= since);
}
