import type { TrackedOccurrence, TrackedPlan, TrackedTask } from "../../domain/progress/tracked-task";
import { headingOf } from "../columns/appendix-columns";
import { tableNamed, type BookSnapshot, type TableSnapshot } from "./book-snapshot";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex, rowReaders, textIn } from "./read-cells";
import { readOccurrences, readTasks, taskReader } from "./read-tasks";

/** What was read of the tasks, and where from. */
export interface TasksRead {
  readonly tracked: TrackedPlan;
  readonly snapshot: BookSnapshot;
}

/** Data rows of a table, counting from 0. */
interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly number[];
}

/**
 * What `readTasks` gives for `now`, of which only these rows differ from what was read before: other tasks are not read again, and
 * stay the same objects. Where another Mã or a row that is no task is among them, everything is read.
 */
export function readTasksAgain(
  { tracked, snapshot: before }: TasksRead,
  now: BookSnapshot,
  touched: readonly RowsOfTable[],
): TrackedPlan {
  const { plan, tasks } = tracked;
  const ofOccurrences = touched.find(({ table }) => table === OCCURRENCE_TABLE);
  const inAppendices = new Map(
    touched.flatMap(({ table, rows }) => (table === OCCURRENCE_TABLE ? [] : [[table, new Set(rows)]])),
  );
  const isTouched = ({ table, row }: TrackedTask) => inAppendices.get(table)?.has(row) === true;
  const touchedTasks = tasks.filter(isTouched);
  const rows = [...inAppendices.values()].reduce((sum, numbers) => sum + numbers.size, 0);
  if (touchedTasks.length < rows || touchedTasks.some((task) => codeAt(task, now) !== task.task.code))
    return readTasks(plan, now);

  const moved = ofOccurrences === undefined ? new Set<string>() : codesIn(ofOccurrences.rows, [before, now]);
  const codes = new Set([...moved, ...touchedTasks.map(({ task }) => task.code)]);
  const occurrences = readOccurrences(tableNamed(now, OCCURRENCE_TABLE), codes);
  const readRow = rowOfTask(tracked, now);
  return {
    ...tracked,
    tasks: tasks.map((task) => {
      const { code } = task.task;
      if (!codes.has(code)) return task;
      const own = occurrences.get(code) ?? [];
      if (isTouched(task)) return readRow(task, own);
      return task.schedule.kind === "several" ? { ...task, occurrences: own } : task;
    }),
  };
}

function codeAt({ table, row }: TrackedTask, snapshot: BookSnapshot): string {
  return codeIn(tableNamed(snapshot, table), row, headingOf("code"));
}

function codesIn(rows: readonly number[], snapshots: readonly BookSnapshot[]): ReadonlySet<string> {
  return new Set(
    snapshots.flatMap((snapshot) => {
      const table = tableNamed(snapshot, OCCURRENCE_TABLE);
      return rows.map((row) => codeIn(table, row, OCCURRENCE_HEADINGS.code));
    }),
  );
}

function codeIn(table: TableSnapshot | undefined, row: number, heading: string): string {
  return table === undefined ? "" : textIn(table.rows[row]?.[columnIndex(table, heading)] ?? "");
}

function rowOfTask({ plan }: TrackedPlan, snapshot: BookSnapshot) {
  const readers = new Map(
    plan.appendices.flatMap((appendix) => {
      const table = tableNamed(snapshot, appendix.tableName);
      return table === undefined
        ? []
        : [[table.name, { cells: rowReaders(table), taskIn: taskReader(appendix, table) }] as const];
    }),
  );
  return (task: TrackedTask, occurrences: readonly TrackedOccurrence[]): TrackedTask => {
    const reader = readers.get(task.table);
    const cell = reader?.cells[task.row];
    return reader === undefined || cell === undefined ? task : reader.taskIn(task.row, cell, occurrences);
  };
}
