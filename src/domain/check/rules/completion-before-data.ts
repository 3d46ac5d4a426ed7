import { formatDay } from "../../calendar/local-date";
import { inCompletionDays } from "../row/day-cells";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";

/** Done before the period's data begin: it belongs in last year's report, or the year is mistyped, as happens in January. */
export const completionBeforeData: TaskRule<"completion-before-data"> = {
  id: "completion-before-data",
  severity: "warning",
  find(task, { dataFrom }) {
    if (dataFrom === undefined) return [];
    return inCompletionDays(task, (day, occurrence) =>
      day < dataFrom && (occurrence !== undefined || statusOf(task) === "completed")
        ? { dataFrom: formatDay(dataFrom) }
        : undefined,
    );
  },
};
