import type { TrackedOccurrence, TrackedTask } from "../progress/tracked-task";

/** The first occurrence after this open one that has something entered as its completion day. */
export function doneAfter(task: TrackedTask, open: TrackedOccurrence): TrackedOccurrence | undefined {
  if (open.completedOn !== undefined) return undefined;
  return task.occurrences.find(({ due, completedOn }) => due > open.due && completedOn !== undefined);
}

/** The occurrence due before this one that was done after it, of both real days; of several, the one done last. */
export function dueBeforeDoneAfter(task: TrackedTask, done: TrackedOccurrence): TrackedOccurrence | undefined {
  if (done.completedOn?.kind !== "day") return undefined;
  const { day } = done.completedOn;
  let found: { readonly occurrence: TrackedOccurrence; readonly day: string } | undefined;
  for (const occurrence of task.occurrences) {
    if (occurrence.due >= done.due || occurrence.completedOn?.kind !== "day") continue;
    const other = occurrence.completedOn.day;
    if (other > day && (found === undefined || other > found.day)) found = { occurrence, day: other };
  }
  return found?.occurrence;
}
