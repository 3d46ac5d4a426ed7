import { shareShown, statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { shareOf, statusOf } from "../row/says-done";

/** All of it is done, but the status says otherwise: the task would still become overdue. */
export const at100NotCompleted: TaskRule<"at-100-not-completed"> = {
  id: "at-100-not-completed",
  severity: "error",
  find(task) {
    const status = statusOf(task);
    if (shareOf(task) !== 1 || status === undefined || status === "completed") return [];
    const { percent, status: entry } = task.progress;
    return [inRow(task, "percent", shareShown(percent), { status: statusShown(entry) })];
  },
};
