import type { LocalDate } from "../../calendar/local-date";
import type { DayEntry } from "../../progress/progress";
import type { TrackedTask } from "../../progress/tracked-task";
import { allOccurrencesDone, shareOf, statusOf } from "../row/says-done";
import { wordsOfLater } from "../words/words-of-time";

/**
 * Every entry but the status says that the task is done by `day`: all of the percentage, a real day that has come (of each
 * occurrence, where it has several), no word of anything still to come. A proposal to adjust is a decision, not a slip.
 */
export function isSurelyCompleted(task: TrackedTask, day: LocalDate): boolean {
  const { status, percent, completedOn, result } = task.progress;
  if (status?.kind === "text" || statusOf(task) === "adjustment-proposed") return false;
  if (wordsOfLater(result) !== undefined) return false;
  const isAll = shareOf(task) === 1;
  if (task.schedule.kind !== "several") return isAll && hasCome(completedOn, day);
  if (percent !== undefined && !isAll) return false;
  return allOccurrencesDone(task) && task.occurrences.every((occurrence) => hasCome(occurrence.completedOn, day));
}

function hasCome(entry: DayEntry | undefined, day: LocalDate): boolean {
  return entry?.kind === "day" && entry.day <= day;
}
