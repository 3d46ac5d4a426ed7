import { oldWords } from "../old-words";
import type { TaskRule } from "../rule";
import { inTextCell } from "../text-cells";

/** Words that only a computer with old fonts shows right (`§· ban hµnh`); in a report or another sheet they are unreadable. */
export const oldEncoding: TaskRule<"old-encoding"> = {
  id: "old-encoding",
  severity: "error",
  find: (task, context) =>
    context.textCells(task).flatMap((cell) => {
      const old = oldWords(cell.text);
      return old === undefined ? [] : [inTextCell(task, cell, { encoding: old.encoding, readable: old.readable })];
    }),
};
