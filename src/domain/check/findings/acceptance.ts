import type { LocalDate } from "../../calendar/local-date";
import type { RuleId } from "./details-of-rule";
import type { Finding, FindingColumn } from "./finding";

/** A warning or advice that somebody has looked at and lets stand. It lapses when the cell holds something else. */
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
  /** In the person's words; not empty. */
  readonly reason: string;
  readonly on: LocalDate;
}

/** Errors must be put right; anything else can be accepted for a reason. */
export function canBeAccepted({ severity }: Finding): boolean {
  return severity !== "error";
}

/** @returns `undefined` for an error, and without a reason. */
export function acceptanceOf(finding: Finding, reason: string, on: LocalDate): Acceptance | undefined {
  const words = reason.normalize("NFC").trim();
  if (!canBeAccepted(finding) || words === "") return undefined;
  const { rule, where, quoted } = finding;
  const { table, code, column, due } = where;
  return { rule, table, code, column, ...(due !== undefined && { due }), quoted, reason: words, on };
}

/** What is left to look at. Errors stay, whatever is said of them. */
export function withoutAccepted(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  const accepted = new Set(acceptances.map(keyOf));
  return accepted.size === 0 ? findings : findings.filter((finding) => !isAmong(accepted, finding));
}

function isAmong(accepted: ReadonlySet<string>, finding: Finding): boolean {
  const { rule, where, quoted } = finding;
  return canBeAccepted(finding) && accepted.has(keyOf({ rule, quoted, ...where }));
}

function keyOf(one: Pick<Acceptance, "rule" | "table" | "code" | "due" | "column" | "quoted">): string {
  return JSON.stringify([one.rule, one.table, one.code, one.due ?? "", one.column, one.quoted]);
}
