import { MOST_LINES, printedLines } from "../printed-lines";
import type { TaskRule } from "../rule";
import { inTextCell } from "../text-cells";

/** Excel has no row this high: the end of the text is neither seen nor printed. */
export const longerThanPrint: TaskRule<"longer-than-print"> = {
  id: "longer-than-print",
  severity: "advice",
  find: (task, context) =>
    context.textCells(task).flatMap((cell) => {
      const lines = printedLines(cell.text, cell.column);
      if (lines <= MOST_LINES) return [];
      return [inTextCell(task, cell, { lines: String(lines), most: String(MOST_LINES) })];
    }),
};
