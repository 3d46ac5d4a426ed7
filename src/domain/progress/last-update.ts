import { addDays, type LocalDate } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";
import { dayCounted } from "./standing";
import type { TrackedTask } from "./tracked-task";

/**
 * The last day by the end of `day` on which something was told of a task: Ngày cập nhật, or the completion of an occurrence, which
 * people enter on another sheet. What is dated later was not known then, or is mistyped.
 * @returns `undefined` when nothing was told by then.
 */
export function lastUpdate(task: TrackedTask, day: LocalDate): LocalDate | undefined {
  return [task.progress.updatedOn, ...task.occurrences.map((occurrence) => occurrence.completedOn)]
    .map((entry) => dayCounted(entry, day))
    .filter((told) => told !== undefined && told <= day)
    .sort()
    .at(-1);
}

/** Whether something was told of a task from `since` to the end of `day`. */
export function isUpdatedSince(task: TrackedTask, since: LocalDate, day: LocalDate): boolean {
  const told = lastUpdate(task, day);
  return told !== undefined && told >= since;
}

/**
 * The first day on which an update is news: the one after the last cut-off of the periods that are reported, as every period asks for
 * an update of its own; `dataFrom` when none of them reaches so far.
 */
export function newsFrom(dataFrom: LocalDate, reported: readonly ReportPeriod[]): LocalDate {
  return [dataFrom, ...reported.map((period) => addDays(period.cutOff, 1))].reduce((first, other) =>
    other > first ? other : first,
  );
}
