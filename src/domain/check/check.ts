import type { TrackedPlan, TrackedTask } from "../progress/tracked-task";
import type { Finding } from "./finding";
import type { Found, PlanRule, TaskRule } from "./rule";
import type { DetailsOfRule, RuleId } from "./details-of-rule";
import { ruleContext, type CheckContext, type RuleContext } from "./rule-context";
import { PLAN_RULES, TASK_RULES, WITHDRAWN_TASK_RULES } from "./rules";

/** All that is wrong or doubtful: first rows that do not fit the plan, then task by task in the order of the rows. */
export function check(tracked: TrackedPlan, context: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of PLAN_RULES) {
    for (const found of rule.find(tracked)) findings.push(signed(rule, found));
  }
  const seen = ruleContext(tracked.plan, context);
  for (const task of tracked.tasks) findings.push(...checkTask(task, seen));
  return findings;
}

/** What is wrong or doubtful in one task's row and its occurrences. */
export function checkTask(task: TrackedTask, context: RuleContext): readonly Finding[] {
  const rules = task.adjustment.kind === "withdrawn" ? WITHDRAWN_TASK_RULES : TASK_RULES;
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const found of rule.find(task, context)) findings.push(signed(rule, found));
  }
  return findings;
}

function signed(rule: TaskRule | PlanRule, found: Found<DetailsOfRule[RuleId]>): Finding {
  return { rule: rule.id, severity: rule.severity, ...found };
}
