import { addDays } from "../../calendar/local-date";
import { remembered } from "../../words/remembered";
import { failed, ok, type Result } from "../../result";
import type { Plan, PlanTask } from "../plan";
import { unitNamed, type Unit } from "../unit";
import { isInForce } from "../units-on";
import { NO_ADJUSTMENTS, type Attempt } from "./amended";
import type { HandOver } from "./amendment";
import type { AmendmentProblem } from "./amendment-problem";
import { taskWith, withTasksChanged, withUnits } from "./changed-plan";
import { isFitName } from "./task-problem";

/**
 * Puts the new unit in the place of the old one in the tasks that it leads or helps with. When all its tasks go, the old unit
 * ends the day before and the new one is its successor.
 */
export function handOver(plan: Plan, { fromUnit, toUnit, on, only }: HandOver): Attempt {
  const from = plan.units.find(({ code }) => code === fromUnit);
  if (from === undefined) return failed({ kind: "unknown-unit", unit: fromUnit });
  const receiver = receiverOf(plan, toUnit);
  if (!receiver.ok) return receiver;
  const to = typeof toUnit === "string" ? receiver.value : { ...receiver.value, validFrom: on };
  const isOld = remembered((name) => unitNamed(name, plan.units) === from);
  const problem =
    from === to ? toItself(from) : (dayProblem(plan, from, to, on) ?? tasksProblem(plan, from, isOld, only));
  if (problem !== undefined) return failed(problem);

  const tasks = plan.appendices
    .flatMap((appendix) => appendix.tasks)
    .filter((task) => (only === undefined || only.includes(task.code)) && isNamedIn(task, isOld));
  const goes = new Set(tasks);
  const renamed = (names: readonly string[]) => names.map((name) => (isOld(name) ? to.shortName : name));
  const changed = withTasksChanged(plan, (task) =>
    goes.has(task) ? withUnits(task, renamed(task.leads), renamed(task.coordinators)) : task,
  );
  return ok({
    plan: { ...changed, units: unitsAfter(plan.units, from, to, only === undefined ? addDays(on, -1) : undefined) },
    adjustments: NO_ADJUSTMENTS,
    log: { code: from.code, tasks: tasks.map(({ code }) => code), before: from.shortName, after: to.shortName },
  });
}

function receiverOf({ units }: Plan, toUnit: string | Unit): Result<Unit, AmendmentProblem> {
  if (typeof toUnit === "string") {
    const unit = units.find(({ code }) => code === toUnit);
    return unit === undefined ? failed({ kind: "unknown-unit", unit: toUnit }) : ok(unit);
  }
  for (const name of [toUnit.code, toUnit.name, toUnit.shortName, ...toUnit.aliases]) {
    if (!isFitName(name)) return failed({ kind: "unfit-name", name });
    const other = unitNamed(name, units);
    if (other !== undefined) return failed({ kind: "name-taken", name, unit: other.code });
  }
  return ok(toUnit);
}

function toItself({ code }: Unit): AmendmentProblem {
  return { kind: "to-itself", unit: code };
}

function dayProblem(plan: Plan, from: Unit, to: Unit, on: HandOver["on"]): AmendmentProblem | undefined {
  if (on < plan.issuedOn) return { kind: "before-issue", day: on, issuedOn: plan.issuedOn };
  const isGoneAlready = from.successor !== undefined && !isInForce(from, on);
  if (isGoneAlready || !isInForce(from, addDays(on, -1))) return { kind: "not-in-force", unit: from.code, on };
  return isInForce(to, on) ? undefined : { kind: "not-in-force", unit: to.code, on };
}

function tasksProblem(
  plan: Plan,
  from: Unit,
  isOld: (name: string) => boolean,
  only: HandOver["only"],
): AmendmentProblem | undefined {
  for (const code of only ?? []) {
    const task = taskWith(plan, code);
    if (task === undefined) return { kind: "unknown-code", code };
    if (!isNamedIn(task, isOld)) return { kind: "not-its-task", code, unit: from.code };
  }
  return only?.length === 0 ? { kind: "unchanged" } : undefined;
}

function isNamedIn(task: PlanTask, isOld: (name: string) => boolean): boolean {
  return [...task.leads, ...task.coordinators].some(isOld);
}

/** @param lastDay of the old unit, when it ends. */
function unitsAfter(units: readonly Unit[], from: Unit, to: Unit, lastDay: Unit["validTo"]): readonly Unit[] {
  const all = units.includes(to) ? units : [...units, to];
  if (lastDay === undefined) return all;
  return all.map((unit) => (unit === from ? { ...unit, validTo: lastDay, successor: to.code } : unit));
}
