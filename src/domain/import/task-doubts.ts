import { plainWords } from "../deadline/plain-words";
import { readDeadline } from "../deadline/read-deadline";
import { bareWords } from "../words/cell-words";
import type { ColumnRole } from "./columns/column-role";
import type { Doubt } from "./doubt";
import type { ImportedTask, SourceRow } from "./imported-appendix";
import { remembered } from "../words/remembered";
import { initials } from "./units/unit-code";
import { isAbbreviation } from "./units/unit-words";
import type { UnitMet } from "./units/units-met";

/** What each of the tasks below one heading leaves open. A column that the table does not have is not missed. */
export function missingInTasks(
  tasks: readonly ImportedTask[],
  roles: ReadonlySet<ColumnRole>,
  year: number,
): readonly Doubt[] {
  const reasonOf = remembered((text) => {
    const deadline = readDeadline(text, { planYear: year, beforeExcludesTheDay: true });
    return deadline.kind === "unreadable" ? deadline.reason : undefined;
  });
  const hasDeadlines = roles.has("deadline") || roles.has("deadlineMark");
  const doubts: Doubt[] = [];
  for (const task of tasks) {
    const [at] = task.rows;
    if (at === undefined) continue;
    if (roles.has("lead") && task.leads.length === 0) doubts.push({ kind: "no-lead", at });
    if (!hasDeadlines) continue;
    const text = task.deadlineText;
    const reason = reasonOf(text);
    if (text === "") doubts.push({ kind: "no-deadline", at });
    else if (reason !== undefined) doubts.push({ kind: "unreadable-deadline", at, text, reason });
  }
  return doubts;
}

/** What all tasks of an appendix together leave open. */
export function doubtsAmongTasks(tasks: readonly ImportedTask[], year: number): readonly Doubt[] {
  return [...duplicates(tasks), ...oneForAll(tasks, year)];
}

/** Leads that are none of the known units, where some are known: a new unit or a misspelt one. */
export function unknownUnits(units: readonly UnitMet[]): readonly Doubt[] {
  return units
    .filter(({ known, asLead }) => known === undefined && asLead.length > 0)
    .map(({ name, asLead }) => ({ kind: "unknown-unit", name, rows: asLead }));
}

/** New units with short names that are the first letters of others. */
export function shortenedUnits(units: readonly UnitMet[]): readonly Doubt[] {
  return units.flatMap(({ name, known }): Doubt[] => {
    const short = bareWords(name).replace(/^(phong|p) /, "");
    if (known !== undefined || !isAbbreviation(name.replace(/^(Phòng|P\.?) ?/u, ""))) return [];
    const other = units.find(
      (one) => one.name !== name && LONGER.some((more) => initials(one.name) === `${short}${more}`.toUpperCase()),
    );
    return other === undefined ? [] : [{ kind: "maybe-one-unit", name, other: other.name }];
  });
}

/** "VP" for Văn phòng Sở. */
const LONGER = ["", "s", "t"];

/** The same words twice; letter case and marks do not matter. */
function duplicates(tasks: readonly ImportedTask[]): readonly Doubt[] {
  const firsts = new Map<string, SourceRow>();
  return tasks.flatMap((task): Doubt[] => {
    const [at] = task.rows;
    const words = task.task
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const first = firsts.get(words);
    if (at === undefined || words === "") return [];
    if (first === undefined) firsts.set(words, at);
    return first === undefined ? [] : [{ kind: "duplicate-task", at, first, text: task.task }];
  });
}

/** Asked once for the whole appendix, with all the places. */
function oneForAll(tasks: readonly ImportedTask[], year: number): readonly Doubt[] {
  const places = (asksOf: (text: string) => boolean) => {
    const asks = remembered(asksOf);
    const found = tasks.filter(({ deadlineText }) => deadlineText !== "" && asks(deadlineText));
    return {
      rows: found.flatMap(({ rows: [at] }) => (at === undefined ? [] : [at])),
      texts: [...new Set(found.map(({ deadlineText }) => deadlineText))],
    };
  };
  const quarters = places((text) => isListOfQuarters(text, year));
  const before = places((text) => dependsOnBefore(text, year));
  return [
    ...(quarters.rows.length === 0 ? [] : [{ kind: "quarters-once-or-each", ...quarters } as const]),
    ...(before.rows.length === 0 ? [] : [{ kind: "before-includes-day", ...before } as const]),
  ];
}

function isListOfQuarters(text: string, planYear: number): boolean {
  const deadline = readDeadline(text, { planYear, beforeExcludesTheDay: true });
  return deadline.kind === "span" && deadline.quarters !== undefined;
}

function dependsOnBefore(text: string, planYear: number): boolean {
  if (!plainWords(text).includes("truoc")) return false;
  const [without, included] = [true, false].map((beforeExcludesTheDay) =>
    JSON.stringify(readDeadline(text, { planYear, beforeExcludesTheDay })),
  );
  return without !== included;
}
