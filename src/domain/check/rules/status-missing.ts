import type { Progress } from "../../progress/progress";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import { isBlank } from "../../words/folded";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDone, shareOf } from "../row/says-done";
import { tellsOfWork } from "../words/words-of-work";

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
  return (shareOf(task) ?? 0) > 0 || hasEntries(task.progress) || task.occurrences.some(hasEntries);
}

/** In the task's row, or in that of one of its due days. */
function hasEntries({ completedOn, result, evidence }: Progress | TrackedOccurrence): boolean {
  const hasDay = completedOn !== undefined && !(completedOn.kind === "text" && isErrorValue(completedOn.text));
  return hasDay || tellsOfWork(result) || !(isBlank(evidence) || isErrorValue(evidence));
}
