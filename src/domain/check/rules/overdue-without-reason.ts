import { formatDay, type LocalDate } from "../../calendar/local-date";
import { effectiveDue, effectiveOccurrenceDue, standing } from "../../progress/standing";
import type { TrackedTask } from "../../progress/tracked-task";
import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import { doneAfter } from "../row/occurrence-order";
import type { TaskRule } from "../rule";
import type { RuleContext } from "../rule-context";
import { awaitsNewDue, isDueBeforeIssue, isOccurrenceBeforeIssue } from "../row/new-due";
import { saysDone } from "../row/says-done";

/** Overdue, and Tồn tại, nguyên nhân is empty: the report must name the cause. */
export const overdueWithoutReason: TaskRule<"overdue-without-reason"> = {
  id: "overdue-without-reason",
  severity: "warning",
  find(task, context) {
    if (!isBlank(task.progress.shortcoming) || saysDone(task) || isDueBeforeIssue(task, context)) return [];
    if (awaitsNewDue(task)) return [];
    const due = firstOpenDue(task, context); // not one that is open only by a day to come, which is a finding of its own
    if (due === undefined || due >= context.day) return [];
    if (standing(task, context.day, context.policy) !== "overdue") return [];
    return [inRow(task, "shortcoming", "", { due: formatDay(due) })];
  },
};

function firstOpenDue(task: TrackedTask, context: RuleContext): LocalDate | undefined {
  if (task.schedule.kind !== "several") return effectiveDue(task);
  return task.occurrences
    .filter((occurrence) => occurrence.completedOn === undefined && doneAfter(task, occurrence) === undefined)
    .filter((occurrence) => !isOccurrenceBeforeIssue(task, occurrence, context))
    .map((occurrence) => effectiveOccurrenceDue(task, occurrence))
    .sort()[0];
}
