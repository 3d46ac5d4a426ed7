import { formatDay, type LocalDate } from "../../calendar/local-date";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { FindingColumn } from "../findings/finding";
import { inOccurrence, inRow } from "../findings/found";
import type { Found } from "../rule";

/**
 * What is found in Ngày hoàn thành of the row and of its occurrences, where it is a real day.
 * @param ask gives the details of a finding, `undefined` for none
 */
export function inCompletionDays<Details>(
  task: TrackedTask,
  ask: (day: LocalDate, occurrence?: TrackedOccurrence) => Details | undefined,
): readonly Found<Details>[] {
  const found: Found<Details>[] = [];
  const { completedOn } = task.progress;
  if (completedOn?.kind === "day") {
    const details = ask(completedOn.day);
    if (details !== undefined) found.push(inRow(task, "completedOn", formatDay(completedOn.day), details));
  }
  for (const occurrence of task.occurrences) {
    if (occurrence.completedOn?.kind !== "day") continue;
    const { day } = occurrence.completedOn;
    const details = ask(day, occurrence);
    if (details !== undefined) found.push(inOccurrence(occurrence, "completedOn", formatDay(day), details));
  }
  return found;
}

/**
 * What is found in day cells that hold something else than a day.
 * @param ask gives the details of a finding, `undefined` for none
 */
export function inDayTexts<Details>(
  task: TrackedTask,
  ask: (text: string) => Details | undefined,
): readonly Found<Details>[] {
  const found: Found<Details>[] = [];
  for (const column of DAY_COLUMNS) {
    const entry = column === "newDue" ? task.adjustment.newDue : task.progress[column];
    if (entry?.kind !== "text") continue;
    const details = ask(entry.text);
    if (details !== undefined) found.push(inRow(task, column, entry.text, details));
  }
  for (const occurrence of task.occurrences) {
    const entry = occurrence.completedOn;
    if (entry?.kind !== "text") continue;
    const details = ask(entry.text);
    if (details !== undefined) found.push(inOccurrence(occurrence, "completedOn", entry.text, details));
  }
  return found;
}

const DAY_COLUMNS = ["newDue", "completedOn", "expectedOn", "updatedOn"] as const satisfies readonly FindingColumn[];
