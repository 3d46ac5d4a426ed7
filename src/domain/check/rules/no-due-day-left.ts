import { formatDay } from "../../calendar/local-date";
import { completionOn } from "../../progress/standing";
import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

/**
 * "Trước ngày 15/3 hằng năm" in a plan issued in June: every due day of the year had passed by then, so the task has none and can
 * never be overdue.
 */
export const noDueDayLeft: TaskRule<"no-due-day-left"> = {
  id: "no-due-day-left",
  severity: "warning",
  find(task, context) {
    if (task.schedule.kind !== "none" || task.adjustment.newDue !== undefined) return [];
    const { plan, day } = context;
    const planned = context.issued(task.task.code)?.planned;
    if (planned === undefined || planned.days.length > 0 || completionOn(task, day) !== undefined) return [];
    const { kind } = planned.deadline;
    const isRegular = kind === "recurring" || (kind === "with-reports" && plan.periods.length > 0);
    if (!isRegular || !isAsIssued(task, "deadlineText", context)) return [];
    const details = { year: String(plan.year), issuedOn: formatDay(plan.issuedOn) };
    return [inRow(task, "deadlineText", task.task.deadlineText, details)];
  },
};
