import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

/** Extended until when? Without a new day the old one still counts. */
export const extendedWithoutDay: TaskRule<"extended-without-day"> = {
  id: "extended-without-day",
  severity: "error",
  find(task) {
    const { kind, newDue } = task.adjustment;
    return kind === "extended" && newDue === undefined ? [inRow(task, "newDue", "", {})] : [];
  },
};
