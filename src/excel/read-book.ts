import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { BookSnapshot, TableHeading } from "../workbook/book-snapshot";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import { readTables } from "./read-tables";
import { runInExcel } from "./run-in-excel";

/** The sheets, and the tables that are wanted. One sync to list them, one for the first rows, one more for every 4 MB. */
export function readBook(
  excel: typeof Excel,
  wanted: (table: TableHeading) => boolean,
): Promise<Result<BookSnapshot, WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    tables.load("items/name,items/worksheet/name,items/columns/items/name,items/rows/count");
    await context.sync();
    const listed = tables.items.map((table) => ({
      heading: {
        name: table.name,
        sheet: table.worksheet.name,
        headings: table.columns.items.map((column) => column.name),
      },
      rowCount: table.rows.count,
    }));
    return ok({
      sheets: worksheets.items.map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
      listed: listed.map((table) => table.heading),
      tables: await readTables(
        context,
        listed.filter((table) => wanted(table.heading)),
      ),
    });
  });
}
