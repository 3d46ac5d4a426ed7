import type { TrackedOccurrence, TrackedTask } from "../progress/tracked-task";
import { isBlank } from "./entry-words";
import { inOccurrence, inRow } from "./found";
import type { Found } from "./rule";

/** A cell of free words in a task's row or in one of its occurrences. */
export interface TextCell {
  readonly column: TextColumn;
  readonly occurrence?: TrackedOccurrence;
  /** As they stand in the cell. */
  readonly text: string;
}

export type TextColumn = "adjustmentDocument" | (typeof TEXT_ENTRIES)[number];

/** The cells of free words that hold any, in the order of their columns, the occurrences' after those of the row. */
export function textCells(task: TrackedTask): readonly TextCell[] {
  const cells: TextCell[] = [];
  const { typed, progress, adjustment } = task;
  const document = typed?.adjustmentDocument ?? adjustment.document;
  if (!isBlank(document)) cells.push({ column: "adjustmentDocument", text: document });
  for (const column of TEXT_ENTRIES) {
    const text = typed?.[column] ?? progress[column];
    if (text !== "" && !isBlank(text)) cells.push({ column, text });
  }
  for (const occurrence of task.occurrences) {
    for (const column of OCCURRENCE_TEXTS) {
      const text = occurrence.typed?.[column] ?? occurrence[column];
      if (text !== "" && !isBlank(text)) cells.push({ column, occurrence, text });
    }
  }
  return cells;
}

export function inTextCell<Details>(task: TrackedTask, cell: TextCell, details: Details): Found<Details> {
  return cell.occurrence === undefined
    ? inRow(task, cell.column, cell.text, details)
    : inOccurrence(cell.occurrence, cell.column, cell.text, details);
}

const TEXT_ENTRIES = ["result", "evidence", "shortcoming", "proposal", "officer", "note"] as const;
const OCCURRENCE_TEXTS = ["result", "evidence"] as const;
