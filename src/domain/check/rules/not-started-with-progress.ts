import { dayShown, shareShown, statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDoneBy, shareOf, statusOf } from "../row/says-done";
import { tellsOfWork } from "../words/words-of-time";

/**
 * "Chưa triển khai" beside a percentage, a completion day or a result. 100 % is the matter of `at-100-not-completed`, every due day done
 * that of `occurrences-done-status-open`.
 */
export const notStartedWithProgress: TaskRule<"not-started-with-progress"> = {
  id: "not-started-with-progress",
  severity: "error",
  find(task, context) {
    const share = shareOf(task) ?? 0;
    if (statusOf(task) !== "not-started" || share === 1 || allOccurrencesDoneBy(task, context.day)) return [];
    const { status, percent, completedOn, result } = task.progress;
    const details = {
      percent: share > 0 ? shareShown(percent) : "",
      completedOn: completedOn?.kind === "day" && completedOn.day <= context.day ? dayShown(completedOn) : "",
      result: tellsOfWork(result) ? result : "",
    };
    if (details.percent + details.completedOn + details.result === "") return [];
    return [inRow(task, "status", statusShown(status), details)];
  },
};
