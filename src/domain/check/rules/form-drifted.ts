import { atTable } from "../findings/found";
import type { PlanRule } from "../rule";

/** Pasting takes formats, rules and locks along; without them the sheet neither guards nor colours. */
export const formDrifted: PlanRule<"form-drifted"> = {
  id: "form-drifted",
  severity: "warning",
  find: (_tracked, { book }) =>
    (book?.drifted ?? [])
      .filter(({ parts }) => parts.length > 0)
      .map(({ table, parts }) => atTable(table, "code", { parts })),
};
