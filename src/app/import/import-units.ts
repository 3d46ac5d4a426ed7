import { foldedName } from "../../domain/import/units/unit-list";
import { newUnitCode } from "../../domain/import/units/unit-code";
import type { UnitMet } from "../../domain/import/units/units-met";
import { unitNamed, type Unit } from "../../domain/plan/unit";
import type { ImportDraft, UnitNames } from "./import-draft";

/** A unit that leads tasks, for the person to confirm. */
export interface UnitToConfirm extends UnitNames {
  /** What the tables call it. */
  readonly met: string;
  readonly tasks: number;
  /** It stands in the workbook's plan already, under these names. */
  readonly isKnown: boolean;
}

/** Units that lead tasks, those with the most first; names that mean the same unit are counted together. */
export function unitsToConfirm(draft: ImportDraft, known: readonly Unit[]): readonly UnitToConfirm[] {
  const units = new Map<string, UnitToConfirm>();
  for (const { name, asLead } of leadsMet(draft)) {
    const met = meantBy(name, draft);
    const unit = unitNamed(met, known);
    const { tasks } = units.get(foldedName(met)) ?? { tasks: 0 };
    const names = unit ?? draft.unitNames[met] ?? { name: met, shortName: met };
    units.set(foldedName(met), {
      met,
      name: names.name,
      shortName: names.shortName,
      tasks: tasks + asLead.length,
      isKnown: unit !== undefined,
    });
  }
  return [...units.values()].sort((one, other) => other.tasks - one.tasks);
}

/**
 * The units of the plan to be: those known, with the other names that the person says they have, and the new ones under the names
 * that were given to them. Two names made the same are one unit.
 */
export function unitsOfDraft(draft: ImportDraft, known: readonly Unit[]): readonly Unit[] {
  const units: Unit[] = [...known];
  const met = draft.readings.flatMap(({ read }) => read.units);
  const allNames = met.flatMap(({ name, spellings }) => [name, ...spellings]);
  for (const unit of leadsMet(draft)) {
    const meant = meantBy(unit.name, draft);
    const { name, shortName } = trimmed(draft.unitNames[meant] ?? { name: meant, shortName: meant });
    const there = unitNamed(meant, units) ?? unitNamed(shortName, units) ?? unitNamed(name, units);
    if (there === undefined) {
      const code = newUnitCode(name, units, allNames);
      units.push({ code, name, shortName, aliases: [] });
    }
    addNames(units, there?.code ?? units.at(-1)?.code ?? "", [meant, unit.name, ...unit.spellings]);
  }
  for (const { name, spellings } of met) {
    const meant = unitNamed(meantBy(name, draft), units);
    if (meant !== undefined) addNames(units, meant.code, [name, ...spellings]);
  }
  return units;
}

/** The unit that a name means after the person's answers: itself, or one it was said to be. */
function meantBy(name: string, { answers }: ImportDraft): string {
  const seen = new Set<string>();
  for (let meant = name; ;) {
    seen.add(meant);
    const said = answers.find(
      ({ question: { doubt }, answer }) => answer.kind === "same-unit" && "name" in doubt && doubt.name === meant,
    );
    if (said?.answer.kind !== "same-unit" || seen.has(said.answer.as)) return meant;
    meant = said.answer.as;
  }
}

function leadsMet({ readings }: ImportDraft): readonly UnitMet[] {
  return readings.flatMap(({ read }) => read.units.filter(({ asLead }) => asLead.length > 0));
}

/** A name that means another unit already is left to it. */
function addNames(units: Unit[], code: string, names: readonly string[]): void {
  for (const name of names) {
    const at = units.findIndex((unit) => unit.code === code);
    const unit = units[at];
    if (unit === undefined || name.trim() === "" || unitNamed(name, units) !== undefined) continue;
    units[at] = { ...unit, aliases: [...unit.aliases, name] };
  }
}

function trimmed({ name, shortName }: UnitNames): UnitNames {
  return { name: name.trim(), shortName: shortName.trim() };
}
