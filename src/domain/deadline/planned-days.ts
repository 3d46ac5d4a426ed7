import type { Deadline } from "./deadline";
import { eachQuarter } from "./each-quarter";
import { dueDays, type DueDay, type PlanDays } from "./due-days";
import { readDeadline } from "./read-deadline";

/** What a task's written deadline means in its plan. */
export interface PlannedDays {
  readonly deadline: Deadline;
  /** Ascending; empty when the task has no due day of its own. */
  readonly days: readonly DueDay[];
}

export function plannedDays(deadlineText: string, plan: PlanDays): PlannedDays {
  const { beforeExcludesTheDay, listedQuarters } = plan.settings;
  const read = readDeadline(deadlineText, { planYear: plan.year, beforeExcludesTheDay });
  const deadline = listedQuarters === "each" ? eachQuarter(read) : read;
  return { deadline, days: dueDays(deadline, plan) };
}
