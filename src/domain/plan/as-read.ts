import type { Appendix, Plan, PlanTask } from "./plan";
import { isSameValue, PLAN_COLUMNS, type PlanColumn } from "./plan-columns";

/**
 * What the table that was last read says of a task, where the plan says something else: because a cell was put right while
 * loading, or because the Office amended the plan.
 */
export interface TaskAsRead {
  readonly code: string;
  /** Only columns that differ, `null` for an empty one; missing when the table has no such task. */
  readonly columns?: ColumnsAsRead | undefined;
}

export type ColumnsAsRead = {
  readonly [Column in PlanColumn]?: Exclude<PlanTask[Column], undefined> | null | undefined;
};

/** The tasks of the table that was last read, by the codes that they have; without those that it did not have. */
export function tasksAsRead({ tasks, asRead = [] }: Appendix): ReadonlyMap<string, PlanTask> {
  const said = new Map(asRead.map((one) => [one.code, one]));
  return new Map(
    tasks.flatMap((task) => {
      const its = said.get(task.code);
      if (its === undefined) return [[task.code, task] as const];
      return its.columns === undefined ? [] : [[task.code, withColumns(task, its.columns)] as const];
    }),
  );
}

/** The appendix, remembering its table. @param read the tasks of the table, by code; those of the appendix that are not there were not read. */
export function withTasksAsRead(appendix: Appendix, read: ReadonlyMap<string, PlanTask>): Appendix {
  const asRead = appendix.tasks.flatMap((task): readonly TaskAsRead[] => {
    const { code } = task;
    const its = read.get(code);
    if (its === undefined) return [{ code }];
    const differing = PLAN_COLUMNS.filter((column) => !isSameValue(task[column], its[column]));
    return differing.length === 0 ? [] : [{ code, columns: columnsOf(its, differing) }];
  });
  if (asRead.length > 0) return { ...appendix, asRead };
  const { asRead: _nowhere, ...rest } = appendix;
  return rest;
}

/** The plan after an amendment, remembering what was read of the plan before it. */
export function stillAsRead(before: Plan, after: Plan): Plan {
  return {
    ...after,
    appendices: after.appendices.map((appendix) => {
      const old = before.appendices.find(({ id }) => id === appendix.id);
      return old === undefined || old === appendix ? appendix : withTasksAsRead(appendix, tasksAsRead(old));
    }),
  };
}

function columnsOf(task: PlanTask, columns: readonly PlanColumn[]): ColumnsAsRead {
  return Object.fromEntries(columns.map((column) => [column, task[column] ?? null]));
}

function withColumns(task: PlanTask, columns: ColumnsAsRead): PlanTask {
  const said = Object.entries(columns).map(([column, value]) => [column, value ?? undefined] as const);
  return { ...task, ...Object.fromEntries(said) };
}
