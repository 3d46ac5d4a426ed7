import { joinedNames } from "../../plan/unit-list";
import { folded } from "../../words/folded";
import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";
import type { RuleContext } from "../rule-context";

/** The same unit leads and helps, perhaps under two of its names. */
export const leadAlsoCoordinator: TaskRule<"lead-also-coordinator"> = {
  id: "lead-also-coordinator",
  severity: "advice",
  find(task, context) {
    const { leads, coordinators } = task.task;
    if (leads.length === 0 || coordinators.length === 0) return [];
    const leading = leads.map((lead) => identity(lead, context));
    const both = coordinators.filter((coordinator) => leading.includes(identity(coordinator, context)));
    if (both.length === 0 || !isAsIssued(task, "leads", context) || !isAsIssued(task, "coordinators", context))
      return [];
    return [inRow(task, "coordinators", joinedNames(coordinators), { names: joinedNames(both) })];
  },
};

function identity(name: string, context: RuleContext): string {
  return context.unitNamed(name)?.code ?? folded(name);
}
