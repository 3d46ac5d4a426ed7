import { addDays, type LocalDate } from "../../calendar/local-date";
import type { ReportPeriod } from "../../calendar/report-period";
import { isUpdatedSince, newsFrom } from "../../progress/last-update";
import type { TrackedTask } from "../../progress/tracked-task";

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
  const since = newsFrom(
    context.dataFrom,
    periods.filter((period) => period.reportSentBy < context.day),
  );
  return since < fresh ? since : fresh;
}

/**
 * The day since which a task should have been updated and was not. A Ngày cập nhật that is still to come is a finding of its own:
 * nothing more is asked for beside it.
 */
export function updateLacking(
  task: TrackedTask,
  { updateSince, day }: { readonly updateSince: LocalDate | undefined; readonly day: LocalDate },
): LocalDate | undefined {
  const { updatedOn } = task.progress;
  if (updateSince === undefined || (updatedOn?.kind === "day" && updatedOn.day > day)) return undefined;
  return isUpdatedSince(task, updateSince, day) ? undefined : updateSince;
}
