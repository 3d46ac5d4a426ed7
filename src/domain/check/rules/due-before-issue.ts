import { formatDay, type LocalDate } from "../../calendar/local-date";
import { occurrenceStanding, standing } from "../../progress/standing";
import type { TrackedTask } from "../../progress/tracked-task";
import type { DetailsOfRule } from "../findings/details-of-rule";
import { inOccurrence, inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { Found, TaskRule } from "../rule";
import type { RuleContext } from "../rule-context";

/**
 * The task, or a listed day of it, was due before the plan was issued: nobody could do it in time, and the day is probably of another
 * year. Recurring days before the issue are not expected at all.
 */
export const dueBeforeIssue: TaskRule<"due-before-issue"> = {
  id: "due-before-issue",
  severity: "warning",
  find(task, context) {
    if (task.adjustment.newDue !== undefined) return [];
    const found = [...ofRow(task, context), ...ofOccurrences(task, context)];
    return found.length > 0 && isAsIssued(task, "due", context) ? found : [];
  },
};

type FoundDue = Found<DetailsOfRule["due-before-issue"]>;

function ofRow(task: TrackedTask, { plan, day, policy }: RuleContext): readonly FoundDue[] {
  if (task.schedule.kind !== "single" || task.schedule.due >= plan.issuedOn) return [];
  if (standing(task, day, policy) === "completed-on-time") return [];
  const { due } = task.schedule;
  return [inRow(task, "due", formatDay(due), { kind: "only", ...told(due, plan.issuedOn) })];
}

function ofOccurrences(task: TrackedTask, { plan, day, policy }: RuleContext): readonly FoundDue[] {
  return task.occurrences
    .filter((one) => one.due < plan.issuedOn && occurrenceStanding(task, one, day, policy) !== "completed-on-time")
    .map((one) => inOccurrence(one, "due", formatDay(one.due), { kind: "listed", ...told(one.due, plan.issuedOn) }));
}

function told(due: LocalDate, issuedOn: LocalDate) {
  return { due: formatDay(due), issuedOn: formatDay(issuedOn) };
}
