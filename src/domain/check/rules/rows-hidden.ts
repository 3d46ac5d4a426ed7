import { inTable } from "../findings/found";
import type { PlanRule } from "../rule";

/** Rows that a person has hidden are neither seen nor printed. Those that a filter hides are told of by `filter-on`. */
export const rowsHidden: PlanRule<"rows-hidden"> = {
  id: "rows-hidden",
  severity: "warning",
  find(tracked, { book }) {
    return (book?.hiddenRows ?? []).flatMap(({ table, rows }) => {
      const [first] = rows;
      if (first === undefined || book?.filtered?.includes(table) === true) return [];
      return [inTable(tracked, table, first, "code", { rows: String(rows.length) })];
    });
  },
};
