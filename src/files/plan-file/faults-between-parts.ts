import type { LocalDate } from "../../domain/calendar/local-date";
import type { Plan } from "../../domain/plan/plan";
import { unitNamed } from "../../domain/plan/unit";
import { faultAt, pathText, type FilePath, type FileFault } from "./file-fault";
import { isTakenSheetName, isTakenTableName } from "./taken-names";

/** What is wrong between the parts of a plan whose parts are each well formed. */
export function faultsBetweenParts(plan: Plan): FileFault[] {
  return [...unitFaults(plan), ...periodFaults(plan), ...holidayFaults(plan), ...appendixFaults(plan)];
}

function unitFaults({ units }: Plan): FileFault[] {
  const codes = new Set(units.map((unit) => unit.code));
  const faults: FileFault[] = [];
  units.forEach((unit, at) => {
    // A cell's words must mean one unit, whichever of its names they are.
    const names: Named[] = [
      { path: ["units", at, "code"], value: unit.code },
      { path: ["units", at, "name"], value: unit.name },
      { path: ["units", at, "shortName"], value: unit.shortName },
      ...unit.aliases.map((alias, index) => ({ path: ["units", at, "aliases", index], value: alias })),
    ];
    for (const { path, value } of names) {
      const meant = unitNamed(value, units);
      if (meant === undefined || meant === unit) continue;
      faults.push(faultAt(path, { kind: "repeated", first: pathText(["units", units.indexOf(meant)]) }, value));
    }
    faults.push(...order(["units", at], { validFrom: unit.validFrom, validTo: unit.validTo }));
    if (unit.successor !== undefined && (unit.successor === unit.code || !codes.has(unit.successor)))
      faults.push(faultAt(["units", at, "successor"], { kind: "unknown-unit" }, unit.successor));
  });
  return faults;
}

function periodFaults({ periods }: Plan): FileFault[] {
  const faults = repeats(periods.map((period, at) => ({ path: ["periods", at, "id"], value: period.id })));
  periods.forEach((period, at) => {
    faults.push(...order(["periods", at], { dataFrom: period.dataFrom, cutOff: period.cutOff }));
    // Divisions may well send before the cut-off, with estimates for the last days.
    const { divisionsSendBy, reportSentBy } = period;
    faults.push(...order(["periods", at], { divisionsSendBy, reportSentBy }));
    const earlier = periods[at - 1];
    if (earlier === undefined) return;
    for (const key of ["cutOff", "divisionsSendBy", "reportSentBy"] as const) {
      if (period[key] > earlier[key]) continue;
      const after = pathText(["periods", at - 1, key]);
      faults.push(faultAt(["periods", at, key], { kind: "out-of-order", after }, period[key]));
    }
  });
  return faults;
}

function holidayFaults({ holidays }: Plan): FileFault[] {
  return repeats(holidays.map(({ day }, at) => ({ path: ["holidays", at, "day"], value: day })));
}

function appendixFaults({ appendices, units }: Plan): FileFault[] {
  const shortNames = new Set(units.map((unit) => unit.shortName));
  const faults = [
    ...repeats(appendices.map(({ id }, at) => ({ path: ["appendices", at, "id"], value: id }))),
    ...repeats(appendices.map(({ sheetName }, at) => ({ path: ["appendices", at, "sheetName"], value: sheetName }))),
    ...repeats(appendices.map(({ tableName }, at) => ({ path: ["appendices", at, "tableName"], value: tableName }))),
    ...repeats(
      appendices.flatMap(({ tasks, retiredCodes = [] }, appendix) => [
        ...tasks.map(({ code }, at) => ({ path: ["appendices", appendix, "tasks", at, "code"], value: code })),
        ...retiredCodes.map((value, at) => ({ path: ["appendices", appendix, "retiredCodes", at], value })),
      ]),
    ),
  ];
  appendices.forEach((appendix, appendixAt) => {
    const { sheetName, tableName } = appendix;
    if (isTakenSheetName(sheetName))
      faults.push(faultAt(["appendices", appendixAt, "sheetName"], { kind: "taken-by-the-workbook" }, sheetName));
    if (isTakenTableName(tableName))
      faults.push(faultAt(["appendices", appendixAt, "tableName"], { kind: "taken-by-the-workbook" }, tableName));
    appendix.retiredCodes?.forEach((code, at) => {
      const path = ["appendices", appendixAt, "retiredCodes", at];
      if (!isCodeOf(code, appendix.id)) faults.push(badCode(path, code, appendix.id));
    });
    appendix.tasks.forEach((task, at) => {
      const path = ["appendices", appendixAt, "tasks", at];
      if (!isCodeOf(task.code, appendix.id)) faults.push(badCode([...path, "code"], task.code, appendix.id));
      task.leads.forEach((lead, index) => {
        if (!shortNames.has(lead)) faults.push(faultAt([...path, "leads", index], { kind: "unknown-unit" }, lead));
      });
      for (const key of ["leads", "coordinators"] as const)
        faults.push(...repeats(task[key].map((value, index) => ({ path: [...path, key, index], value }))));
    });
  });
  return faults;
}

function isCodeOf(code: string, appendixId: string): boolean {
  return code.startsWith(`${appendixId}-`) && /^(-[A-Z0-9]+)+$/.test(code.slice(appendixId.length));
}

function badCode(path: FilePath, code: string, appendixId: string): FileFault {
  return faultAt(path, { kind: "bad-code", begins: `${appendixId}-` }, code);
}

interface Named {
  readonly path: FilePath;
  readonly value: string;
}

/** Letter case does not matter, as it does not to Excel's names and lookups. */
function repeats(items: readonly Named[]): FileFault[] {
  const firsts = new Map<string, FilePath>();
  return items.flatMap(({ path, value }) => {
    const key = value.toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, path);
    return first === undefined ? [] : [faultAt(path, { kind: "repeated", first: pathText(first) }, value)];
  });
}

/** The two days, by their keys, in the order they must have. */
function order(path: FilePath, days: Readonly<Record<string, LocalDate | undefined>>): FileFault[] {
  const [earlier, later] = Object.entries(days);
  if (earlier?.[1] === undefined || later?.[1] === undefined || earlier[1] <= later[1]) return [];
  const after = pathText([...path, earlier[0]]);
  return [faultAt([...path, later[0]], { kind: "out-of-order", after }, later[1])];
}
