import { formatDay } from "../../calendar/local-date";
import { completionDays, inDayCell } from "../day-cells";
import { dayMeant } from "../month-first";
import type { TaskRule } from "../rule";

/** After the day of assessment: a typing error, the expected day in the wrong column, or an assessment of an earlier day. */
export const completionInFuture: TaskRule<"completion-in-future"> = {
  id: "completion-in-future",
  severity: "warning",
  find: (task, context) =>
    completionDays(task)
      .filter(({ day }) => day > context.day && dayMeant(day, context) === undefined)
      .map((cell) => inDayCell(task, cell, formatDay(cell.day), { day: formatDay(context.day) })),
};
