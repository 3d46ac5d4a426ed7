import { STATUS_WORDS } from "../../progress/status";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { choiceMeant } from "../words/choice-meant";

/** Words that are no status: the sheet's formula takes the task for open. */
export const unknownStatus: TaskRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  find(task) {
    const { status } = task.progress;
    if (status?.kind !== "text" || isErrorValue(status.text)) return [];
    const meant = choiceMeant(status.text, STATUS_WORDS);
    return [inRow(task, "status", status.text, { meant: meant === undefined ? "" : STATUS_WORDS[meant] })];
  },
};
