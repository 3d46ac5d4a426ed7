import type { TaskRule } from "../rule";
import { inTextCells } from "../row/text-cells";
import { untidiness } from "../../words/tidy-words";

/** Letters made up of parts, spaces that cannot be seen: the words look right, but searching, comparing and printing go wrong. */
export const untidyText: TaskRule<"untidy-text"> = {
  id: "untidy-text",
  severity: "advice",
  find: (task, context) =>
    inTextCells(task, context.textCells(task), ({ text }) => {
      const faults = untidiness(text);
      return faults.length === 0 || context.oldWords(text) !== undefined ? undefined : { faults };
    }),
};
