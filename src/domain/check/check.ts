import type { TrackedPlan, TrackedTask } from "../progress/tracked-task";
import type { DetailsOfRule, RuleId } from "./findings/details-of-rule";
import type { Finding } from "./findings/finding";
import type { Found, PlanRule, TaskRule } from "./rule";
import { ruleContext, type CheckContext, type RuleContext } from "./rule-context";
import { PLAN_RULES, TASK_RULES, WITHDRAWN_TASK_RULES } from "./rules";

/** All that is wrong or doubtful: first what the tables as a whole show, then task by task in the order of the rows. */
export function check(tracked: TrackedPlan, context: CheckContext): readonly Finding[] {
  const seen = ruleContext(tracked.plan, context);
  const findings = [...checkTables(tracked, seen)];
  for (const task of tracked.tasks) findings.push(...checkTask(task, seen));
  return findings;
}

/** What is wrong with the tables and the workbook as a whole; of the entries it reads those that are formulas. */
export function checkTables(tracked: TrackedPlan, context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of PLAN_RULES) {
    for (const found of rule.find(tracked, context)) findings.push(signed(rule, found));
  }
  return findings;
}

/** What is wrong or doubtful in one task's row and its occurrences. */
export function checkTask(task: TrackedTask, context: RuleContext): readonly Finding[] {
  const rules = task.adjustment.kind === "withdrawn" ? WITHDRAWN_TASK_RULES : TASK_RULES;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const found = rule.find(task, context);
    if (found.length > 0) findings.push(...found.map((one) => signed(rule, one)));
  }
  return findings;
}

function signed(rule: TaskRule | PlanRule, found: Found<DetailsOfRule[RuleId]>): Finding {
  return { rule: rule.id, severity: rule.severity, ...found };
}
