import type { TaskRule } from "../rule";
import { inTextCells } from "../row/text-cells";

/** Words that only a computer with old fonts shows right (`§· ban hµnh`); in a report or another sheet they are unreadable. */
export const oldEncoding: TaskRule<"old-encoding"> = {
  id: "old-encoding",
  severity: "error",
  find: (task, context) => inTextCells(task, context.textCells(task), ({ text }) => context.oldWords(text)),
};
