import type { LocalDate } from "../../calendar/local-date";
import { readTypedDay } from "../../calendar/typed-day";
import type { RuleId } from "./details-of-rule";
import type { Finding, FindingColumn } from "./finding";

/** A warning or advice that somebody has looked at and lets stand. It lapses when anything that was found is another. */
export interface Acceptance {
  readonly rule: RuleId;
  readonly table: string;
  /** Mã; empty for a finding about a table as a whole. */
  readonly code: string;
  /** In the table of occurrences: the due day of the row. */
  readonly due?: LocalDate;
  readonly column: FindingColumn;
  /** What stood in the cell. */
  readonly quoted: string;
  /**
   * What was found besides, as `factsOf`: how many rows are hidden, which parts differ from the form. `undefined` for an acceptance that was
   * kept when only the cell was.
   */
  readonly facts: string | undefined;
  /** In the person's words; not empty. */
  readonly reason: string;
  readonly on: LocalDate;
}

/**
 * Errors must be put right; anything else can be accepted for a reason. Not how this computer reads days: the workbook that would keep
 * it goes to other computers, and days go wrong there unseen.
 */
export function canBeAccepted({ severity, rule }: Finding): boolean {
  return severity !== "error" && rule !== "month-first-computer";
}

/** @returns `undefined` for what cannot be accepted, and without a reason. */
export function acceptanceOf(finding: Finding, reason: string, on: LocalDate): Acceptance | undefined {
  const words = reason.normalize("NFC").trim();
  if (!canBeAccepted(finding) || words === "") return undefined;
  const { rule, where, quoted } = finding;
  const { table, code, column, due } = where;
  return {
    rule,
    table,
    code,
    column,
    ...(due !== undefined && { due }),
    quoted,
    facts: factsOf(finding),
    reason: words,
    on,
  };
}

/** Accepting that nothing is new counts as an update of that day: it lapses when the next report asks for another one. */
export function holdsSince(finding: Finding, on: LocalDate): boolean {
  if (!("since" in finding.details)) return true;
  const since = readTypedDay(finding.details.since);
  return since.kind !== "day" || on >= since.day;
}

/** What is left to look at. Errors stay, whatever is said of them. */
export function withoutAccepted(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  const days = new Map<string, LocalDate>();
  for (const one of acceptances) {
    const key = acceptanceKey(one);
    const known = days.get(key);
    if (known === undefined || known < one.on) days.set(key, one.on);
  }
  return findings.filter((finding) => !isAmong(days, finding));
}

/** @param days when what has this key was accepted last */
function isAmong(days: ReadonlyMap<string, LocalDate>, finding: Finding): boolean {
  if (!canBeAccepted(finding)) return false;
  const { rule, where, quoted } = finding;
  return factsCovering(finding).some((facts) => {
    const on = days.get(acceptanceKey({ rule, quoted, ...where, facts }));
    return on !== undefined && holdsSince(finding, on);
  });
}

/** The facts of acceptances that cover a finding: its own, and none where the cell tells all. */
export function factsCovering(finding: Finding): readonly Acceptance["facts"][] {
  return isToldByCell(finding) ? [factsOf(finding), undefined] : [factsOf(finding)];
}

/**
 * What stands in the cell says all that was found, so that an acceptance without facts can mean nothing else: not what is found in a table
 * as a whole, nor in an empty cell.
 */
function isToldByCell(finding: Finding): boolean {
  return factsOf(finding) === "" || (finding.quoted !== "" && finding.rule !== "rows-hidden");
}

/** What a finding says besides what stands in the cell, as one text; empty when that is all. */
function factsOf({ rule, details }: Finding): string {
  if (ONLY_OF_TODAY.includes(rule)) return "";
  const facts = Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1));
  return facts.length === 0 ? "" : JSON.stringify(facts);
}

/** Their details move on with the day of assessment: they would be others every morning. */
const ONLY_OF_TODAY: readonly RuleId[] = [
  "completion-in-future",
  "updated-in-future",
  "in-progress-without-update",
  "ongoing-without-update",
];

/** Tells what was accepted from anything else; without facts, the same as when they were not kept. */
export function acceptanceKey(one: Omit<Acceptance, "reason" | "on">): string {
  const facts = one.facts === undefined || one.facts === "" ? [] : [one.facts];
  return JSON.stringify([one.rule, one.table, one.code, one.due ?? "", one.column, one.quoted, ...facts]);
}
