import { ADJUSTMENT_WORDS } from "../../progress/adjustment-words";
import { isErrorValue } from "../words/error-value";
import { choiceMeant } from "../words/choice-meant";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

/** Words that are no adjustment: a task that they take out of the plan still counts, and nobody is told. */
export const unknownAdjustment: TaskRule<"unknown-adjustment"> = {
  id: "unknown-adjustment",
  severity: "error",
  find(task) {
    const { words } = task.adjustment;
    if (words === undefined || isErrorValue(words)) return [];
    const meant = choiceMeant(words, ADJUSTMENT_WORDS);
    return [inRow(task, "adjustment", words, { meant: meant === undefined ? "" : ADJUSTMENT_WORDS[meant] })];
  },
};
