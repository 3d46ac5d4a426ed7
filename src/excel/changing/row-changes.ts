import type { BookChange, NewRow, RemovedRow } from "../../workbook/book-change";
import { adjacentRows } from "../cells/runs";

/** New rows that stand below one another, as they are put into their table. */
export interface InsertedRows {
  /** Data row before which they are put, counted before the change; the number of data rows is the end. */
  readonly at: number;
  readonly rows: readonly NewRow[];
}

/** Rows below one another that are taken out of their table. */
export interface DeletedRows {
  /** Data row of the first, counted once all new rows are in. */
  readonly at: number;
  readonly rows: readonly RemovedRow[];
}

/** What becomes of the rows of one table, from the bottom up: what has not been done yet is counted as before. */
export interface RowChanges {
  readonly inserted: readonly InsertedRows[];
  readonly deleted: readonly DeletedRows[];
  /** Excel leaves a table one row: when all go, the first is emptied instead. */
  readonly emptied: RemovedRow | undefined;
}

/** @param rowCount data rows of the table before the change. */
export function rowChanges(change: BookChange, table: string, rowCount: number): RowChanges {
  const inserted = insertedRows(
    change.newRows.filter((row) => row.table === table),
    rowCount,
  );
  const removed = new Map(change.removedRows.filter((row) => row.table === table).map((row) => [row.row, row]));
  const leavesNone = removed.size >= rowCount && inserted.length === 0;
  const emptied = leavesNone ? removed.get(0) : undefined;
  const deleted = [...removed.values()]
    .filter((row) => row !== emptied)
    .map((removedRow) => ({ row: rowAfter(inserted, removedRow.row), removedRow }));
  return {
    inserted,
    deleted: adjacentRows(deleted)
      .map((run) => ({ at: run[0].row, rows: run.map(({ removedRow }) => removedRow) }))
      .reverse(),
    emptied,
  };
}

/** Where a row stands once these rows are in. */
export function rowAfter(inserted: readonly InsertedRows[], row: number): number {
  return inserted.reduce((sum, { at, rows }) => (at <= row ? sum + rows.length : sum), row);
}

/** How many of the runs are done, when in their order they have moved so many rows; `undefined` when no number of them has. */
export function runsDone(runs: readonly { readonly rows: readonly unknown[] }[], rows: number): number | undefined {
  let left = rows;
  let done = 0;
  for (const run of runs) {
    if (left <= 0) break;
    left -= run.rows.length;
    done += 1;
  }
  return left === 0 ? done : undefined;
}

function insertedRows(newRows: readonly NewRow[], rowCount: number): readonly InsertedRows[] {
  const places = new Map<number, NewRow[]>();
  // Those at the end come after those behind the last row.
  const atEndLast = [...newRows].sort((one, other) => Number(one.after === "end") - Number(other.after === "end"));
  for (const row of atEndLast) {
    const at = row.after === "start" ? 0 : row.after === "end" ? rowCount : row.after.row + 1;
    const rows = places.get(at) ?? [];
    places.set(at, rows);
    rows.push(row);
  }
  return [...places].map(([at, rows]) => ({ at, rows })).sort((one, other) => other.at - one.at);
}
