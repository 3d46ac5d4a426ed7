import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

/** Số lần says how many due days there are; rows of `Lần thực hiện` were deleted or added. */
export const occurrenceRowsDiffer: TaskRule<"occurrence-rows-differ"> = {
  id: "occurrence-rows-differ",
  severity: "error",
  find(task, context) {
    if (task.schedule.kind !== "several" || task.occurrences.length === task.schedule.times) return [];
    if (!isAsIssued(task, "times", context)) return [];
    const details = { times: String(task.schedule.times), rows: String(task.occurrences.length) };
    return [inRow(task, "code", task.task.code, details)];
  },
};
