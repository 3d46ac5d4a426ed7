import type { DayEntry } from "../../progress/progress";
import type { TrackedTask } from "../../progress/tracked-task";
import type { CheckContext } from "../rule-context";
import { allOccurrencesDone, shareOf, statusOf } from "../row/says-done";
import { wordsOfLater } from "../words/words-of-time";

/** By when a completion day must have come, and from when on it is of this period. */
export type CountedDays = Pick<CheckContext, "day" | "dataFrom">;

/**
 * Every entry but the status says that the task is done: all of the percentage, a real day of the period that has come (of each
 * occurrence, where it has several), no word of anything still to come. A proposal to adjust is a decision, not a slip.
 */
export function isSurelyCompleted(task: TrackedTask, days: CountedDays): boolean {
  const { status, percent, completedOn, result } = task.progress;
  if (status?.kind === "text" || statusOf(task) === "adjustment-proposed") return false;
  if (wordsOfLater(result) !== undefined) return false;
  const isAll = shareOf(task) === 1;
  if (task.schedule.kind !== "several") return isAll && isCounted(completedOn, days);
  if (percent !== undefined && !isAll) return false;
  return (
    allOccurrencesDone(task) &&
    task.occurrences.every((one) => isCounted(one.completedOn, days) && wordsOfLater(one.result) === undefined)
  );
}

/** Not a day to come, nor one before the period's data: those are doubted themselves. */
function isCounted(entry: DayEntry | undefined, { day, dataFrom }: CountedDays): boolean {
  return entry?.kind === "day" && entry.day <= day && (dataFrom === undefined || entry.day >= dataFrom);
}
