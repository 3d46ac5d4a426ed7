import { STATUSES, STATUS_WORDS } from "../../progress/status";
import { withoutDiacritics } from "../entry-words";
import { inRow } from "../found";
import type { TaskRule } from "../rule";

/** Words that are no status: the sheet's formula takes the task for open. */
export const unknownStatus: TaskRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  find(task) {
    const { status } = task.progress;
    return status?.kind === "text" ? [inRow(task, "status", status.text, { meant: statusMeant(status.text) })] : [];
  },
};

/** The status that these words are but for spacing and diacritics; otherwise empty. */
function statusMeant(words: string): string {
  const wanted = withoutDiacritics(words);
  const status = STATUSES.find((each) => withoutDiacritics(STATUS_WORDS[each]) === wanted);
  return status === undefined ? "" : STATUS_WORDS[status];
}
