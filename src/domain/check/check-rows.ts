import type { TrackedPlan, TrackedTask } from "../progress/tracked-task";
import { checkTables, checkTask } from "./check";
import type { Finding } from "./findings/finding";
import { OCCURRENCE_TABLE } from "./findings/found";
import { ruleContext, type CheckContext } from "./rule-context";

/** A check that can be brought up to date row by row. */
export interface Checked {
  readonly tracked: TrackedPlan;
  readonly context: CheckContext;
  /** What `check` finds, in its order. */
  readonly findings: readonly Finding[];
  /** Those of each task, by Mã. */
  readonly ofTasks: ReadonlyMap<string, CheckedTask>;
}

interface CheckedTask {
  readonly task: TrackedTask;
  readonly findings: readonly Finding[];
}

/** Data rows of a table that an edit touched, counting from 0. */
export interface TouchedRows {
  readonly table: string;
  readonly rows: readonly number[];
}

/** The full check, kept so that `checkRows` can go on from it. */
export function checkAll(tracked: TrackedPlan, context: CheckContext): Checked {
  return checked(tracked, context, () => undefined);
}

/**
 * The check after an edit: rules of a row are asked only of tasks of which a row was touched, or which stand in other rows than
 * before; rules of the tables as a whole are asked again. Finds the same as `checkAll`. Another plan, day or policy
 * means a full check.
 * @param tracked as it stands now; rows that were not touched hold what they held
 */
export function checkRows(
  before: Checked,
  tracked: TrackedPlan,
  context: CheckContext,
  touched: readonly TouchedRows[],
): Checked {
  if (!isSameRound(before, tracked, context)) return checkAll(tracked, context);
  const rows = new Map(touched.map(({ table, rows: numbers }) => [table, new Set(numbers)]));
  const isTouched = (table: string, row: number) => rows.get(table)?.has(row) === true;
  return checked(tracked, context, (task) => {
    const known = before.ofTasks.get(task.task.code);
    if (known === undefined || !isInSameRows(known.task, task) || isTouched(task.table, task.row)) return undefined;
    return task.occurrences.some(({ row }) => isTouched(OCCURRENCE_TABLE, row)) ? undefined : known;
  });
}

function checked(
  tracked: TrackedPlan,
  context: CheckContext,
  knownOf: (task: TrackedTask) => CheckedTask | undefined,
): Checked {
  const seen = ruleContext(tracked.plan, context);
  const findings = [...checkTables(tracked, seen)];
  const ofTasks = new Map<string, CheckedTask>();
  for (const task of tracked.tasks) {
    const one = knownOf(task) ?? { task, findings: checkTask(task, seen) };
    ofTasks.set(task.task.code, one);
    findings.push(...one.findings);
  }
  return { tracked, context, findings, ofTasks };
}

/** Nothing has changed that every row is judged by. What is known of the workbook concerns only the tables as a whole. */
function isSameRound(
  before: Checked,
  { plan }: TrackedPlan,
  { day, dataFrom, policy, periods }: CheckContext,
): boolean {
  const { context } = before;
  if (before.tracked.plan !== plan || context.day !== day || context.dataFrom !== dataFrom) return false;
  return context.policy.warningDays === policy.warningDays && areSamePeriods(context.periods, periods);
}

function areSamePeriods(one: CheckContext["periods"], other: CheckContext["periods"]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isInSameRows(before: TrackedTask, now: TrackedTask): boolean {
  if (before.table !== now.table || before.row !== now.row) return false;
  if (before.occurrences.length !== now.occurrences.length) return false;
  return before.occurrences.every(({ row }, at) => row === now.occurrences[at]?.row);
}
