import { shareShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { saysDone, shareOf, statusOf } from "../row/says-done";

export const inProgressAt0: TaskRule<"in-progress-at-0"> = {
  id: "in-progress-at-0",
  severity: "advice",
  find(task) {
    if (statusOf(task) !== "in-progress" || shareOf(task) !== 0 || saysDone(task)) return [];
    return [inRow(task, "percent", shareShown(task.progress.percent), {})];
  },
};
