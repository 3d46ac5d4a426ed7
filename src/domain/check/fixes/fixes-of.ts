import type { TrackedPlan, TrackedTask } from "../../progress/tracked-task";
import { checkTask } from "../check";
import type { Finding } from "../finding";
import { ruleContext, type CheckContext, type RuleContext } from "../rule-context";
import type { Fix } from "./fix";
import { fixOf } from "./fix-of";
import { withFix } from "./with-fix";

/** A percentage put right can show that the status was left behind, and so on; longer chains do not exist. */
const MOST_ROUNDS = 4;

/**
 * The fixes of all these findings, task by task, one for a cell. Fixing a cell can bring out another fixable finding in its row
 * ("100%" as text, then a status left behind): its fix is among them. Findings that were left out stay as they are.
 */
export function fixesOf(findings: readonly Finding[], tracked: TrackedPlan, context: CheckContext): readonly Fix[] {
  const seen = ruleContext(tracked.plan, context);
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

function fixesOfTask(task: TrackedTask, findings: readonly Finding[], context: RuleContext): readonly Fix[] {
  const cells = new Map<string, Fix>();
  const chosen = new Set(findings.map(keyOf));
  const leftOut = new Set(
    checkTask(task, context)
      .map(keyOf)
      .filter((key) => !chosen.has(key)),
  );
  let [current, open] = [task, findings];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = current;
    const fixes = open.flatMap((finding) => fixOf(finding, before, context.day) ?? []);
    if (fixes.length === 0) break;
    for (const fix of fixes) {
      const key = `${fix.table} ${fix.row} ${fix.column}`;
      cells.set(key, { ...fix, before: cells.get(key)?.before ?? fix.before });
      current = withFix(current, fix);
    }
    open = checkTask(current, context).filter((finding) => !leftOut.has(keyOf(finding)));
  }
  return [...cells.values()];
}

function keyOf({ rule, where }: Finding): string {
  return `${rule} ${where.table} ${where.row} ${where.column}`;
}
