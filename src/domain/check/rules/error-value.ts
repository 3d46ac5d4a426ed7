import type { TrackedTask } from "../../progress/tracked-task";
import { inDayCell, textsInDayCells } from "../day-cells";
import { isErrorValue } from "../error-value";
import { inRow } from "../found";
import type { TaskRule } from "../rule";
import { inTextCell } from "../text-cells";

/** `#N/A` and its kind in a cell that people fill in: left by a formula or pasted with one. The other rules let the cell be. */
export const errorValue: TaskRule<"error-value"> = {
  id: "error-value",
  severity: "error",
  find: (task, context) => [
    ...wordsInOtherCells(task)
      .filter(({ text }) => isErrorValue(text))
      .map(({ column, text }) => inRow(task, column, text, {})),
    ...textsInDayCells(task)
      .filter(({ text }) => isErrorValue(text))
      .map((cell) => inDayCell(task, cell, cell.text, {})),
    ...context
      .textCells(task)
      .filter(({ text }) => isErrorValue(text))
      .map((cell) => inTextCell(task, cell, {})),
  ],
};

interface OtherCell {
  readonly column: "status" | "percent" | "selfScore";
  readonly text: string;
}

/** Of cells that should hold a choice or a number. */
function wordsInOtherCells({ progress: { status, percent, selfScore } }: TrackedTask): readonly OtherCell[] {
  const cells: OtherCell[] = [];
  if (status?.kind === "text") cells.push({ column: "status", text: status.text });
  if (percent?.kind === "text") cells.push({ column: "percent", text: percent.text });
  if (selfScore?.kind === "text") cells.push({ column: "selfScore", text: selfScore.text });
  return cells;
}
