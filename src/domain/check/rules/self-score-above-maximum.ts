import { numberShown, pointsShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

/** More points than the criterion can give. */
export const selfScoreAboveMaximum: TaskRule<"self-score-above-maximum"> = {
  id: "self-score-above-maximum",
  severity: "error",
  find(task) {
    const { selfScore } = task.progress;
    const maximum = task.task.maximumPoints;
    if (selfScore?.kind !== "number" || maximum === undefined) return [];
    if (!(Math.round(selfScore.number * 100) > Math.round(maximum * 100))) return []; // as shown; sums have a tail
    return [inRow(task, "selfScore", pointsShown(selfScore), { maximum: numberShown(maximum) })];
  },
};
