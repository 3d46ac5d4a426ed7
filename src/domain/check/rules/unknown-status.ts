import { STATUS_WORDS } from "../../progress/status";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusMeant } from "../words/status-meant";

/** Words that are no status: the sheet's formula takes the task for open. */
export const unknownStatus: TaskRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  find(task) {
    const { status } = task.progress;
    if (status?.kind !== "text" || isErrorValue(status.text)) return [];
    const meant = statusMeant(status.text);
    return [inRow(task, "status", status.text, { meant: meant === undefined ? "" : STATUS_WORDS[meant] })];
  },
};
