import { numberShown, pointsShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import { isMultiple } from "../row/point-step";
import type { TaskRule } from "../rule";

/** Points that Home Affairs does not give: the appendix goes in quarters, say, and here stands 0,3. */
export const selfScoreOddStep: TaskRule<"self-score-odd-step"> = {
  id: "self-score-odd-step",
  severity: "advice",
  find(task, context) {
    const { selfScore } = task.progress;
    if (selfScore?.kind !== "number" || selfScore.number <= 0) return [];
    if (selfScore.number > (task.task.maximumPoints ?? Infinity)) return []; // told by self-score-above-maximum
    const step = context.pointStep(task.appendix);
    if (step === undefined || isMultiple(selfScore.number, step)) return [];
    return [inRow(task, "selfScore", pointsShown(selfScore), { step: numberShown(step / 100) })];
  },
};
