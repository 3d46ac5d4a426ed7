import type { PlanTask } from "../plan";
import { splitNames } from "../unit-list";
import { unitNamed, type Unit } from "../unit";
import type { AmendmentProblem } from "./amendment-problem";

const MOST_POINTS = 1000;

/** What the plan does not allow in a task. */
export function taskProblem(task: Omit<PlanTask, "code">, units: readonly Unit[]): AmendmentProblem | undefined {
  if (task.task.trim() === "") return { kind: "blank", column: "task" };
  if (task.leads.length === 0) return { kind: "blank", column: "leads" };
  const unknown = task.leads.find((lead) => unitNamed(lead, units) === undefined);
  if (unknown !== undefined) return { kind: "unknown-unit", unit: unknown };
  const unfit = task.coordinators.find((name) => !isFitName(name));
  if (unfit !== undefined) return { kind: "unfit-name", name: unfit };
  for (const column of ["maximumPoints", "lastYearPoints"] as const) {
    const points = task[column];
    if (points !== undefined && !(points >= 0 && points <= MOST_POINTS)) return { kind: "no-points", column, points };
  }
  return undefined;
}

/** Can stand with others in one cell. */
export function isFitName(name: string): boolean {
  return splitNames(name).length === 1;
}
