import { HEADING_ROW } from "../findings/finding";
import type { PlanRule } from "../rule";

/** A task of the plan has no row any more; shown at the heading of Mã, where the row is looked for. */
export const missingRow: PlanRule<"missing-row"> = {
  id: "missing-row",
  severity: "error",
  find({ plan, missing }) {
    if (missing.length === 0) return [];
    const wanted = new Set(missing);
    return plan.appendices.flatMap((appendix) =>
      appendix.tasks
        .filter((task) => wanted.has(task.code))
        .map(({ code, task }) => ({
          where: { table: appendix.tableName, row: HEADING_ROW, code, column: "code" },
          quoted: "",
          details: { code, task },
        })),
    );
  },
};
