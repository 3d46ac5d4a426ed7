import type { TrackedTask } from "../../progress/tracked-task";
import { isBlank } from "../entry-words";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDone, shareOf } from "../row/says-done";
import { tellsOfWork } from "../words/words-of-time";

/** Something was done, but no status was chosen, so the task counts as not begun. */
export const statusMissing: TaskRule<"status-missing"> = {
  id: "status-missing",
  severity: "error",
  find(task) {
    if (task.progress.status !== undefined || allOccurrencesDone(task)) return [];
    return hasProgress(task) ? [inRow(task, "status", "", {})] : [];
  },
};

function hasProgress(task: TrackedTask): boolean {
  const { completedOn, result, evidence } = task.progress;
  const hasDay = completedOn !== undefined && !(completedOn.kind === "text" && isErrorValue(completedOn.text));
  return (shareOf(task) ?? 0) > 0 || hasDay || tellsOfWork(result) || !(isBlank(evidence) || isErrorValue(evidence));
}
