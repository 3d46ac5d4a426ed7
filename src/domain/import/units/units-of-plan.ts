import { unitNamed, type Unit } from "../../plan/unit";
import { remembered } from "../../words/remembered";
import { foldedName } from "./unit-list";
import { newUnitCode } from "./unit-code";
import type { UnitMet } from "./units-met";

/**
 * The units of a plan: those known before, then those that lead tasks and are new, in the order in which they are met. Other
 * spellings become aliases. Bodies that only help are no units of the plan.
 */
export function unitsOfPlan(
  known: readonly Unit[],
  met: readonly (readonly UnitMet[])[],
  leadOfTheRest: string | undefined,
): readonly Unit[] {
  const units = [...known];
  const names = met.flat().flatMap(({ name, spellings }) => [name, ...spellings]);
  const add = (name: string, spellings: readonly string[]): void => {
    if (unitNamed(name, units) !== undefined) return;
    const code = newUnitCode(name, units, names);
    const aliases: string[] = [];
    for (const spelling of spellings) {
      const others = [...units, { code, name, shortName: name, aliases }];
      if (unitNamed(spelling, others) === undefined) aliases.push(spelling);
    }
    units.push({ code, name, shortName: name, aliases });
  };
  for (const unit of met.flat()) if (unit.asLead.length > 0) add(unit.name, unit.spellings);
  if (leadOfTheRest !== undefined) add(leadOfTheRest, []);
  return units;
}

/** The short name that a unit met under a name has in the plan; any other body keeps its name. */
export function namesInPlan(units: readonly Unit[]): (name: string) => string {
  const shortNames = new Map<string, string>();
  for (const { code, name, shortName, aliases } of units)
    for (const one of [shortName, name, code, ...aliases])
      if (!shortNames.has(foldedName(one))) shortNames.set(foldedName(one), shortName);
  return remembered((name) => unitNamed(name, units)?.shortName ?? shortNames.get(foldedName(name)) ?? name);
}
