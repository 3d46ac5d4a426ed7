import { inRow } from "../found";
import type { TaskRule } from "../rule";

export const noLead: TaskRule<"no-lead"> = {
  id: "no-lead",
  severity: "warning",
  find: (task) => (task.task.leads.length === 0 ? [inRow(task, "leads", "", {})] : []),
};
