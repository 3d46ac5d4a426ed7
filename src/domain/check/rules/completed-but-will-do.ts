import { inOccurrence, inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";
import { wordsOfLater } from "../words/words-of-time";

/** Completed, but the result speaks of what is still to come. */
export const completedButWillDo: TaskRule<"completed-but-will-do"> = {
  id: "completed-but-will-do",
  severity: "warning",
  find(task) {
    const { result } = task.progress;
    const words = statusOf(task) === "completed" ? wordsOfLater(result) : undefined;
    const own = words === undefined ? [] : [inRow(task, "result", result, { words })];
    const ofOccurrences = task.occurrences.flatMap((occurrence) => {
      const later = occurrence.completedOn === undefined ? undefined : wordsOfLater(occurrence.result);
      return later === undefined ? [] : [inOccurrence(occurrence, "result", occurrence.result, { words: later })];
    });
    return [...own, ...ofOccurrences];
  },
};
