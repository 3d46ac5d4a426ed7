import type { TrackedTask } from "../../progress/tracked-task";
import { pointsShown } from "../row/as-shown";
import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import type { RuleContext } from "../rule-context";
import type { TaskRule } from "../rule";
import { allOccurrencesDone, statusOf } from "../row/says-done";

/**
 * Points that no document proves. Of work in progress they are an estimate until the year's last report; of completed tasks
 * `completed-without-evidence` speaks.
 */
export const selfScoreWithoutEvidence: TaskRule<"self-score-without-evidence"> = {
  id: "self-score-without-evidence",
  severity: "advice",
  find(task, context) {
    const { selfScore } = task.progress;
    if (selfScore?.kind !== "number" || !(selfScore.number > 0) || hasEvidence(task)) return [];
    const status = statusOf(task);
    if (status === "completed" || allOccurrencesDone(task) || task.progress.status?.kind === "text") return [];
    if (status === "in-progress" && !isForTheYear(context)) return [];
    return [inRow(task, "evidence", "", { points: pointsShown(selfScore) })];
  },
};

function hasEvidence({ progress, occurrences }: TrackedTask): boolean {
  return !isBlank(progress.evidence) || occurrences.some(({ evidence }) => !isBlank(evidence));
}

/** Every report but the last one's data have ended. */
function isForTheYear({ periods, day }: RuleContext): boolean {
  const [, before] = periods.map(({ cutOff }) => cutOff).sort((a, b) => (a > b ? -1 : 1));
  return before === undefined || day > before;
}
