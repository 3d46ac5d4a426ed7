import type { LocalDate } from "../calendar/local-date";
import { folded } from "../words/folded";

/** A division of the department or another body that leads or helps with tasks. */
export interface Unit {
  /** Stable and short: `VP`, `DKKD`. */
  readonly code: string;
  /** In full: `Văn phòng Sở`. */
  readonly name: string;
  /** As plan tables write it: `Văn phòng`. */
  readonly shortName: string;
  /** Other spellings met in plans. */
  readonly aliases: readonly string[];
  readonly validFrom?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
  /** Code of the unit that took over after `validTo`. */
  readonly successor?: string | undefined;
  /** Names that it had when the plan's cells were written, and that somebody has changed since; missing when there are none. */
  readonly formerNames?: readonly string[] | undefined;
}

/** The unit that a cell's words mean, by code, name, short name, alias or a name it had; letter case and spacing do not matter. */
export function unitNamed(words: string, units: readonly Unit[]): Unit | undefined {
  const wanted = folded(words);
  return units.find((unit) =>
    [unit.code, unit.name, unit.shortName, ...unit.aliases, ...(unit.formerNames ?? [])].some(
      (name) => folded(name) === wanted,
    ),
  );
}

/** These words are a name that the unit no longer has. */
export function isFormerName(words: string, { formerNames = [] }: Unit): boolean {
  return formerNames.some((name) => folded(name) === folded(words));
}

/** `unit`, known also by the names that it had as `before`. */
export function withFormerNames(unit: Unit, before: Unit): Unit {
  const { formerNames: _known, ...now } = unit;
  const current = [now.code, now.name, now.shortName, ...now.aliases].map(folded);
  const names = [...(before.formerNames ?? []), before.name, before.shortName];
  const former = names.filter(
    (name, at) => !current.includes(folded(name)) && names.findIndex((one) => folded(one) === folded(name)) === at,
  );
  return former.length === 0 ? now : { ...now, formerNames: former };
}
