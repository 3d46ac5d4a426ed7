import type { Plan } from "../plan/plan";
import type { Deadline } from "./deadline";
import { dueDays, type DueDay } from "./due-days";
import { readDeadline } from "./read-deadline";

/** What a task's written deadline means in its plan. */
export interface PlannedDays {
  readonly deadline: Deadline;
  /** Ascending; empty when the task has no due day of its own. */
  readonly days: readonly DueDay[];
}

export function plannedDays(deadlineText: string, plan: Plan): PlannedDays {
  const deadline = readDeadline(deadlineText, {
    planYear: plan.year,
    beforeExcludesTheDay: plan.settings.beforeExcludesTheDay,
  });
  return { deadline, days: dueDays(deadline, plan) };
}
