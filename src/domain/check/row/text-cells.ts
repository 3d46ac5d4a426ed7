import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import { isBlank } from "../../words/folded";
import { inOccurrence, inRow } from "../findings/found";
import type { Found } from "../rule";

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

/**
 * What is found in cells of free words.
 * @param ask gives the details of a finding, `undefined` for none
 */
export function inTextCells<Details>(
  task: TrackedTask,
  cells: readonly TextCell[],
  ask: (cell: TextCell) => Details | undefined,
): readonly Found<Details>[] {
  const found: Found<Details>[] = [];
  for (const cell of cells) {
    const details = ask(cell);
    if (details === undefined) continue;
    const { column, occurrence, text } = cell;
    found.push(
      occurrence === undefined ? inRow(task, column, text, details) : inOccurrence(occurrence, column, text, details),
    );
  }
  return found;
}

const TEXT_ENTRIES = ["result", "evidence", "shortcoming", "proposal", "officer", "note"] as const;
const OCCURRENCE_TEXTS = ["result", "evidence"] as const;
