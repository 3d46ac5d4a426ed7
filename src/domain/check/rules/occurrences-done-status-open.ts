import { statusShown } from "../as-shown";
import { inRow } from "../found";
import type { TaskRule } from "../rule";
import { allOccurrencesDone, shareOf, statusOf } from "../says-done";

/** Every due day is done, but the task's status was left behind. 100 % is the matter of `at-100-not-completed`. */
export const occurrencesDoneStatusOpen: TaskRule<"occurrences-done-status-open"> = {
  id: "occurrences-done-status-open",
  severity: "warning",
  find(task, context) {
    const { status } = task.progress;
    if (status?.kind === "text" || statusOf(task) === "completed" || !allOccurrencesDone(task)) return [];
    if (status !== undefined && shareOf(task) === 1) return [];
    const times = String(task.occurrences.length);
    const isAhead = task.occurrences.some(
      ({ completedOn }) => completedOn?.kind === "day" && completedOn.day > context.day,
    );
    return isAhead ? [] : [inRow(task, "status", statusShown(status), { times })];
  },
};
