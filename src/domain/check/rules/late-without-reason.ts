import { formatDay, type LocalDate } from "../../calendar/local-date";
import type { DayEntry } from "../../progress/progress";
import { effectiveDue, effectiveOccurrenceDue, standing } from "../../progress/standing";
import type { TrackedTask } from "../../progress/tracked-task";
import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import { awaitsNewDue, isDueBeforeIssue, isOccurrenceBeforeIssue } from "../row/new-due";
import type { TaskRule } from "../rule";
import type { RuleContext } from "../rule-context";

/** Completed late, and Tồn tại, nguyên nhân is empty: late stays late, so a word on why helps the report. */
export const lateWithoutReason: TaskRule<"late-without-reason"> = {
  id: "late-without-reason",
  severity: "advice",
  find(task, context) {
    if (!isBlank(task.progress.shortcoming) || awaitsNewDue(task) || isDueBeforeIssue(task, context)) return [];
    const late = completions(task, context).find(
      ({ due, completedOn }) => completedOn?.kind === "day" && completedOn.day > due,
    );
    if (late?.completedOn?.kind !== "day") return []; // not late by a day typed as text, or by no day at all
    if (standing(task, context.day, context.policy) !== "completed-late") return [];
    const details = { due: formatDay(late.due), completedOn: formatDay(late.completedOn.day) };
    return [inRow(task, "shortcoming", "", details)];
  },
};

interface Completion {
  readonly due: LocalDate;
  readonly completedOn: DayEntry | undefined;
}

function completions(task: TrackedTask, context: RuleContext): readonly Completion[] {
  if (task.schedule.kind === "several") {
    return task.occurrences
      .filter((occurrence) => !isOccurrenceBeforeIssue(task, occurrence, context))
      .map((occurrence) => ({
        due: effectiveOccurrenceDue(task, occurrence),
        completedOn: occurrence.completedOn,
      }));
  }
  const due = effectiveDue(task);
  return due === undefined ? [] : [{ due, completedOn: task.progress.completedOn }];
}
