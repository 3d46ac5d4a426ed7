import type { Appendix, Plan, PlanTask } from "../plan";
import { folded } from "../../words/folded";

export function taskWith(plan: Plan, code: string): PlanTask | undefined {
  return plan.appendices.flatMap(({ tasks }) => tasks).find((task) => task.code === code);
}

/** The plan with each task changed; a task that comes back itself stays. */
export function withTasksChanged(plan: Plan, change: (task: PlanTask) => PlanTask): Plan {
  return {
    ...plan,
    appendices: plan.appendices.map((appendix): Appendix => ({ ...appendix, tasks: appendix.tasks.map(change) })),
  };
}

/** Names without repeats; who leads a task does not also help with it. */
export function withUnits<Task extends Pick<PlanTask, "leads" | "coordinators">>(
  task: Task,
  leads: readonly string[],
  coordinators: readonly string[],
): Task {
  const leading = withoutRepeats(leads);
  const isLead = new Set(leading.map(folded));
  return {
    ...task,
    leads: leading,
    coordinators: withoutRepeats(coordinators).filter((name) => !isLead.has(folded(name))),
  };
}

function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.findIndex((other) => folded(other) === folded(name)) === at);
}
