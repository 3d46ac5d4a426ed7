import type { LocalDate } from "../calendar/local-date";

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
}

/** The unit that a cell's words mean, by code, name, short name or alias; letter case and spacing do not matter. */
export function unitNamed(words: string, units: readonly Unit[]): Unit | undefined {
  const wanted = folded(words);
  return units.find((unit) =>
    [unit.code, unit.name, unit.shortName, ...unit.aliases].some((name) => folded(name) === wanted),
  );
}

function folded(words: string): string {
  return words.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
