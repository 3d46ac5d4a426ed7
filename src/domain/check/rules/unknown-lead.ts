import { joinedNames } from "../../plan/unit-list";
import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";

/** A lead that is none of the plan's units: the task would be missing from every division's workbook and count. */
export const unknownLead: TaskRule<"unknown-lead"> = {
  id: "unknown-lead",
  severity: "warning",
  find(task, context) {
    const { leads } = task.task;
    const unknown = leads.filter((lead) => context.unitNamed(lead) === undefined);
    if (unknown.length === 0 || !isAsIssued(task, "leads", context)) return [];
    return [inRow(task, "leads", joinedNames(leads), { names: joinedNames(unknown) })];
  },
};
