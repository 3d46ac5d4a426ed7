import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { TableSnapshot } from "../../workbook/reading/book-snapshot";
import type { CellValue } from "../../workbook/sheet-spec";
import type { RowRead, RowsRead, RowsToRead } from "../../workbook/reading/touched-rows";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { cellsOf } from "../cells/cells";
import { isFormula } from "../cells/is-formula";
import { adjacentRows } from "../cells/runs";
import { runInExcel } from "../requests/run-in-excel";

/** Only these rows, once more, and whether their tables stand as they stood. One sync. */
export function readRows(
  excel: typeof Excel,
  wanted: readonly RowsToRead[],
): Promise<Result<readonly RowsRead[] | "moved", WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const asked = wanted.map(({ table, rows }) => ({
      table,
      place: askForPlace(context, table),
      runs: adjacentRows(rows.map((row) => ({ row }))).map(([{ row }, ...others]) =>
        askForRows(context, table, row, 1 + others.length),
      ),
    }));
    await context.sync();
    const isMoved = asked.some(({ table, place }) => !isWhereItWas(table, place));
    return ok(isMoved ? "moved" : asked.map(({ table, runs }) => ({ table: table.name, rows: runs.flatMap(rowsOf) })));
  });
}

function askForPlace(context: Excel.RequestContext, { name }: TableSnapshot) {
  const item = context.workbook.tables.getItemOrNullObject(name);
  item.load("worksheet/name,columns/items/name");
  const whole = item.getRange().untrack();
  whole.load("rowIndex,columnIndex,rowCount");
  return { item, whole };
}

function isWhereItWas(table: TableSnapshot, { item, whole }: ReturnType<typeof askForPlace>): boolean {
  if (item.isNullObject || item.worksheet.name !== table.sheet) return false;
  if (whole.rowIndex !== table.row || whole.columnIndex !== table.column) return false;
  // A table without data rows still shows an empty one.
  if (whole.rowCount !== 1 + Math.max(1, table.rows.length)) return false;
  const headings = item.columns.items.map(({ name }) => name);
  return headings.length === table.headings.length && headings.every((name, at) => name === table.headings[at]);
}

function askForRows(context: Excel.RequestContext, table: TableSnapshot, first: number, count: number) {
  const area = { row: table.row + 1 + first, column: table.column, rows: count, columns: table.headings.length };
  const range = cellsOf(context, table.sheet, area);
  range.load("values,formulas");
  return { first, range };
}

function rowsOf({ first, range }: ReturnType<typeof askForRows>): readonly RowRead[] {
  const formulas = range.formulas as CellValue[][];
  return (range.values as CellValue[][]).map((values, offset) => ({
    row: first + offset,
    values,
    formulas: values.map((value, column) => {
      const formula = formulas[offset]?.[column] ?? "";
      return isFormula(formula, value) ? formula : "";
    }),
  }));
}
