import { inRow } from "../found";
import type { TaskRule } from "../rule";

/** Points that cannot be added up. */
export const selfScoreNotANumber: TaskRule<"self-score-not-a-number"> = {
  id: "self-score-not-a-number",
  severity: "error",
  find(task) {
    const { selfScore } = task.progress;
    return selfScore?.kind === "text" ? [inRow(task, "selfScore", selfScore.text, {})] : [];
  },
};
