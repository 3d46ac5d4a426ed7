import { statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDoneBy, shareOf, statusOf } from "../row/says-done";

/** Every due day is done, but the task's status was left behind. 100 % is the matter of `at-100-not-completed`. */
export const occurrencesDoneStatusOpen: TaskRule<"occurrences-done-status-open"> = {
  id: "occurrences-done-status-open",
  severity: "warning",
  find(task, context) {
    const { status } = task.progress;
    if (status?.kind === "text" || statusOf(task) === "completed" || !allOccurrencesDoneBy(task, context.day))
      return [];
    if (status !== undefined && shareOf(task) === 1) return [];
    const times = String(task.occurrences.length);
    return [inRow(task, "status", statusShown(status), { times })];
  },
};
