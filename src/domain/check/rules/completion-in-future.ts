import { formatDay } from "../../calendar/local-date";
import { inCompletionDays } from "../row/day-cells";
import { dayMeant } from "../words/month-first";
import type { TaskRule } from "../rule";

/** After the day of assessment: a typing error, the expected day in the wrong column, or an assessment of an earlier day. */
export const completionInFuture: TaskRule<"completion-in-future"> = {
  id: "completion-in-future",
  severity: "warning",
  find: (task, context) =>
    inCompletionDays(task, (day) =>
      day > context.day && dayMeant(day, context) === undefined ? { day: formatDay(context.day) } : undefined,
    ),
};
