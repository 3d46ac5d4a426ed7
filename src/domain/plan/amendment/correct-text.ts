import { failed, ok } from "../../result";
import { isSameValue, planValueWords } from "../plan-columns";
import type { Plan, PlanTask } from "../plan";
import { unitNamed, type Unit } from "../unit";
import { NO_ADJUSTMENTS, type Attempt } from "./amended";
import type { Correction } from "./amendment";
import { taskWith, withTasksChanged, withUnits } from "./changed-plan";
import { taskProblem } from "./task-problem";

/** Corrects one cell of the plan. A new deadline text means new due days; what the Office decided of the task stays. */
export function correctText(plan: Plan, code: string, correction: Correction): Attempt {
  const task = taskWith(plan, code);
  if (task === undefined) return failed({ kind: "unknown-code", code });
  const { column } = correction;
  const found = task[column];
  if (!isSameValue(found, correction.before)) return failed({ kind: "before-differs", column, found });
  const corrected = correctedTask(task, correction, plan.units);
  if (isSameValue(found, corrected[column])) return failed({ kind: "unchanged" });
  const problem = taskProblem(corrected, plan.units);
  if (problem !== undefined) return failed(problem);
  return ok({
    plan: withTasksChanged(plan, (one) => (one === task ? corrected : one)),
    adjustments: NO_ADJUSTMENTS,
    log: { code, column, before: planValueWords(found), after: planValueWords(corrected[column]) },
  });
}

function correctedTask(task: PlanTask, correction: Correction, units: readonly Unit[]): PlanTask {
  const inShort = (name: string) => unitNamed(name, units)?.shortName ?? name.trim();
  switch (correction.column) {
    case "leads":
      return withUnits(task, correction.after.map(inShort), task.coordinators);
    case "coordinators":
      return withUnits(task, task.leads, correction.after.map(inShort));
    default:
      return { ...task, [correction.column]: correction.after };
  }
}
