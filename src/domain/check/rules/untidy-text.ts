import { oldWords } from "../old-words";
import type { TaskRule } from "../rule";
import { inTextCell } from "../text-cells";
import { untidiness } from "../tidy-words";

/** Letters made up of parts, spaces that cannot be seen: the words look right, but searching, comparing and printing go wrong. */
export const untidyText: TaskRule<"untidy-text"> = {
  id: "untidy-text",
  severity: "advice",
  find: (task, context) =>
    context.textCells(task).flatMap((cell) => {
      const faults = untidiness(cell.text);
      return faults.length === 0 || oldWords(cell.text) !== undefined ? [] : [inTextCell(task, cell, { faults })];
    }),
};
