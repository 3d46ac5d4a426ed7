import type { CheckResult, PlacedFinding } from "../../app/check/check-entries";
import { withoutDiacritics } from "../../domain/words/folded";
import type { RuleId } from "../../domain/check/findings/details-of-rule";
import type { Finding, Severity } from "../../domain/check/findings/finding";
import { groupFindings, unitOfFinding, type Grouping } from "../../domain/check/findings/group-findings";
import { matchingFindings, type FindingFilter } from "../../domain/check/findings/matching-findings";
import { RULE_IDS } from "../../domain/check/rules";
import { cellName, groupTitle } from "../../text/check/check-page";
import { findingSentence } from "../../text/check/findings";

/** How the person wants to see the list. */
export interface FindingView {
  readonly groupBy: Grouping;
  /** Short name of a unit, empty for findings about no unit; `undefined` for all. */
  readonly unit: string | undefined;
  /** `undefined` for all. */
  readonly severity: Severity | undefined;
  /** `undefined` for all. */
  readonly rule: RuleId | undefined;
  /** Only what can be put right by a press. */
  readonly isFixableOnly: boolean;
  /** Letters to be found in the sentence, or in the Mã; diacritics and case do not matter. */
  readonly text: string;
}

export const WHOLE_LIST: FindingView = {
  groupBy: "severity",
  unit: undefined,
  severity: undefined,
  rule: undefined,
  isFixableOnly: false,
  text: "",
};

export interface ShownGroup {
  /** The same while the findings in it change, as the title is not. */
  readonly id: string;
  readonly title: string;
  readonly found: readonly PlacedFinding[];
}

/** The groups of what the view lets pass; a unit or a rule that has no findings any more narrows nothing. */
export function shownGroups(result: CheckResult, view: FindingView): readonly ShownGroup[] {
  const { findings, tracked } = result;
  const { groupBy, unit, severity, rule, isFixableOnly, text } = view;
  const placed = new Map(findings.map((found) => [found.finding, found]));
  const filter: FindingFilter = {
    ...(unit !== undefined && unitsFound(result).includes(unit) && { units: [unit] }),
    ...(rule !== undefined && rulesFound(result).includes(rule) && { rules: [rule] }),
    ...(severity !== undefined && { severities: [severity] }),
    ...(isFixableOnly && { fixable: (finding: Finding) => placed.get(finding)?.fix !== undefined }),
  };
  const passed = matchingFindings([...placed.keys()], filter, tracked);
  const wanted = withoutDiacritics(text);
  const matching = passed.filter((finding) => {
    const found = placed.get(finding);
    if (wanted === "" || found === undefined) return true;
    return withoutDiacritics(`${finding.where.code} ${findingSentence(finding, cellName(found.cell))}`).includes(
      wanted,
    );
  });
  return groupFindings(matching, groupBy, tracked).map(({ key, findings: some }) => {
    const found = some.flatMap((finding) => placed.get(finding) ?? []);
    return { id: JSON.stringify(key), title: groupTitle(key, found.length, found[0]?.cell.sheet ?? ""), found };
  });
}

/** Short names of the units that have findings, in the order of the plan. */
export function unitsFound({ findings, tracked }: CheckResult): readonly string[] {
  const unitOf = unitOfFinding(tracked);
  const order = tracked.plan.units.map(({ shortName }) => shortName);
  const place = (unit: string) => (unit === "" ? Infinity : order.includes(unit) ? order.indexOf(unit) : order.length);
  return [...new Set(findings.map(({ finding }) => unitOf(finding)))].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The rules that have findings, in the order of docs/RULES.md. */
export function rulesFound({ findings }: CheckResult): readonly RuleId[] {
  const found = new Set(findings.map(({ finding }) => finding.rule));
  return RULE_IDS.filter((rule) => found.has(rule));
}
