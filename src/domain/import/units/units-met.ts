import { unitNamed, type Unit } from "../../plan/unit";
import { bareWords } from "../../words/cell-words";
import type { SourceRow } from "../imported-appendix";
import { remembered } from "../../words/remembered";
import { foldedName, unitList, type IsKnownName } from "./unit-list";
import { isOfAKind } from "./unit-words";

/** A unit or body that the table names. */
export interface UnitMet {
  /** Short name of the known unit, or else the spelling met most often, its first letter a capital. */
  readonly name: string;
  /** Other spellings met. */
  readonly spellings: readonly string[];
  /** Code of the known unit that it is. */
  readonly known?: string;
  readonly asLead: readonly SourceRow[];
  readonly asCoordinator: readonly SourceRow[];
}

/** One cell of units in the table. */
export interface UnitCell {
  readonly at: SourceRow;
  readonly as: "lead" | "coordinator";
  readonly words: string;
}

export interface UnitsRead {
  readonly units: readonly UnitMet[];
  /** The names of `units` in each cell, in the order of the cells. */
  readonly cells: readonly { readonly names: readonly string[]; readonly isDoubtful: boolean }[];
}

/** Reads all cells together: a name that fills one cell is known when it stands in the list of another. */
export function readUnits(cells: readonly UnitCell[], known: readonly Unit[]): UnitsRead {
  const isKnown = knownNames(cells, known);
  // The same few cells stand in thousands of rows.
  const listOf = remembered((words) => unitList(words, isKnown));
  const unitOf = remembered((name) => knownUnit(name, known));
  const lists = cells.map(({ words }) => listOf(words));
  const entries = new Map<string, Entry>();
  const keys = lists.map(({ names }, index) => {
    const cell = cells[index];
    return names.map((name) => {
      const unit = unitOf(name);
      const key = unit === undefined ? foldedName(name) : `code ${unit.code}`;
      const entry: Entry = entries.get(key) ?? { unit, spellings: new Map(), lead: [], coordinator: [] };
      entries.set(key, entry);
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
      if (cell !== undefined) entry[cell.as].push(cell.at);
      return key;
    });
  });
  const units = new Map([...entries].map(([key, entry]) => [key, unitMet(entry)]));
  return {
    units: [...units.values()],
    cells: lists.map(({ isDoubtful }, index) => {
      const names = (keys[index] ?? []).map((key) => units.get(key)?.name ?? "");
      return { names: [...new Set(names)], isDoubtful };
    }),
  };
}

interface Entry {
  readonly unit: Unit | undefined;
  readonly spellings: Map<string, number>;
  readonly lead: SourceRow[];
  readonly coordinator: SourceRow[];
}

function unitMet({ unit, spellings, lead, coordinator }: Entry): UnitMet {
  const [usual = ""] = [...spellings].sort(byUse).map(([spelling]) => spelling);
  const name = unit?.shortName ?? usual.charAt(0).toUpperCase() + usual.slice(1);
  return {
    name,
    spellings: [...spellings.keys()].filter(
      (spelling) => spelling !== name && (unit !== undefined || spelling !== usual),
    ),
    ...(unit === undefined ? {} : { known: unit.code }),
    asLead: lead,
    asCoordinator: coordinator,
  };
}

/** The usual first; of equal ones not the one in capitals. */
function byUse([one, timesOne]: readonly [string, number], [other, timesOther]: readonly [string, number]): number {
  const isLoud = (name: string) => Number(name === name.toUpperCase());
  return timesOther - timesOne || isLoud(one) - isLoud(other);
}

/** By any of its names, then without diacritics, then without the word "Phòng" before it. */
function knownUnit(name: string, units: readonly Unit[]): Unit | undefined {
  const bare = withoutKind(bareWords(name));
  return (
    unitNamed(name, units) ??
    units.find((unit) => namesOf(unit).some((other) => bareWords(other) === bareWords(name))) ??
    units.find((unit) => namesOf(unit).some((other) => withoutKind(bareWords(other)) === bare))
  );
}

function knownNames(cells: readonly UnitCell[], units: readonly Unit[]): IsKnownName {
  const names = new Set(units.flatMap(namesOf).flatMap((name) => [bareWords(name), withoutKind(bareWords(name))]));
  for (const words of new Set(cells.map((cell) => cell.words))) if (isOneName(words)) names.add(bareWords(words));
  names.delete("");
  return (bare) => names.has(bare) || names.has(withoutKind(bare));
}

function isOneName(words: string): boolean {
  return !/[,;/&\n]|\svà\s/u.test(words) && !isOfAKind(words);
}

function namesOf(unit: Unit): readonly string[] {
  return [unit.code, unit.name, unit.shortName, ...unit.aliases];
}

function withoutKind(bare: string): string {
  return bare.replace(/^(phong|p) (?=\S)/, "");
}
