import { day } from "../../../src/domain/calendar/local-date";
import type { PeriodId } from "../../../src/domain/calendar/report-period";
import type { TrackedPlan } from "../../../src/domain/progress/tracked-task";
import { buildReport, type Report } from "../../../src/domain/report/report-model";

/** The report of a period of the plan, as of its cut-off unless another day is given. */
export function reportOf(tracked: TrackedPlan, id: PeriodId = "6", on?: string): Report {
  const period = tracked.plan.periods.find((one) => one.id === id);
  if (period === undefined) throw new Error(`The plan has no period ${id}`);
  return buildReport(tracked, {
    period,
    periods: tracked.plan.periods,
    day: on === undefined ? period.cutOff : day(on),
    policy: tracked.plan.settings,
  });
}
