import { plannedDays } from "../../domain/deadline/planned-days";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import type { TrackedTask } from "../../domain/progress/tracked-task";
import { failed, ok, type Result } from "../../domain/result";
import { APPENDIX_COLUMNS, headingOf } from "../columns/appendix-columns";
import { planValue } from "../sheets/appendix-sheet";
import type { BookChange, Entry, NewRow, RemovedRow } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { columnIndex } from "../reading/read-cells";
import type { CellValue } from "../sheet-spec";
import type { PlanChangeProblem } from "./plan-change-problem";
import { cellChange, rowRead, rowRemoved } from "./table-change";

/** An appendix as the plan has it now and as it will, with its table and the rows of its tasks. */
export interface AppendixStep {
  readonly table: TableSnapshot;
  readonly plan: Plan;
  readonly appendix: Appendix;
  readonly nextPlan: Plan;
  readonly next: Appendix;
  /** By Mã. */
  readonly tracked: ReadonlyMap<string, TrackedTask>;
}

const PLAN_COLUMNS = APPENDIX_COLUMNS.filter(({ filledBy }) => filledBy === "plan").map(({ column }) => column);

/**
 * What changes in the table of an appendix: only the cells whose words in the plan change, whatever stands in the others. New
 * tasks come after the one that they follow in the plan; dropped ones go with their row.
 */
export function appendixChange(step: AppendixStep): Result<BookChange, PlanChangeProblem> {
  const { table, appendix, next, tracked } = step;
  const before = new Map(appendix.tasks.map((task) => [task.code, task]));
  const after = new Set(next.tasks.map(({ code }) => code));
  const cells: Entry[] = [];
  const newRows: NewRow[] = [];
  let last: NewRow["after"] = "start";
  for (const task of next.tasks) {
    const old = before.get(task.code);
    const changed = changedValues(step, old, task);
    const missing = Object.keys(changed).find(
      (heading) => columnIndex(table, heading) < 0 && (changed[heading] ?? "") !== "",
    );
    if (missing !== undefined) return failed({ kind: "column-needed", sheet: table.sheet, heading: missing });
    const row = tracked.get(task.code)?.row;
    if (row !== undefined) last = rowRead(table, row);
    if (row !== undefined)
      for (const [heading, value] of Object.entries(changed))
        if (columnIndex(table, heading) >= 0) cells.push(...cellChange(table, row, heading, value));
    if (old === undefined) newRows.push({ table: table.name, after: last, values: known(table, changed) });
  }
  const removedRows = appendix.tasks.flatMap(({ code }): readonly RemovedRow[] => {
    const row = tracked.get(code)?.row;
    return after.has(code) || row === undefined ? [] : [rowRemoved(table, row)];
  });
  return ok({ cells, newRows, removedRows });
}

/** By heading, the columns of the plan in which the task is not what it was; all of them for a new one. */
function changedValues(
  { plan, nextPlan }: AppendixStep,
  old: PlanTask | undefined,
  task: PlanTask,
): Readonly<Record<string, CellValue>> {
  const planned = plannedDays(task.deadlineText, nextPlan);
  const plannedBefore = old === undefined ? undefined : plannedDays(old.deadlineText, plan);
  return Object.fromEntries(
    PLAN_COLUMNS.flatMap((column) => {
      const value = planValue(column, task, planned);
      const was = old === undefined ? null : planValue(column, old, plannedBefore);
      return (value ?? "") === (was ?? "") ? [] : [[headingOf(column), value] as const];
    }),
  );
}

function known(table: TableSnapshot, values: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(values).filter(([heading]) => columnIndex(table, heading) >= 0));
}
