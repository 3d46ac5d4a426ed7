import type { TrackedPlan } from "../../progress/tracked-task";
import type { RuleId } from "./details-of-rule";
import type { Finding, Severity } from "./finding";
import { unitOfFinding } from "./group-findings";

/** What the list is narrowed to; a part left out narrows nothing. */
export interface FindingFilter {
  readonly severities?: readonly Severity[];
  /** Short names of units that lead; the empty name for findings about no task. */
  readonly units?: readonly string[];
  readonly rules?: readonly RuleId[];
  /** Only findings that can be fixed. */
  readonly fixable?: (finding: Finding) => boolean;
}

/** Those that every part of the filter lets pass, in their order. */
export function matchingFindings(
  findings: readonly Finding[],
  { severities, units, rules, fixable }: FindingFilter,
  tracked: TrackedPlan,
): readonly Finding[] {
  const unitOf = unitOfFinding(tracked);
  return findings.filter(
    (finding) =>
      severities?.includes(finding.severity) !== false &&
      rules?.includes(finding.rule) !== false &&
      (units === undefined || units.includes(unitOf(finding))) &&
      fixable?.(finding) !== false,
  );
}
