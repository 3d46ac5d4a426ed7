import { joinedNames } from "../../plan/unit-list";
import { folded } from "../entry-words";
import { inRow } from "../found";
import type { TaskRule } from "../rule";

/** The same unit leads and helps, perhaps under two of its names. */
export const leadAlsoCoordinator: TaskRule<"lead-also-coordinator"> = {
  id: "lead-also-coordinator",
  severity: "advice",
  find(task, context) {
    const { leads, coordinators } = task.task;
    if (leads.length === 0 || coordinators.length === 0) return [];
    const identity = (name: string) => context.unitNamed(name)?.code ?? folded(name);
    const leading = leads.map(identity);
    const both = coordinators.filter((coordinator) => leading.includes(identity(coordinator)));
    if (both.length === 0) return [];
    return [inRow(task, "coordinators", joinedNames(coordinators), { names: joinedNames(both) })];
  },
};
