import type { PlanRule } from "../rule";

/** An entry is what a division states; a formula changes by itself, and breaks when workbooks are put together. */
export const formulaInEntry: PlanRule<"formula-in-entry"> = {
  id: "formula-in-entry",
  severity: "warning",
  find: (_tracked, { book }) =>
    (book?.formulas ?? []).map(({ table, row, code, column, formula }) => ({
      where: { table, row, code, column },
      quoted: formula,
      details: {},
    })),
};
