import type { TrackedTask } from "../../progress/tracked-task";
import { namesDocument } from "../words/document-words";
import { isBlank } from "../../words/folded";
import { isErrorValue } from "../words/error-value";
import { inOccurrence, inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";

/** Done, but the evidence names nothing that Home Affairs could look up ("có", "đã gửi", "kèm theo"). */
export const evidenceNotADocument: TaskRule<"evidence-not-a-document"> = {
  id: "evidence-not-a-document",
  severity: "advice",
  find(task) {
    return [...ofRow(task), ...ofOccurrences(task)];
  },
};

function ofRow(task: TrackedTask) {
  const { evidence } = task.progress;
  return statusOf(task) === "completed" && saysNothing(evidence) ? [inRow(task, "evidence", evidence, {})] : [];
}

function ofOccurrences({ occurrences }: TrackedTask) {
  return occurrences
    .filter(({ completedOn, evidence }) => completedOn !== undefined && saysNothing(evidence))
    .map((occurrence) => inOccurrence(occurrence, "evidence", occurrence.evidence, {}));
}

function saysNothing(evidence: string): boolean {
  return !isBlank(evidence) && !isErrorValue(evidence) && !namesDocument(evidence);
}
