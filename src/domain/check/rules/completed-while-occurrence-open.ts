import { formatDay } from "../../calendar/local-date";
import { statusShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { statusOf } from "../row/says-done";

/** The whole task is called completed while one of its due days has nothing entered. */
export const completedWhileOccurrenceOpen: TaskRule<"completed-while-occurrence-open"> = {
  id: "completed-while-occurrence-open",
  severity: "error",
  find(task) {
    if (statusOf(task) !== "completed") return [];
    const open = task.occurrences.filter((occurrence) => occurrence.completedOn === undefined);
    const first = open[0];
    if (first === undefined) return [];
    const others = open.length > 1 ? String(open.length - 1) : "";
    const details = { label: first.label, due: formatDay(first.due), others };
    return [inRow(task, "status", statusShown(task.progress.status), details)];
  },
};
