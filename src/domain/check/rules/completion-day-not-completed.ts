import { dayShown, statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { shareOf, statusOf } from "../row/says-done";

/** A completion day that has come, but the status says that work goes on. */
export const completionDayNotCompleted: TaskRule<"completion-day-not-completed"> = {
  id: "completion-day-not-completed",
  severity: "error",
  find(task, context) {
    const status = statusOf(task);
    if (task.schedule.kind === "several" || shareOf(task) === 1) return [];
    if (status !== "in-progress" && status !== "adjustment-proposed") return [];
    const { completedOn, status: entry } = task.progress;
    if (completedOn?.kind !== "day" || completedOn.day > context.day) return [];
    return [inRow(task, "status", statusShown(entry), { completedOn: dayShown(completedOn) })];
  },
};
