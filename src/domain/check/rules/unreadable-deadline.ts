import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

/** The written deadline cannot be understood and nobody has given a day instead, so the task can never be overdue. */
export const unreadableDeadline: TaskRule<"unreadable-deadline"> = {
  id: "unreadable-deadline",
  severity: "warning",
  find(task, context) {
    if (task.schedule.kind !== "none" || task.adjustment.newDue !== undefined) return [];
    const { deadlineText } = task.task;
    const deadline = context.deadlineRead(deadlineText);
    if (deadline.kind !== "unreadable" || !isAsIssued(task, "deadlineText", context)) return [];
    return [inRow(task, "deadlineText", deadlineText, { reason: deadline.reason })];
  },
};
