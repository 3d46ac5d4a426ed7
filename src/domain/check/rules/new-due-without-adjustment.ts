import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import { isNewDueNotLater } from "../row/new-due";
import type { TaskRule } from "../rule";

/**
 * A new due day counts at once, so the row must say that it was extended. Where the plan has no due day, the day is no
 * extension but what was missing; one that is not later is doubted first.
 */
export const newDueWithoutAdjustment: TaskRule<"new-due-without-adjustment"> = {
  id: "new-due-without-adjustment",
  severity: "warning",
  find(task) {
    const { kind, words, newDue } = task.adjustment;
    if (task.schedule.kind !== "single" && task.schedule.kind !== "several") return [];
    if (words !== undefined || isNewDueNotLater(task)) return []; // the words are told by unknown-adjustment
    return kind === undefined && newDue?.kind === "day" ? [inRow(task, "newDue", dayShown(newDue), {})] : [];
  },
};
