import type { LocalDate } from "../../calendar/local-date";
import { effectiveDue, effectiveOccurrenceDue } from "../../progress/standing";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { RuleContext } from "../rule-context";

/** The due day that an extension moves: the plan's, or the first of several; `undefined` when the plan has none. */
export function dueExtended(task: TrackedTask): LocalDate | undefined {
  if (task.schedule.kind === "single") return task.schedule.due;
  return task.occurrences.map((occurrence) => occurrence.due).sort()[0];
}

/** The new due day is a real one, and not later than the due day that it should move. */
export function isNewDueNotLater(task: TrackedTask): boolean {
  const { newDue } = task.adjustment;
  const due = newDue?.kind === "day" ? dueExtended(task) : undefined;
  return newDue?.kind === "day" && due !== undefined && newDue.day <= due;
}

/**
 * The task has been given more time, but until when cannot be read, or what was decided of it cannot: that is asked first, nobody is to
 * explain a delay yet.
 */
export function awaitsNewDue({ adjustment: { kind, words, newDue } }: TrackedTask): boolean {
  return newDue === undefined ? kind === "extended" || words !== undefined : newDue.kind === "text";
}

/** No delay is the division's fault then: `due-before-issue` asks the Office for another day. */
export function isDueBeforeIssue(task: TrackedTask, { plan }: RuleContext): boolean {
  return task.schedule.kind === "single" && (effectiveDue(task) ?? plan.issuedOn) < plan.issuedOn;
}

/** The same of one day of a task with several. */
export function isOccurrenceBeforeIssue(
  task: TrackedTask,
  occurrence: TrackedOccurrence,
  { plan }: RuleContext,
): boolean {
  return effectiveOccurrenceDue(task, occurrence) < plan.issuedOn;
}
