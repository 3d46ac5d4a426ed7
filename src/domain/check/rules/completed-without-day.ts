import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";

/** Without its day nobody can tell whether it was in time. Tasks with several due days have a day for each. */
export const completedWithoutDay: TaskRule<"completed-without-day"> = {
  id: "completed-without-day",
  severity: "error",
  find(task) {
    if (task.schedule.kind === "several" || statusOf(task) !== "completed") return [];
    return task.progress.completedOn === undefined ? [inRow(task, "completedOn", "", {})] : [];
  },
};
