import type { CatalogueFault, CatalogueReason } from "../../domain/check/catalogue-fault";
import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import { splitNames } from "../../domain/plan/unit-list";
import { unitNamed, withFormerNames, type Unit } from "../../domain/plan/unit";
import { UNIT_HEADINGS, unitValues } from "../sheets/catalogue-sections";
import type { CellValue } from "../sheet-spec";
import type { TableSnapshot } from "./book-snapshot";
import { columnIndex, dayIn, rowReaders, textIn, type RowReader } from "./read-cells";

const [CODE, NAME, SHORT_NAME, ALIASES, VALID_FROM, VALID_TO, SUCCESSOR] = UNIT_HEADINGS;

export interface UnitsRead {
  /** The plan's in their order, each as its row has it, then those that were typed in. */
  readonly units: readonly Unit[];
  readonly faults: readonly CatalogueFault[];
}

/**
 * The units as `Danh mục` lists them, found by code. A row that cannot be used leaves the plan's unit as it is; a unit whose row is gone
 * stays too, since tasks may name it. A unit of the plan that got another name is still known by the one it had.
 */
export function readUnits(planned: readonly Unit[], table: TableSnapshot | undefined): UnitsRead {
  if (table === undefined || columnIndex(table, CODE) < 0) return { units: planned, faults: [] };
  const byCode = new Map(planned.map((unit) => [unit.code, unit]));
  const faults: CatalogueFault[] = [];
  const met = new Set<string>();
  const changed: ChangedRow[] = [];
  rowReaders(table).forEach((cell, row) => {
    const old = byCode.get(textIn(cell(CODE)));
    if (UNIT_HEADINGS.every((heading) => textIn(cell(heading)) === "")) return;
    if (!met.has(textIn(cell(CODE))) && old !== undefined && isAsPlanned(table, cell, old))
      return void met.add(old.code);
    const fault = (heading: string, reason: CatalogueReason, other?: Unit) =>
      void faults.push({
        table: table.name,
        row,
        heading,
        quoted: shown(cell(heading)),
        reason,
        ...(other && { other: other.shortName }),
      });
    changed.push({ code: textIn(cell(CODE)), old, cell, fault });
  });

  for (const { code, old, cell, fault } of changed) {
    if (code === "") fault(CODE, "no-code");
    else if (met.has(code)) fault(CODE, "code-twice");
    else {
      met.add(code);
      const named = namedUnit(code, old, cell, table, fault);
      const others = [...byCode.values()].filter((unit) => unit.code !== code);
      const clash = named && clashOf(named, old, others, cell);
      if (clash !== undefined) fault(clash.heading, "name-taken", clash.other);
      else if (named !== undefined) byCode.set(code, named);
    }
  }
  // Successors last: one can be a unit of a later row.
  const units = [...byCode.values()];
  for (const { code, cell, fault } of changed) {
    const unit = byCode.get(code);
    if (unit === undefined || columnIndex(table, SUCCESSOR) < 0) continue;
    const words = textIn(cell(SUCCESSOR));
    const { successor: _before, ...alone } = unit;
    const next = words === "" ? undefined : unitNamed(words, units);
    if (words === "") byCode.set(code, alone);
    else if (next === undefined || next.code === code) fault(SUCCESSOR, "unknown-successor");
    else byCode.set(code, { ...unit, successor: next.code });
  }
  return { units: [...byCode.values()], faults };
}

interface ChangedRow {
  readonly code: string;
  readonly old: Unit | undefined;
  readonly cell: RowReader;
  readonly fault: Fault;
}

type Fault = (heading: string, reason: CatalogueReason, other?: Unit) => void;

function shown(value: CellValue): string {
  const day = typeof value === "number" ? dayIn(value) : undefined;
  return day?.kind === "day" ? formatDay(day.day) : textIn(value);
}

function isAsPlanned(table: TableSnapshot, cell: RowReader, unit: Unit): boolean {
  const values = unitValues(unit);
  return UNIT_HEADINGS.every((heading, at) => {
    const value = cell(heading);
    return (
      columnIndex(table, heading) < 0 || value === (values[at] ?? "") || textIn(value) === textIn(values[at] ?? "")
    );
  });
}

/** But for its successor; `undefined` when no unit can be made of a new row. */
function namedUnit(
  code: string,
  old: Unit | undefined,
  cell: RowReader,
  table: TableSnapshot,
  fault: Fault,
): Unit | undefined {
  const has = (heading: string) => columnIndex(table, heading) >= 0;
  const nameAt = (heading: string, planned: string | undefined, otherwise: string) => {
    if (!has(heading)) return planned ?? otherwise;
    const names = splitNames(textIn(cell(heading)));
    const [only = planned ?? otherwise] = names;
    if (names.length > 1) fault(heading, "several-names");
    else if (only === "" || (names.length === 0 && planned !== undefined)) fault(heading, "no-name");
    return names.length > 1 ? (planned ?? "") : only;
  };
  const [typedName = ""] = splitNames(textIn(cell(NAME)));
  const [typedShort = ""] = splitNames(textIn(cell(SHORT_NAME)));
  const name = nameAt(NAME, old?.name, typedShort);
  const shortName = name === "" ? "" : nameAt(SHORT_NAME, old?.shortName, typedName);
  if (name === "" || shortName === "") return undefined;
  const typed: Unit = {
    ...old,
    code,
    name,
    shortName,
    aliases: has(ALIASES) ? splitNames(textIn(cell(ALIASES))) : (old?.aliases ?? []),
    ...daysOf(old, cell, has, fault),
  };
  return old === undefined ? typed : withFormerNames(typed, old);
}

function daysOf(
  old: Unit | undefined,
  cell: RowReader,
  has: (heading: string) => boolean,
  fault: Fault,
): Pick<Unit, "validFrom" | "validTo"> {
  const dayAt = (heading: string, planned: LocalDate | undefined) => {
    if (!has(heading)) return planned;
    const day = dayIn(cell(heading));
    if (day?.kind === "text") fault(heading, "not-a-day");
    return day?.kind === "text" ? planned : day?.day;
  };
  const days = { validFrom: dayAt(VALID_FROM, old?.validFrom), validTo: dayAt(VALID_TO, old?.validTo) };
  if (days.validFrom === undefined || days.validTo === undefined || days.validFrom <= days.validTo) return days;
  fault(VALID_TO, "days-turned-round");
  return { validFrom: old?.validFrom, validTo: old?.validTo };
}

interface Clash {
  readonly heading: string;
  readonly other: Unit;
}

/** A name that the row is the first to give the unit, and that means another one already. */
function clashOf(unit: Unit, old: Unit | undefined, others: readonly Unit[], cell: RowReader): Clash | undefined {
  const names: readonly (readonly [heading: string, name: string])[] = [
    [CODE, unit.code],
    [NAME, unit.name],
    [SHORT_NAME, unit.shortName],
    ...unit.aliases.map((alias) => [ALIASES, alias] as const),
  ];
  const known = old === undefined ? [] : [old.code, old.name, old.shortName, ...old.aliases];
  for (const [heading, name] of names) {
    const isTyped = !known.includes(name) && textIn(cell(heading)) !== "";
    const other = isTyped ? unitNamed(name, others) : undefined;
    if (other !== undefined) return { heading, other };
  }
  return undefined;
}
