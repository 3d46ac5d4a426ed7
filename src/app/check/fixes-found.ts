import type { Finding } from "../../domain/check/findings/finding";
import type { Fix } from "../../domain/check/fixes/fix";
import { canBeWritten } from "../../domain/check/fixes/fixable-cells";
import { fixOf } from "../../domain/check/fixes/fix-of";
import { fixesOf } from "../../domain/check/fixes/fixes-of";
import type { CheckContext } from "../../domain/check/rule-context";
import type { TrackedPlan } from "../../domain/progress/tracked-task";

/** What puts findings right for certain. */
export interface FixesFound {
  readonly ofFindings: ReadonlyMap<Finding, Fix>;
  /** With those that they bring out: one for a cell. */
  readonly all: readonly Fix[];
}

export function fixesFound(findings: readonly Finding[], tracked: TrackedPlan, context: CheckContext): FixesFound {
  const ofFindings = singleFixes(findings, tracked, context);
  return { ofFindings, all: allFixes(findings, ofFindings, tracked, context) };
}

function singleFixes(
  findings: readonly Finding[],
  { tasks }: TrackedPlan,
  context: CheckContext,
): ReadonlyMap<Finding, Fix> {
  const isWritable = canBeWritten(context.book);
  const byCode = new Map(tasks.map((task) => [task.task.code, task]));
  const fixes = new Map<Finding, Fix>();
  for (const finding of findings) {
    const task = byCode.get(finding.where.code);
    const fix = task && fixOf(finding, task, context);
    if (fix !== undefined && isWritable(fix)) fixes.set(finding, fix);
  }
  return fixes;
}

/** Only tasks with something to fix are gone through again, but with all their findings: one fixed can make another fixable. */
function allFixes(
  findings: readonly Finding[],
  single: ReadonlyMap<Finding, Fix>,
  tracked: TrackedPlan,
  context: CheckContext,
): readonly Fix[] {
  const codes = new Set([...single.keys()].map(({ where }) => where.code));
  const inTheirRows = findings.filter(({ where }) => codes.has(where.code));
  return fixesOf(inTheirRows, tracked, context);
}
