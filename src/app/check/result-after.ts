import type { Checked } from "../../domain/check/check-rows";
import type { Finding } from "../../domain/check/findings/finding";
import type { BookSnapshot } from "../../workbook/reading/book-snapshot";
import { resultOf, type CheckResult, type PlacedFix } from "./check-entries";

/**
 * `resultOf` a check that went on from another one: what it took over from there has its cells, fixes and acceptances already.
 * @param snapshot with every row where it was
 */
export function resultAfter(
  before: { readonly checked: Checked; readonly result: CheckResult },
  checked: Checked,
  snapshot: BookSnapshot,
): CheckResult {
  const { tracked, ofTasks } = checked;
  const placed = byFinding(before.result.findings);
  const accepted = byFinding(before.result.accepted);
  const newTasks = tracked.tasks.filter(({ task }) => ofTasks.get(task.code) !== before.checked.ofTasks.get(task.code));
  const news = resultOf(
    {
      ...checked,
      tracked: { ...tracked, tasks: newTasks },
      findings: checked.findings.filter((finding) => !placed.has(finding) && !accepted.has(finding)),
    },
    snapshot,
  );
  for (const one of news.findings) placed.set(one.finding, one);
  for (const one of news.accepted) accepted.set(one.finding, one);
  return {
    ...news,
    tasks: tracked.tasks.length,
    findings: checked.findings.flatMap((finding) => placed.get(finding) ?? []),
    accepted: checked.findings.flatMap((finding) => accepted.get(finding) ?? []),
    fixes: fixesAfter(before.result.fixes, news.fixes, checked, new Set(newTasks.map(({ task }) => task.code))),
    tracked,
  };
}

function byFinding<One extends { readonly finding: Finding }>(all: readonly One[]): Map<Finding, One> {
  return new Map(all.map((one) => [one.finding, one]));
}

/** Task by task, as `resultOf` has them. */
function fixesAfter(
  before: readonly PlacedFix[],
  news: readonly PlacedFix[],
  { tracked }: Checked,
  newTasks: ReadonlySet<string>,
): readonly PlacedFix[] {
  const byCode = new Map<string, PlacedFix[]>();
  for (const one of [...before.filter(({ fix }) => !newTasks.has(fix.code)), ...news]) {
    const ofTask = byCode.get(one.fix.code) ?? [];
    byCode.set(one.fix.code, ofTask);
    ofTask.push(one);
  }
  return tracked.tasks.flatMap(({ task }) => byCode.get(task.code) ?? []);
}
