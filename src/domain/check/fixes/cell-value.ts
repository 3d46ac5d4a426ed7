import { ADJUSTMENT_WORDS } from "../../progress/adjustment-words";
import { STATUS_WORDS } from "../../progress/status";
import type { DayEntry, NumberEntry } from "../../progress/progress";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { TypedValue } from "../../progress/typed-entries";
import type { TextColumn } from "../row/text-cells";

export type DayColumn = "completedOn" | "expectedOn" | "updatedOn" | "newDue";
export type NumberColumn = "percent" | "selfScore";
export type FixableColumn = "status" | "adjustment" | NumberColumn | DayColumn | TextColumn;

/** What stands in a cell of a task's row, as it was typed. */
export function valueInRow({ progress, adjustment, typed }: TrackedTask, column: FixableColumn): TypedValue {
  const words = column === "adjustment" ? undefined : typed?.[column];
  if (words !== undefined) return words;
  switch (column) {
    case "status":
      if (progress.status === undefined) return "";
      return progress.status.kind === "status" ? STATUS_WORDS[progress.status.status] : progress.status.text;
    case "percent":
    case "selfScore":
      return numberValue(progress[column]);
    case "newDue":
      return dayValue(adjustment.newDue);
    case "completedOn":
    case "expectedOn":
    case "updatedOn":
      return dayValue(progress[column]);
    case "adjustment":
      return adjustment.kind === undefined ? (adjustment.words ?? "") : ADJUSTMENT_WORDS[adjustment.kind];
    case "adjustmentDocument":
      return adjustment.document;
    default:
      return progress[column];
  }
}

/** What stands in a cell of an occurrence's row, as it was typed. */
export function valueInOccurrence(
  occurrence: TrackedOccurrence,
  column: "completedOn" | "result" | "evidence",
): TypedValue {
  const words = occurrence.typed?.[column];
  if (words !== undefined) return words;
  return column === "completedOn" ? dayValue(occurrence.completedOn) : occurrence[column];
}

function numberValue(entry: NumberEntry | undefined): TypedValue {
  if (entry === undefined) return "";
  return entry.kind === "number" ? entry.number : entry.text;
}

function dayValue(entry: DayEntry | undefined): TypedValue {
  if (entry === undefined) return "";
  return entry.kind === "day" ? { day: entry.day } : entry.text;
}
