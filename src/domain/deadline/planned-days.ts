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

/** Plans write the same few deadlines over and over, so each is worked out once for a plan. */
export function plannedDays(deadlineText: string, plan: PlanDays): PlannedDays {
  const known = ofPlans.get(plan) ?? new Map<string, PlannedDays>();
  ofPlans.set(plan, known);
  const planned = known.get(deadlineText) ?? workedOut(deadlineText, plan);
  known.set(deadlineText, planned);
  return planned;
}

/** By the plan itself: a changed plan is another one. */
const ofPlans = new WeakMap<PlanDays, Map<string, PlannedDays>>();

function workedOut(deadlineText: string, plan: PlanDays): PlannedDays {
  const { beforeExcludesTheDay, listedQuarters } = plan.settings;
  const read = readDeadline(deadlineText, { planYear: plan.year, beforeExcludesTheDay });
  const deadline = listedQuarters === "each" ? eachQuarter(read) : read;
  return { deadline, days: dueDays(deadline, plan) };
}
