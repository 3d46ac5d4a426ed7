import { atTable } from "../findings/found";
import type { PlanRule } from "../rule";

/** A typed 06/07 becomes 7 June on this computer before anyone can check it. */
export const monthFirstComputer: PlanRule<"month-first-computer"> = {
  id: "month-first-computer",
  severity: "warning",
  find({ plan }, { book }) {
    const [first] = plan.appendices;
    return first === undefined || book?.readsMonthFirst !== true ? [] : [atTable(first.tableName, "completedOn", {})];
  },
};
