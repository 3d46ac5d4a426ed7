import { pointsShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

export const selfScoreNegative: TaskRule<"self-score-negative"> = {
  id: "self-score-negative",
  severity: "error",
  find(task) {
    const { selfScore } = task.progress;
    if (selfScore?.kind !== "number" || !(selfScore.number < 0)) return [];
    return [inRow(task, "selfScore", pointsShown(selfScore), {})];
  },
};
