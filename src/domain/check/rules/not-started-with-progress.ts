import { dayShown, shareShown, statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDoneBy, occurrencesDoneBy, shareOf, statusOf } from "../row/says-done";
import { tellsOfWork } from "../words/words-of-work";

/**
 * "Chưa triển khai" beside a percentage or a completion day, the row's own or of a due day. A result alone is the matter of
 * `not-started-with-result`, 100 % that of `at-100-not-completed`, every due day done that of `occurrences-done-status-open`.
 */
export const notStartedWithProgress: TaskRule<"not-started-with-progress"> = {
  id: "not-started-with-progress",
  severity: "error",
  find(task, context) {
    const share = shareOf(task) ?? 0;
    if (statusOf(task) !== "not-started" || share === 1 || allOccurrencesDoneBy(task, context.day)) return [];
    const { status, percent, completedOn, result } = task.progress;
    const done = occurrencesDoneBy(task, context.day);
    const facts = {
      percent: share > 0 ? shareShown(percent) : "",
      completedOn: completedOn?.kind === "day" && completedOn.day <= context.day ? dayShown(completedOn) : "",
      occurrences: done > 0 ? String(done) : "",
    };
    if (facts.percent + facts.completedOn + facts.occurrences === "") return [];
    return [inRow(task, "status", statusShown(status), { ...facts, result: tellsOfWork(result) ? result : "" })];
  },
};
