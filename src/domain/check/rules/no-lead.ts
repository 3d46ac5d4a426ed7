import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

export const noLead: TaskRule<"no-lead"> = {
  id: "no-lead",
  severity: "warning",
  find: (task, context) =>
    task.task.leads.length === 0 && isAsIssued(task, "leads", context) ? [inRow(task, "leads", "", {})] : [],
};
