import { formatDay } from "../../calendar/local-date";
import type { TrackedTask } from "../../progress/tracked-task";
import { completionDays, inDayCell } from "../day-cells";
import { dayMeant } from "../month-first";
import type { TaskRule } from "../rule";

/** A day ahead that would not be with month and day exchanged: some computer took 10/06 for 6 October. */
export const dayReadMonthFirst: TaskRule<"day-read-month-first"> = {
  id: "day-read-month-first",
  severity: "warning",
  find: (task, context) =>
    daysOfThePast(task).flatMap((cell) => {
      const meant = dayMeant(cell.day, context);
      if (meant === undefined) return [];
      return [inDayCell(task, cell, formatDay(cell.day), { day: formatDay(context.day), meant: formatDay(meant) })];
    }),
};

type DayCell = ReturnType<typeof completionDays>[number];

/** Days that tell of something done; Ngày cập nhật is the last. */
function daysOfThePast(task: TrackedTask): readonly DayCell[] {
  const { updatedOn } = task.progress;
  const completions = completionDays(task);
  if (updatedOn?.kind !== "day") return completions;
  return [...completions, { column: "updatedOn", day: updatedOn.day }];
}
