import { failed, ok } from "../../result";
import { newCodes } from "../new-codes";
import { columnChanges } from "../plan-columns";
import type { Appendix, Plan, PlanTask } from "../plan";
import { unitNamed } from "../unit";
import { NO_ADJUSTMENTS, type Attempt } from "./amended";
import { withUnits } from "./changed-plan";
import { taskProblem } from "./task-problem";

/** The task goes to the end of its field, or of the appendix when the field is new. Leads get their short names. */
export function addTask(plan: Plan, appendixId: string, task: Omit<PlanTask, "code">): Attempt {
  const appendix = plan.appendices.find(({ id }) => id === appendixId);
  if (appendix === undefined) return failed({ kind: "unknown-appendix", appendix: appendixId });
  const problem = taskProblem(task, plan.units);
  if (problem !== undefined) return failed(problem);
  const inShort = (name: string) => unitNamed(name, plan.units)?.shortName ?? name.trim();
  const named = withUnits(task, task.leads.map(inShort), task.coordinators.map(inShort));
  const same = appendix.tasks.find((one) => columnChanges(one, named).length === 0);
  if (same !== undefined) return failed({ kind: "task-exists", code: same.code });
  const [code = ""] = newCodes(appendix, 1);
  return ok({
    plan: {
      ...plan,
      appendices: plan.appendices.map((one) => (one === appendix ? withTask(one, { ...named, code }) : one)),
    },
    adjustments: NO_ADJUSTMENTS,
    log: { code, before: "", after: named.task },
  });
}

function withTask(appendix: Appendix, task: PlanTask): Appendix {
  const { tasks } = appendix;
  const last = tasks.map(({ field }) => field).lastIndexOf(task.field);
  const place = last < 0 ? tasks.length : last + 1;
  return { ...appendix, tasks: [...tasks.slice(0, place), task, ...tasks.slice(place)] };
}
