import type { LocalDate } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";
import type { Deadline } from "../deadline/deadline";
import { plannedDays } from "../deadline/planned-days";
import { readDeadline } from "../deadline/read-deadline";
import type { Plan, PlanTask } from "../plan/plan";
import { unitNamed, type Unit } from "../plan/unit";
import type { StandingPolicy } from "../progress/standing";
import type { TrackedTask } from "../progress/tracked-task";
import type { BookState } from "./book-state";
import type { IssuedTask } from "./row/issued";
import { couldBeOld, oldWords, type OldWords } from "./words/old-words";
import { pointStep } from "./row/point-step";
import { textCells, type TextCell } from "./row/text-cells";
import { updateExpectedSince } from "./row/update-expected";
import { remembered } from "../words/remembered";

export interface CheckContext {
  /** The day of assessment. */
  readonly day: LocalDate;
  /** First day of the current reporting period's data; without it nothing is judged by the period. */
  readonly dataFrom?: LocalDate | undefined;
  readonly policy: StandingPolicy;
  /** The reporting periods as edited since the plan was issued; the plan's when missing. */
  readonly periods?: readonly ReportPeriod[] | undefined;
  /** What else is known of the workbook; without it nothing is found in it. */
  readonly book?: BookState | undefined;
}

/** What a rule may look at besides its row. */
export interface RuleContext extends CheckContext {
  readonly plan: Plan;
  readonly periods: readonly ReportPeriod[];
  /** A task that goes on should have been updated on or after this day; `undefined` when that cannot be said. */
  readonly updateSince: LocalDate | undefined;
  unitNamed(words: string): Unit | undefined;
  deadlineRead(text: string): Deadline;
  /** The task as the plan has it. */
  issued(code: string): IssuedTask | undefined;
  /** The step of points of an appendix by its id, in hundredths. */
  pointStep(appendix: string): number | undefined;
  /** As `textCells`: several rules ask for those of one task after the other. */
  textCells(task: TrackedTask): readonly TextCell[];
  /** As `oldWords`: words that could be old are few, short, and come again. */
  oldWords(text: string): OldWords | undefined;
}

/** Rows repeat the same units and deadlines: each is looked up once. */
export function ruleContext(plan: Plan, context: CheckContext): RuleContext {
  const tasks = new Map<string, PlanTask>();
  for (const appendix of plan.appendices) for (const task of appendix.tasks) tasks.set(task.code, task);
  const reading = { planYear: plan.year, beforeExcludesTheDay: plan.settings.beforeExcludesTheDay };
  const old = remembered(oldWords);
  const { periods = plan.periods } = context;
  return {
    ...context,
    plan,
    periods,
    updateSince: updateExpectedSince(periods, context),
    unitNamed: remembered((words) => unitNamed(words, plan.units)),
    deadlineRead: remembered((text) => readDeadline(text, reading)),
    issued: (code) => {
      const task = tasks.get(code);
      return task && { task, planned: plannedDays(task.deadlineText, plan) };
    },
    pointStep: remembered((id) => {
      const appendix = plan.appendices.find((one) => one.id === id);
      return appendix && pointStep(appendix);
    }),
    textCells: ofLastTask(textCells),
    oldWords: (text) => (couldBeOld(text) ? old(text) : undefined),
  };
}

function ofLastTask(ask: (task: TrackedTask) => readonly TextCell[]): (task: TrackedTask) => readonly TextCell[] {
  let last: { readonly task: TrackedTask; readonly answer: readonly TextCell[] } | undefined;
  return (task) => {
    if (last?.task !== task) last = { task, answer: ask(task) };
    return last.answer;
  };
}
