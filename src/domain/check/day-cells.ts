import type { LocalDate } from "../calendar/local-date";
import type { TrackedOccurrence, TrackedTask } from "../progress/tracked-task";
import type { FindingColumn } from "./finding";
import { inOccurrence, inRow } from "./found";
import type { Found } from "./rule";

/** A day cell of a task's row, or of one of its occurrences. */
interface DayCell {
  readonly column: FindingColumn;
  readonly occurrence?: TrackedOccurrence;
}

/** Ngày hoàn thành of the row and of its occurrences, where it is a real day. */
export function completionDays(task: TrackedTask): readonly (DayCell & { readonly day: LocalDate })[] {
  const cells: (DayCell & { readonly day: LocalDate })[] = [];
  const { completedOn } = task.progress;
  if (completedOn?.kind === "day") cells.push({ column: "completedOn", day: completedOn.day });
  for (const occurrence of task.occurrences) {
    const entry = occurrence.completedOn;
    if (entry?.kind === "day") cells.push({ column: "completedOn", occurrence, day: entry.day });
  }
  return cells;
}

/** Day cells that hold something else than a day. */
export function textsInDayCells(task: TrackedTask): readonly (DayCell & { readonly text: string })[] {
  const cells: (DayCell & { readonly text: string })[] = [];
  const { completedOn, expectedOn, updatedOn } = task.progress;
  const { newDue } = task.adjustment;
  if (newDue?.kind === "text") cells.push({ column: "newDue", text: newDue.text });
  if (completedOn?.kind === "text") cells.push({ column: "completedOn", text: completedOn.text });
  if (expectedOn?.kind === "text") cells.push({ column: "expectedOn", text: expectedOn.text });
  if (updatedOn?.kind === "text") cells.push({ column: "updatedOn", text: updatedOn.text });
  for (const occurrence of task.occurrences) {
    const entry = occurrence.completedOn;
    if (entry?.kind === "text") cells.push({ column: "completedOn", occurrence, text: entry.text });
  }
  return cells;
}

/** @param quoted what stands in the cell */
export function inDayCell<Details>(task: TrackedTask, cell: DayCell, quoted: string, details: Details): Found<Details> {
  return cell.occurrence === undefined
    ? inRow(task, cell.column, quoted, details)
    : inOccurrence(cell.occurrence, cell.column, quoted, details);
}
