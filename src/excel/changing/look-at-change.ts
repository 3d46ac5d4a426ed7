import type { BookChange, RemovedRow } from "../../workbook/book-change";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { changedTableLook, type ChangedTable } from "./changed-table";
import { entryRuns } from "../entering/entry-runs";
import { jsonBytes } from "../requests/json-bytes";
import { entriesLook, type RunFound } from "../entering/look-at-entries";
import { rowsLook, type RowFound, type RowsFound, type RowsPlace } from "./look-at-rows";
import { sendInPieces, type RequestPart } from "../requests/pieces-by-bytes";
import { rowChanges, type RowChanges } from "./row-changes";
import { adjacentRows } from "../cells/runs";

/** Everything that a change touches, as it is just before. */
export interface ChangeFound {
  readonly tables: readonly TableChange[];
  readonly entries: readonly RunFound[];
}

/** What becomes of one table. */
export interface TableChange {
  readonly table: ChangedTable;
  readonly rows: RowChanges;
  /** Rows that are read for the change, by their data row: new rows' neighbours, rows that go, the first and the last. */
  readonly found: ReadonlyMap<number, RowFound>;
  /** Whether cells beside the table hold anything in rows that go. */
  readonly hasNeighbours: boolean;
}

/** One sync, and one more for every 4 MB. */
export async function lookAtChange(
  context: Excel.RequestContext,
  change: BookChange,
): Promise<Result<ChangeFound, WorkbookProblem>> {
  const entries = entriesLook(entryRuns(change.cells, 0));
  const tables = tablesOf(change).map((name) => tableLook(name, change));
  await sendInPieces(context, [...tables.flatMap((table) => table.parts), ...entries.parts]);
  const found: TableChange[] = [];
  for (const look of tables) {
    const table = look.table.found();
    if (table === undefined) return failed({ kind: "missing", what: look.name });
    found.push(tableChange(table, change, look));
  }
  const runs = entries.found();
  return runs.ok ? ok({ tables: found, entries: runs.value }) : runs;
}

function tablesOf({ cells, newRows, removedRows }: BookChange): readonly string[] {
  return [...new Set([...cells, ...newRows, ...removedRows].map((part) => part.table))];
}

interface TableLook {
  readonly name: string;
  readonly table: ReturnType<typeof changedTableLook>;
  readonly rows: readonly (RowsToLookAt & { readonly found: () => RowsFound })[];
  readonly parts: readonly RequestPart[];
}

interface RowsToLookAt {
  readonly place: RowsPlace;
  /** Whether the rows are to go. */
  readonly go: boolean;
  /** Of the values in an answer, about. */
  readonly bytes: number;
}

function tableLook(name: string, change: BookChange): TableLook {
  const table = changedTableLook(name);
  const looks = rowsToLookAt(name, change).map((rows) => ({ ...rows, look: rowsLook(name, rows.place, rows.bytes) }));
  return {
    name,
    table,
    rows: looks.map(({ look, ...rows }) => ({ ...rows, found: look.found })),
    parts: [table.part, ...looks.map(({ look }) => look.part)],
  };
}

/** Rows whose looks and formulas new rows take over, rows that go, and some that show which columns have formulas. */
function rowsToLookAt(name: string, change: BookChange): readonly RowsToLookAt[] {
  const newRows = change.newRows.filter((row) => row.table === name);
  const anchors = newRows.flatMap(({ after }) => (typeof after === "object" ? [after.row] : []));
  const removed = adjacentRows(change.removedRows.filter((row) => row.table === name));
  if (newRows.length + removed.length === 0) return [];
  const single = [...new Set([0, 1, ...anchors])].map((row): RowsPlace => ({ row, count: 1 }));
  return [
    ...[...single, "last" as const].map((place) => ({ place, go: false, bytes: ROW_BYTES })),
    ...removed.map((run) => ({
      place: { row: run[0].row, count: (run.at(-1)?.row ?? run[0].row) - run[0].row + 1 },
      go: true,
      bytes: run.reduce((sum, row) => sum + bytesOf(row), 0),
    })),
  ];
}

/** Of a row in an answer that is not known yet, about. */
const ROW_BYTES = 4000;

function bytesOf({ before }: RemovedRow): number {
  return jsonBytes(before) + before.length * CELL_LOOK_BYTES;
}

/** Of a cell's format and lock in an answer, a third of it. */
const CELL_LOOK_BYTES = 30;

function tableChange(table: ChangedTable, change: BookChange, { rows }: TableLook): TableChange {
  const found = new Map<number, RowFound>();
  let hasNeighbours = false;
  for (const { place, go, found: foundRows } of rows) {
    const { rows: cells, hasNeighbours: reachesOut } = foundRows();
    const first = place === "last" ? table.rowCount - 1 : place.row;
    cells.forEach((row, index) => {
      // What is looked at below the table is none of its rows.
      if (first + index < table.rowCount) found.set(first + index, row);
    });
    if (go) hasNeighbours ||= reachesOut;
  }
  return { table, rows: rowChanges(change, table.name, table.rowCount), found, hasNeighbours };
}
