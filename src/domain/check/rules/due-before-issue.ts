import { formatDay } from "../../calendar/local-date";
import { standing } from "../../progress/standing";
import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

/** The task was due before the plan was issued: nobody could do it in time, and the day is probably of another year. */
export const dueBeforeIssue: TaskRule<"due-before-issue"> = {
  id: "due-before-issue",
  severity: "warning",
  find(task, context) {
    const { plan, day, policy } = context;
    if (task.schedule.kind !== "single" || task.schedule.due >= plan.issuedOn) return [];
    if (task.adjustment.newDue !== undefined || standing(task, day, policy) === "completed-on-time") return [];
    if (!isAsIssued(task, "due", context)) return [];
    const due = formatDay(task.schedule.due);
    return [inRow(task, "due", due, { due, issuedOn: formatDay(plan.issuedOn) })];
  },
};
