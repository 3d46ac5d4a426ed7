import { numberShown } from "../row/as-shown";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import { readPoints } from "../words/typed-number";
import type { TaskRule } from "../rule";

/** Points that cannot be added up. */
export const selfScoreNotANumber: TaskRule<"self-score-not-a-number"> = {
  id: "self-score-not-a-number",
  severity: "error",
  find(task) {
    const { selfScore } = task.progress;
    if (selfScore?.kind !== "text" || isErrorValue(selfScore.text)) return [];
    const points = readPoints(selfScore.text);
    const meant = points === undefined ? "" : numberShown(points);
    return [inRow(task, "selfScore", selfScore.text, { meant })];
  },
};
