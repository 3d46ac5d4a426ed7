import { unitNamed, type Unit } from "../plan/unit";
import type { AssessedTask } from "./assessed-task";
import { tallyOf, type Tally } from "./tally";

/** The tasks a unit leads. A task with two leads is in the tally of each. */
export interface UnitTally {
  /** In full, or as written when the plan does not list the unit; empty for tasks that nobody leads. */
  readonly name: string;
  readonly tally: Tally;
}

/** Units that lead a task, in the plan's order, then those the plan does not list, then tasks without a lead. */
export function byUnit(units: readonly Unit[], tasks: readonly AssessedTask[]): readonly UnitTally[] {
  const led = tasks.map((task) => ({ task, leads: leadNames(task, units) }));
  const unlisted = led.flatMap(({ leads }) => leads).filter((name) => !units.some((unit) => unit.name === name));
  const names = new Set([...units.map((unit) => unit.name), ...unlisted]);
  const rows = [...names].map((name) => ({ name, tasks: led.filter(({ leads }) => leads.includes(name)) }));
  const withoutLead = { name: "", tasks: led.filter(({ leads }) => leads.length === 0) };
  return [...rows, withoutLead]
    .filter((row) => row.tasks.length > 0)
    .map((row) => ({ name: row.name, tally: tallyOf(row.tasks.map(({ task }) => task)) }));
}

/** Full names of the units that lead a task, each once however often and however spelt the cell names it. */
export function leadNames({ tracked }: AssessedTask, units: readonly Unit[]): readonly string[] {
  const written = tracked.task.leads.map((lead) => lead.trim()).filter((lead) => lead !== "");
  return [...new Set(written.map((lead) => unitNamed(lead, units)?.name ?? lead))];
}
