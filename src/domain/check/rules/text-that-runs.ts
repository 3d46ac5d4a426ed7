import type { TaskRule } from "../rule";
import { inTextCells, type TextCell } from "../row/text-cells";
import { wouldRun } from "../words/formula-words";

/**
 * Words that a spreadsheet takes for a formula when they are pasted or read from a .csv elsewhere. "- Đã ban hành" is a list, and
 * fails there without harm.
 */
export const textThatRuns: TaskRule<"text-that-runs"> = {
  id: "text-that-runs",
  severity: "warning",
  find: (task, context) => inTextCells(task, context.textCells(task), startThatRuns),
};

function startThatRuns({ text }: TextCell) {
  return wouldRun(text) ? { start: text.trimStart().charAt(0) } : undefined;
}
