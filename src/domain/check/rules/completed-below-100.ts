import { shareShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { shareOf, statusOf } from "../row/says-done";

/** Completed, but only in part. An empty percentage says nothing against it. */
export const completedBelow100: TaskRule<"completed-below-100"> = {
  id: "completed-below-100",
  severity: "error",
  find(task) {
    const share = shareOf(task);
    if (statusOf(task) !== "completed" || share === undefined || share === 1) return [];
    return [inRow(task, "percent", shareShown(task.progress.percent), {})];
  },
};
