import { unitNamed } from "../../plan/unit";
import type { TrackedPlan } from "../../progress/tracked-task";
import { unreachable } from "../../unreachable";
import type { RuleId } from "./details-of-rule";
import { SEVERITIES, type Finding, type Severity } from "./finding";
import { RULE_IDS } from "../rules";

export type Grouping = "severity" | "unit" | "rule" | "row";

/** What the findings of a group have in common. */
export type GroupKey =
  | { readonly by: "severity"; readonly severity: Severity }
  /** Short name of the unit that leads; empty for findings about no task, or a task without a unit. */
  | { readonly by: "unit"; readonly unit: string }
  | { readonly by: "rule"; readonly rule: RuleId }
  /** A row, its occurrences included; the Mã is empty for findings about a table as a whole. */
  | { readonly by: "row"; readonly table: string; readonly code: string };

export interface FindingGroup {
  readonly key: GroupKey;
  readonly counts: Counts;
  /** In the order given. */
  readonly findings: readonly Finding[];
}

export type Counts = Readonly<Record<Severity, number>>;

/**
 * Groups without findings are left out. Order: errors first; units as in the plan, others by name, none last; rules by severity
 * and then as docs/RULES.md lists them; rows as in the tables.
 */
export function groupFindings(
  findings: readonly Finding[],
  by: Grouping,
  tracked: TrackedPlan,
): readonly FindingGroup[] {
  const keyOf = keyed(by, tracked);
  const groups = new Map<string, { key: GroupKey; rank: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { key, rank } = keyOf(finding);
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, rank, findings: [] };
    groups.set(name, group);
    group.findings.push(finding);
  }
  return [...groups.values()]
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank < b.rank ? -1 : 1)) // the same rank: as first met
    .map(({ key, findings: found }) => ({ key, counts: countsOf(found), findings: found }));
}

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Short name of the unit that leads the finding's task; empty when there is none. */
export function unitOfFinding(tracked: TrackedPlan): (finding: Finding) => string {
  const { units } = tracked.plan;
  const leads = new Map(tracked.tasks.map(({ task }) => [task.code, task.leads[0] ?? ""]));
  const names = new Map([...new Set(leads.values())].map((lead) => [lead, unitNamed(lead, units)?.shortName ?? lead]));
  return ({ where }) => names.get(leads.get(where.code) ?? "") ?? "";
}

interface Keyed {
  readonly key: GroupKey;
  /** Sorts as text. */
  readonly rank: string;
}

function keyed(by: Grouping, tracked: TrackedPlan): (finding: Finding) => Keyed {
  switch (by) {
    case "severity":
      return ({ severity }) => ({ key: { by, severity }, rank: ranked(SEVERITIES.indexOf(severity)) });
    case "rule":
      return ({ rule, severity }) => ({
        key: { by, rule },
        rank: ranked(SEVERITIES.indexOf(severity)) + ranked(RULE_IDS.indexOf(rule)),
      });
    case "unit": {
      const order = tracked.plan.units.map(({ shortName }) => shortName);
      const unitOf = unitOfFinding(tracked);
      return (finding) => {
        const unit = unitOf(finding);
        const at = order.indexOf(unit);
        return { key: { by, unit }, rank: unit === "" ? "z" : at >= 0 ? ranked(at) : `n${unit}` };
      };
    }
    case "row": {
      const places = new Map(tracked.tasks.map((task, at) => [task.task.code, { table: task.table, at }]));
      return ({ where: { table, code, row } }) => {
        const place = places.get(code);
        if (place !== undefined) return { key: { by, table: place.table, code }, rank: ranked(place.at + 1) };
        return { key: { by, table, code }, rank: code === "" && row < 0 ? "" : `z${table}` };
      };
    }
    default:
      return unreachable(by);
  }
}

function ranked(number: number): string {
  return String(number).padStart(6, "0");
}
