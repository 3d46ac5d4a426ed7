import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import { dayShown } from "../row/as-shown";
import type { DetailsOfRule } from "../findings/details-of-rule";
import { inOccurrence } from "../findings/found";
import { doneAfter, dueBeforeDoneAfter } from "../row/occurrence-order";
import type { TaskRule } from "../rule";
import { isOccurrenceBeforeIssue } from "../row/new-due";
import type { RuleContext } from "../rule-context";
import { statusOf } from "../row/says-done";

/** One time is open while a later one is done, or was done after it: often a day in the wrong row. */
export const occurrenceOutOfOrder: TaskRule<"occurrence-out-of-order"> = {
  id: "occurrence-out-of-order",
  severity: "warning",
  find: (task, context) =>
    task.occurrences.flatMap((occurrence) => {
      const details = outOfOrder(task, occurrence, context);
      return details === undefined
        ? []
        : [inOccurrence(occurrence, "completedOn", dayShown(occurrence.completedOn), details)];
    }),
};

function outOfOrder(
  task: TrackedTask,
  occurrence: TrackedOccurrence,
  context: RuleContext,
): DetailsOfRule["occurrence-out-of-order"] | undefined {
  // A task that is called completed is told of its open rows by completed-while-occurrence-open, of a day before the plan's issue by
  // due-before-issue.
  const isToldElsewhere = statusOf(task) === "completed" || isOccurrenceBeforeIssue(task, occurrence, context);
  const later = isToldElsewhere ? undefined : doneAfter(task, occurrence);
  if (later !== undefined) return { kind: "skipped", other: later.label, otherDay: dayShown(later.completedOn) };
  const first = dueBeforeDoneAfter(task, occurrence, context);
  return first && { kind: "sooner", other: first.label, otherDay: dayShown(first.completedOn) };
}
