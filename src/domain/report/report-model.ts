import type { LocalDate } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";
import type { Plan } from "../plan/plan";
import { namesOn } from "../plan/units-on";
import { newsFrom } from "../progress/last-update";
import type { StandingPolicy } from "../progress/standing";
import type { TrackedPlan, TrackedTask } from "../progress/tracked-task";
import { assessedTasks } from "./assessed-task";
import { byField, type AppendixTally } from "./by-field";
import { byUnit, leadNames, type UnitTally } from "./by-unit";
import { comingList, overdueList, type ComingTask, type OverdueTask } from "./due-lists";
import { listed, type ListedTask } from "./listed-task";
import { withoutUpdateList, type TaskWithoutUpdate } from "./without-update-list";
import { tallyOf, type Tally } from "./tally";

/** Everything a report of a period says, as data: the same input gives the same report. */
export interface Report {
  readonly header: ReportHeader;
  /** Every counted task once. */
  readonly totals: Tally;
  /** In plan order. */
  readonly withdrawn: readonly WithdrawnTask[];
  readonly appendices: readonly AppendixTally[];
  readonly units: readonly UnitTally[];
  /** Counted tasks that are in the tally of more than one unit. */
  readonly tasksWithSeveralLeads: number;
  readonly overdue: readonly OverdueTask[];
  readonly coming: readonly ComingTask[];
  readonly withoutUpdate: readonly TaskWithoutUpdate[];
}

export interface ReportHeader {
  readonly planTitle: string;
  readonly planYear: number;
  readonly planIssuedOn: LocalDate;
  readonly issuer: string;
  readonly receiver: string;
  /** The document the plan rests on, in words. */
  readonly basis: string;
  readonly period: ReportPeriod;
  /** The figures say how things stood at the end of this day: the cut-off, or another day the Office chose. */
  readonly day: LocalDate;
  /** The first day on which an update counts for this period: the one after the cut-off of the period before, if that has passed. */
  readonly updatesFrom: LocalDate;
  /** An open task is due soon this many calendar days before its due day. */
  readonly warningDays: number;
  readonly illustrative: boolean;
  readonly planIssuedAfterCutOff: boolean;
  /** Mã of plan tasks that have no row in the workbook and are in no figure. */
  readonly missing: readonly string[];
  /** Rows of the tables that are no task of the plan and are in no figure. */
  readonly strayRows: number;
}

export interface WithdrawnTask extends ListedTask {
  /** Văn bản điều chỉnh; empty when the Office gave none. */
  readonly document: string;
}

export interface ReportOptions {
  readonly period: ReportPeriod;
  /** All periods of the year, as the workbook sets them now. */
  readonly periods: readonly ReportPeriod[];
  readonly day: LocalDate;
  /** As the workbook sets it now, which can differ from the plan's own setting. */
  readonly policy: StandingPolicy;
}

/** The report on the tasks as they stood at the end of `day`, under the units in force then, in the order of the plan however the tables are sorted. */
export function buildReport(tracked: TrackedPlan, options: ReportOptions): Report {
  const { plan } = tracked;
  const { day, policy } = options;
  const inOrder = inPlanOrder(plan, tracked.tasks).map((one) => ({
    ...one,
    task: { ...one.task, leads: namesOn(one.task.leads, plan.units, day) },
  }));
  const tasks = assessedTasks(inOrder, day, policy);
  const header = headerOf(tracked, options);
  return {
    header,
    totals: tallyOf(tasks),
    withdrawn: inOrder
      .filter((task) => task.adjustment.kind === "withdrawn")
      .map((task) => ({ ...listed(task), document: task.adjustment.document.trim() })),
    appendices: byField(plan.appendices, tasks),
    units: byUnit(plan.units, tasks),
    tasksWithSeveralLeads: tasks.filter((task) => leadNames(task, plan.units).length > 1).length,
    overdue: overdueList(tasks, day, policy),
    coming: comingList(tasks, day, policy),
    withoutUpdate: withoutUpdateList(tasks, header.updatesFrom, day),
  };
}

function headerOf(
  { plan, missing, strays }: TrackedPlan,
  { period, periods, day, policy }: ReportOptions,
): ReportHeader {
  return {
    planTitle: plan.title,
    planYear: plan.year,
    planIssuedOn: plan.issuedOn,
    issuer: plan.issuer,
    receiver: plan.receiver,
    basis: plan.basis,
    period,
    day,
    updatesFrom: newsFrom(
      period.dataFrom,
      periods.filter(({ cutOff }) => cutOff < period.cutOff && cutOff < day),
    ),
    warningDays: policy.warningDays,
    illustrative: plan.illustrative,
    planIssuedAfterCutOff: plan.issuedOn > period.cutOff,
    missing,
    strayRows: strays.length,
  };
}

/** People sort and filter the tables; a report must not change with that. */
function inPlanOrder(plan: Plan, tasks: readonly TrackedTask[]): readonly TrackedTask[] {
  const codes = plan.appendices.flatMap((appendix) => appendix.tasks.map((task) => task.code));
  const position = new Map(codes.map((code, index) => [code, index]));
  const of = (task: TrackedTask) => position.get(task.task.code) ?? codes.length;
  return [...tasks].sort((one, other) => of(one) - of(other));
}
