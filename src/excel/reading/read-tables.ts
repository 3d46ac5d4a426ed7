import type { TableHeading, TableSnapshot } from "../../workbook/reading/book-snapshot";
import { columnIndex } from "../../workbook/reading/read-cells";
import { askForOtherFormats } from "./format-looks";
import type { ListedFormat } from "./listed-formats";
import { leaveOutLongFormulas, readOtherRows, type TableBeingRead } from "./read-other-rows";
import { askForRows } from "./rows-asked";
import { syncUnlessTooLarge } from "../requests/sync-unless-too-large";
import { askForLook, tableLook } from "./table-looks";

export interface ListedTable {
  readonly heading: TableHeading;
  /** Data rows. */
  readonly rowCount: number;
  /** How its look is wanted; values only without. */
  readonly look?: LookOrder | undefined;
}

export interface LookOrder {
  /** Headings of the columns whose formulas are wanted. */
  readonly formulasOf: readonly string[];
  /** Conditional formats of its sheet, as far as they are known; `undefined`: they are not looked at. */
  readonly formats: readonly ListedFormat[] | undefined;
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
  const atOnce = listed.some(({ look }) => look !== undefined) ? ROWS_AT_ONCE_LOOKED : ROWS_AT_ONCE;
  const tables = await readFirstRows(context, listed, rows <= atOnce ? { plain: atOnce, looked: atOnce } : FIRST_ROWS);
  await askForOtherFormats(
    context,
    tables.flatMap(({ look }) => look?.formats ?? []),
  );
  tables.forEach(leaveOutLongFormulas);
  await readOtherRows(context, tables);
  return tables.map(({ heading, row, column, runs, look, formulaColumns }) => ({
    ...heading,
    row,
    column,
    rows: runs.flatMap(({ values }) => values),
    ...(look && { look: tableLook(heading, look, runs, formulaColumns) }),
  }));
}

/** Rows of all tables together that hardly ever fill an answer: a plan's have between 1 and 2 kB, its metadata included. */
const ROWS_AT_ONCE = 2500;

/** The same with their looks: the live formula alone takes 3 kB. */
const ROWS_AT_ONCE_LOOKED = 600;

interface FirstRows {
  readonly plain: number;
  /** Of a table whose look is wanted. */
  readonly looked: number;
}

/** Rows of each table that are read of a larger workbook without knowing their size. */
const FIRST_ROWS: FirstRows = { plain: 256, looked: 64 };

async function readFirstRows(
  context: Excel.RequestContext,
  listed: readonly ListedTable[],
  most: FirstRows,
): Promise<readonly TableBeingRead[]> {
  const asked = listed.map((table) => askForFirstRows(context, table, table.look ? most.looked : most.plain));
  const answer = await syncUnlessTooLarge(context, most.plain > 1);
  if (answer === "too-large") return readFirstRows(context, listed, fewer(most));
  return asked.map(({ table, whole, rows, look, formulaColumns }) => ({
    heading: table.heading,
    row: whole.rowIndex,
    column: whole.columnIndex,
    firstDataRow: rows === undefined ? whole.rowIndex + 1 : rows.range.rowIndex,
    rowCount: table.rowCount,
    look,
    runs: rows === undefined ? [] : [rows.answer()],
    formulaColumns,
  }));
}

function fewer({ plain, looked }: FirstRows): FirstRows {
  return {
    plain: Math.min(FIRST_ROWS.plain, Math.ceil(plain / 4)),
    looked: Math.min(FIRST_ROWS.looked, Math.ceil(looked / 4)),
  };
}

function askForFirstRows(context: Excel.RequestContext, table: ListedTable, most: number) {
  const { heading, rowCount, look: order } = table;
  const item = context.workbook.tables.getItem(heading.name);
  const whole = item.getRange().untrack();
  whole.load("rowIndex,columnIndex");
  const formulaColumns = order?.formulasOf.map((one) => columnIndex(heading, one)).filter((column) => column >= 0);
  // An empty table has no data range of its own.
  const body = rowCount === 0 ? undefined : item.getDataBodyRange().untrack();
  const look = order && askForLook(heading, item, body, order.formats);
  if (body === undefined) return { table, whole, rows: undefined, look, formulaColumns };
  const range = rowCount <= most ? body : firstRowsOf(body, most);
  range.load("rowIndex");
  return { table, whole, rows: { range, answer: askForRows(range, formulaColumns) }, look, formulaColumns };
}

function firstRowsOf(range: Excel.Range, count: number): Excel.Range {
  return range
    .getRow(0)
    .untrack()
    .getBoundingRect(range.getRow(count - 1).untrack())
    .untrack();
}
