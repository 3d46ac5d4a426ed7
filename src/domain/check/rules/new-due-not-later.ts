import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import { dueExtended, isNewDueNotLater } from "../row/new-due";
import type { TaskRule } from "../rule";

/** An extension to a day that is not later than the plan's extends nothing; often a wrong year. */
export const newDueNotLater: TaskRule<"new-due-not-later"> = {
  id: "new-due-not-later",
  severity: "warning",
  find(task) {
    const { newDue } = task.adjustment;
    const due = dueExtended(task);
    if (due === undefined || !isNewDueNotLater(task)) return [];
    return [inRow(task, "newDue", dayShown(newDue), { due: formatDay(due) })];
  },
};
