import { formatDay, type LocalDate } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inCompletionDays } from "../row/day-cells";
import { inRow } from "../findings/found";
import { dayMeant } from "../words/month-first";
import type { RuleContext } from "../rule-context";
import type { TaskRule } from "../rule";

/** A day ahead that would not be with month and day exchanged: some computer took 10/06 for 6 October. */
export const dayReadMonthFirst: TaskRule<"day-read-month-first"> = {
  id: "day-read-month-first",
  severity: "warning",
  find(task, context) {
    const found = inCompletionDays(task, (day) => misread(day, context));
    const { updatedOn } = task.progress;
    const details = updatedOn?.kind === "day" ? misread(updatedOn.day, context) : undefined;
    return details === undefined ? found : [...found, inRow(task, "updatedOn", dayShown(updatedOn), details)];
  },
};

function misread(day: LocalDate, context: RuleContext) {
  const meant = dayMeant(day, context);
  return meant && { day: formatDay(context.day), meant: formatDay(meant) };
}
