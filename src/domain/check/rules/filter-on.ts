import { atTable } from "../findings/found";
import type { PlanRule } from "../rule";

/** Only some of the tasks are seen and printed; the check and the reports read all. */
export const filterOn: PlanRule<"filter-on"> = {
  id: "filter-on",
  severity: "advice",
  find: (_tracked, { book }) => (book?.filtered ?? []).map((table) => atTable(table, "code", {})),
};
