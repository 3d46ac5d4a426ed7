import { formatDay } from "../../calendar/local-date";
import { inRow } from "../findings/found";
import { dayMeant } from "../words/month-first";
import type { TaskRule } from "../rule";

/** A mistyped day of update would keep the rules about missing updates quiet for ever. */
export const updatedInFuture: TaskRule<"updated-in-future"> = {
  id: "updated-in-future",
  severity: "warning",
  find(task, context) {
    const { updatedOn } = task.progress;
    if (updatedOn?.kind !== "day" || updatedOn.day <= context.day || dayMeant(updatedOn.day, context)) return [];
    return [inRow(task, "updatedOn", formatDay(updatedOn.day), { day: formatDay(context.day) })];
  },
};
