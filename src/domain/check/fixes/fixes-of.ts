import type { TrackedPlan, TrackedTask } from "../../progress/tracked-task";
import { checkTask } from "../check";
import type { Finding } from "../findings/finding";
import { ruleContext, type CheckContext, type RuleContext } from "../rule-context";
import type { Fix } from "./fix";
import { canBeWritten } from "./fixable-cells";
import { fixOf } from "./fix-of";
import { withFix } from "./with-fix";

/** A percentage put right can show that the status was left behind, and so on; longer chains do not exist. */
const MOST_ROUNDS = 4;

/**
 * The fixes of all these findings, task by task, one for a cell. Fixing a cell can bring out another fixable finding in its row
 * ("100%" as text, then a status left behind): its fix is among them. Findings that were left out stay as they are, and so do cells
 * that hold a formula.
 */
export function fixesOf(findings: readonly Finding[], tracked: TrackedPlan, context: CheckContext): readonly Fix[] {
  const seen = { ...ruleContext(tracked.plan, context), isWritable: canBeWritten(context.book) };
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofTask = byCode.get(finding.where.code) ?? [];
    byCode.set(finding.where.code, ofTask);
    ofTask.push(finding);
  }
  return tracked.tasks.flatMap((task) => {
    const ofTask = byCode.get(task.task.code);
    return ofTask === undefined ? [] : fixesOfTask(task, ofTask, seen);
  });
}

interface FixContext extends RuleContext {
  readonly isWritable: (fix: Fix) => boolean;
}

function fixesOfTask(task: TrackedTask, findings: readonly Finding[], context: FixContext): readonly Fix[] {
  let fixes = fixesIn(task, findings, context);
  if (fixes.length === 0) return fixes; // nearly always, and before the row is checked once more
  const leftOut = new Set(checkTask(task, context).map(keyOf));
  for (const finding of findings) leftOut.delete(keyOf(finding));
  const cells = new Map<string, Fix>();
  let current = task;
  for (let round = 0; round < MOST_ROUNDS && fixes.length > 0; round += 1) {
    for (const fix of fixes) {
      const key = `${fix.table} ${fix.row} ${fix.column}`;
      cells.set(key, { ...fix, before: cells.get(key)?.before ?? fix.before });
      current = withFix(current, fix);
    }
    const open = checkTask(current, context).filter((finding) => !leftOut.has(keyOf(finding)));
    fixes = fixesIn(current, open, context);
  }
  return [...cells.values()];
}

function fixesIn(task: TrackedTask, findings: readonly Finding[], context: FixContext): readonly Fix[] {
  return findings.flatMap((finding) => fixOf(finding, task, context) ?? []).filter(context.isWritable);
}

function keyOf({ rule, where }: Finding): string {
  return `${rule} ${where.table} ${where.row} ${where.column}`;
}
