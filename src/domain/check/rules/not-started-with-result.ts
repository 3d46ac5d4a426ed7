import { inOccurrence, inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { allOccurrencesDoneBy, occurrencesDoneBy, shareOf, statusOf } from "../row/says-done";
import { tellsOfWork } from "../words/words-of-work";

/**
 * "Chưa triển khai", and only the words of a result tell otherwise. A warning, because words can be read in more than one way; with a
 * percentage or a day besides, `not-started-with-progress` tells it.
 */
export const notStartedWithResult: TaskRule<"not-started-with-result"> = {
  id: "not-started-with-result",
  severity: "warning",
  find(task, { day }) {
    const { completedOn, result } = task.progress;
    if (statusOf(task) !== "not-started" || (shareOf(task) ?? 0) > 0 || allOccurrencesDoneBy(task, day)) return [];
    if ((completedOn?.kind === "day" && completedOn.day <= day) || occurrencesDoneBy(task, day) > 0) return [];
    if (tellsOfWork(result)) return [inRow(task, "result", result, {})];
    const told = task.occurrences.find((occurrence) => tellsOfWork(occurrence.result));
    return told === undefined ? [] : [inOccurrence(told, "result", told.result, {})];
  },
};
