import { isBlank } from "../../words/folded";
import { inOccurrence, inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";

/** Scoring counts only what a document proves. An occurrence may rest on the document named in the task's own row. */
export const completedWithoutEvidence: TaskRule<"completed-without-evidence"> = {
  id: "completed-without-evidence",
  severity: "warning",
  find(task) {
    if (!isBlank(task.progress.evidence)) return [];
    if (task.schedule.kind !== "several")
      return statusOf(task) === "completed" ? [inRow(task, "evidence", "", {})] : [];
    return task.occurrences
      .filter(({ completedOn, evidence }) => completedOn !== undefined && isBlank(evidence))
      .map((occurrence) => inOccurrence(occurrence, "evidence", "", {}));
  },
};
