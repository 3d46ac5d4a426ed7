import type { TableHeading, TableSnapshot } from "../workbook/book-snapshot";
import type { CellValue } from "../workbook/sheet-spec";
import { cellsOf } from "./cells";
import { jsonBytes } from "./json-bytes";
import { PIECE_BYTES } from "./pieces-by-bytes";
import { syncUnlessTooLarge } from "./sync-unless-too-large";

export interface ListedTable {
  readonly heading: TableHeading;
  /** Data rows. */
  readonly rowCount: number;
}

/**
 * A workbook of ordinary size in one answer. Of a large one the first rows of all tables, which show how large a row is, then
 * the others in answers of at most 4 MB.
 */
export async function readTables(
  context: Excel.RequestContext,
  listed: readonly ListedTable[],
): Promise<readonly TableSnapshot[]> {
  if (listed.length === 0) return [];
  const rows = listed.reduce((sum, table) => sum + table.rowCount, 0);
  const tables = await readFirstRows(context, listed, rows <= ROWS_AT_ONCE ? ROWS_AT_ONCE : FIRST_ROWS);
  await readOtherRows(context, tables, PIECE_BYTES);
  return tables.map(({ heading, row, column, rows }) => ({ ...heading, row, column, rows }));
}

/** Rows of all tables together that hardly ever fill an answer: a plan's have between 1 and 2 kB, its metadata included. */
const ROWS_AT_ONCE = 2500;

/** Rows of each table that are read of a larger workbook without knowing their size. */
const FIRST_ROWS = 256;

/** An answer of this many bytes that is still too large is not asked for in smaller parts. */
const SMALLEST_ANSWER = 10_000;

interface TableBeingRead {
  readonly heading: TableHeading;
  readonly row: number;
  readonly column: number;
  readonly firstDataRow: number;
  readonly rowCount: number;
  readonly rows: (readonly CellValue[])[];
  /** Of a row in an answer, by those read last. */
  rowBytes: number;
}

async function readFirstRows(
  context: Excel.RequestContext,
  listed: readonly ListedTable[],
  most: number,
): Promise<readonly TableBeingRead[]> {
  const asked = listed.map((table) => askForFirstRows(context, table, most));
  const answer = await syncUnlessTooLarge(context, most > 1);
  if (answer === "too-large") return readFirstRows(context, listed, Math.min(FIRST_ROWS, Math.ceil(most / 4)));
  return asked.map(({ table, whole, body }) => {
    const rows = body === undefined ? [] : (body.values as CellValue[][]);
    return {
      heading: table.heading,
      row: whole.rowIndex,
      column: whole.columnIndex,
      firstDataRow: body === undefined ? whole.rowIndex + 1 : body.rowIndex,
      rowCount: table.rowCount,
      rows,
      rowBytes: bytesOfARow(rows),
    };
  });
}

function askForFirstRows(context: Excel.RequestContext, table: ListedTable, most: number) {
  const item = context.workbook.tables.getItem(table.heading.name);
  const whole = item.getRange().untrack();
  whole.load("rowIndex,columnIndex");
  // An empty table has no data range of its own.
  if (table.rowCount === 0) return { table, whole, body: undefined };
  const all = item.getDataBodyRange().untrack();
  const body = table.rowCount <= most ? all : firstRowsOf(all, most);
  body.load("values,rowIndex");
  return { table, whole, body };
}

function firstRowsOf(range: Excel.Range, count: number): Excel.Range {
  return range
    .getRow(0)
    .untrack()
    .getBoundingRect(range.getRow(count - 1).untrack())
    .untrack();
}

async function readOtherRows(
  context: Excel.RequestContext,
  tables: readonly TableBeingRead[],
  limit: number,
): Promise<void> {
  const runs = nextRuns(tables, limit);
  if (runs.length === 0) return;
  const asked = runs.map(({ table, count }) => {
    const { heading, firstDataRow, column, rows } = table;
    const area = { row: firstDataRow + rows.length, column, rows: count, columns: heading.headings.length };
    const range = cellsOf(context, heading.sheet, area);
    range.load("values");
    return { table, range };
  });
  const bytes = runs.reduce((sum, { table, count }) => sum + count * table.rowBytes, 0);
  const answer = await syncUnlessTooLarge(context, bytes > SMALLEST_ANSWER);
  if (answer === "too-large") return readOtherRows(context, tables, bytes / 2);
  asked.forEach(({ table, range }) => {
    const rows = range.values as CellValue[][];
    rows.forEach((row) => table.rows.push(row));
    table.rowBytes = bytesOfARow(rows);
  });
  return readOtherRows(context, tables, limit);
}

/** The rows still to be read, table after table, that fit into an answer; always at least one. */
function nextRuns(tables: readonly TableBeingRead[], limit: number) {
  const runs: { readonly table: TableBeingRead; readonly count: number }[] = [];
  let room = limit;
  for (const table of tables) {
    const left = table.rowCount - table.rows.length;
    const fitting = Math.max(runs.length === 0 ? 1 : 0, Math.floor(room / table.rowBytes));
    const count = Math.min(left, fitting);
    if (count === 0) continue;
    runs.push({ table, count });
    room -= count * table.rowBytes;
  }
  return runs;
}

function bytesOfARow(rows: readonly (readonly CellValue[])[]): number {
  return rows.length === 0 ? 1 : jsonBytes(rows) / rows.length;
}
