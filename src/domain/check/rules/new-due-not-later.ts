import { formatDay, type LocalDate } from "../../calendar/local-date";
import type { TrackedTask } from "../../progress/tracked-task";
import { inRow } from "../found";
import type { TaskRule } from "../rule";

/** An extension to a day that is not later than the plan's extends nothing; often a wrong year. */
export const newDueNotLater: TaskRule<"new-due-not-later"> = {
  id: "new-due-not-later",
  severity: "warning",
  find(task) {
    const { newDue } = task.adjustment;
    const due = firstDue(task);
    if (newDue?.kind !== "day" || due === undefined || newDue.day > due) return [];
    return [inRow(task, "newDue", formatDay(newDue.day), { due: formatDay(due) })];
  },
};

function firstDue(task: TrackedTask): LocalDate | undefined {
  if (task.schedule.kind === "single") return task.schedule.due;
  return task.occurrences.map((occurrence) => occurrence.due).sort()[0];
}
