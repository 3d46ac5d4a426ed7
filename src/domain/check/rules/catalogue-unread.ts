import type { PlanRule } from "../rule";

/** What somebody typed into `Danh mục` has no effect: nobody would notice. */
export const catalogueUnread: PlanRule<"catalogue-unread"> = {
  id: "catalogue-unread",
  severity: "warning",
  find(_tracked, { book }) {
    return (book?.catalogueFaults ?? []).map(({ table, row, heading, quoted, reason, other = "" }) => ({
      where: { table, row, code: "", column: "code", heading },
      quoted,
      details: { heading, reason, other },
    }));
  },
};
