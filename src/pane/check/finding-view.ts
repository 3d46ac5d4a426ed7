import type { CheckResult, PlacedFinding } from "../../app/check/check-entries";
import { withoutDiacritics } from "../../domain/check/entry-words";
import { groupFindings, unitOfFinding, type Grouping } from "../../domain/check/findings/group-findings";
import { matchingFindings } from "../../domain/check/findings/matching-findings";
import { cellName, groupTitle } from "../../text/check/check-page";
import { findingSentence } from "../../text/check/findings";

/** How the person wants to see the list. */
export interface FindingView {
  readonly groupBy: Grouping;
  /** Short name of a unit, empty for findings about no unit; `undefined` for all. */
  readonly unit: string | undefined;
  /** Letters to be found in the sentence, or in the Mã; diacritics and case do not matter. */
  readonly text: string;
}

export const WHOLE_LIST: FindingView = { groupBy: "severity", unit: undefined, text: "" };

export interface ShownGroup {
  /** The same while the findings in it change, as the title is not. */
  readonly id: string;
  readonly title: string;
  readonly found: readonly PlacedFinding[];
}

/** The groups of what the view lets pass; a unit that has no findings any more narrows nothing. */
export function shownGroups(result: CheckResult, { groupBy, unit, text }: FindingView): readonly ShownGroup[] {
  const { findings, tracked } = result;
  const placed = new Map(findings.map((found) => [found.finding, found]));
  const ofUnit = matchingFindings(
    [...placed.keys()],
    unit !== undefined && unitsFound(result).includes(unit) ? { units: [unit] } : {},
    tracked,
  );
  const wanted = withoutDiacritics(text);
  const matching = ofUnit.filter((finding) => {
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
