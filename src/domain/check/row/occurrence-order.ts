import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { CheckContext } from "../rule-context";

/** The first occurrence after this open one that has something entered as its completion day. */
export function doneAfter(task: TrackedTask, open: TrackedOccurrence): TrackedOccurrence | undefined {
  if (open.completedOn !== undefined) return undefined;
  return task.occurrences.find(({ due, completedOn }) => due > open.due && completedOn !== undefined);
}

/**
 * The occurrence due before this one that was done after it; of several, the one done last. Both are real days, of the period and not
 * to come: others are doubted already.
 */
export function dueBeforeDoneAfter(
  task: TrackedTask,
  done: TrackedOccurrence,
  { day: today, dataFrom }: CheckContext,
): TrackedOccurrence | undefined {
  if (done.completedOn?.kind !== "day") return undefined;
  const { day } = done.completedOn;
  if (dataFrom !== undefined && day < dataFrom) return undefined;
  let found: { readonly occurrence: TrackedOccurrence; readonly day: string } | undefined;
  for (const occurrence of task.occurrences) {
    if (occurrence.due >= done.due || occurrence.completedOn?.kind !== "day") continue;
    const other = occurrence.completedOn.day;
    if (other > day && other <= today && (found === undefined || other > found.day)) found = { occurrence, day: other };
  }
  return found?.occurrence;
}
