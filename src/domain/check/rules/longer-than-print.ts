import { MOST_LINES, printedLines } from "../words/printed-lines";
import type { TaskRule } from "../rule";
import { inTextCells, type TextCell } from "../row/text-cells";

/** Excel has no row this high: the end of the text is neither seen nor printed. */
export const longerThanPrint: TaskRule<"longer-than-print"> = {
  id: "longer-than-print",
  severity: "advice",
  find: (task, context) => inTextCells(task, context.textCells(task), tooLong),
};

function tooLong({ text, column }: TextCell) {
  const lines = printedLines(text, column);
  return lines > MOST_LINES ? { lines: String(lines), most: String(MOST_LINES) } : undefined;
}
