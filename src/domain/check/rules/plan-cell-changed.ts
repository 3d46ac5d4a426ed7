import { inOccurrence, inRow } from "../findings/found";
import { changedPlanCells } from "../row/issued";
import type { TaskRule } from "../rule";

/** A cell of the plan is not what was issued: the plan is changed by a document, in the Office's columns. */
export const planCellChanged: TaskRule<"plan-cell-changed"> = {
  id: "plan-cell-changed",
  severity: "warning",
  find(task, context) {
    const issued = context.issued(task.task.code);
    if (issued === undefined) return [];
    return changedPlanCells(task, issued).map(({ column, occurrence, issued: before, now }) =>
      occurrence === undefined
        ? inRow(task, column, now, { issued: before })
        : inOccurrence(occurrence, column, now, { issued: before }),
    );
  },
};
