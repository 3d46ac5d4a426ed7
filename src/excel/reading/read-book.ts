import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { BookSnapshot, TableHeading } from "../../workbook/reading/book-snapshot";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { listFormats } from "./listed-formats";
import { isMonthFirst } from "./month-first";
import { readTables, type ListedTable } from "./read-tables";
import { runInExcel } from "../requests/run-in-excel";

/**
 * The sheets, and the tables that are wanted. One sync to list them, one for the first rows, one more for every 4 MB.
 * @param looked the tables whose looks are wanted too, by the headings of the columns whose formulas are
 */
export async function readBook(
  excel: typeof Excel,
  wanted: (table: TableHeading) => boolean,
  looked?: (table: TableHeading) => readonly string[] | undefined,
): Promise<Result<BookSnapshot, WorkbookProblem>> {
  if (looked === undefined) return readOnce(excel, { wanted });
  const whole = await readOnce(excel, { wanted, looked, isWhole: true });
  if (!isRefused(whole)) return whole;
  const without = await readOnce(excel, { wanted, looked });
  return isRefused(without) ? readOnce(excel, { wanted }) : without;
}

interface ReadOrder {
  readonly wanted: (table: TableHeading) => boolean;
  readonly looked?: (table: TableHeading) => readonly string[] | undefined;
  /** With what some Excel may not tell: conditional formats, and how this computer writes days. */
  readonly isWhole?: true;
}

/**
 * What Excel does not know, fails at or finds too much for no reason of the person's: it is read again with less, so that looks never
 * stop a reading. A sheet can have thousands of conditional formats, cut up by pasting.
 */
function isRefused(read: Result<BookSnapshot, WorkbookProblem>): boolean {
  return !read.ok && REFUSALS.includes(read.problem.kind);
}

const REFUSALS: readonly WorkbookProblem["kind"][] = ["unknown", "access-denied", "too-large"];

function readOnce(
  excel: typeof Excel,
  { wanted, looked, isWhole }: ReadOrder,
): Promise<Result<BookSnapshot, WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    tables.load("items/name,items/worksheet/name,items/columns/items/name,items/rows/count");
    const formats = isWhole && listFormats(context);
    const days = isWhole && context.workbook.application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    const formatsListed = formats?.();
    const listed = tables.items.map((table): ListedTable => {
      const heading = {
        name: table.name,
        sheet: table.worksheet.name,
        headings: table.columns.items.map((column) => column.name),
      };
      const formulasOf = looked?.(heading);
      const look = formulasOf && { formulasOf, formats: formatsListed && (formatsListed.get(heading.sheet) ?? []) };
      return { heading, rowCount: table.rows.count, look };
    });
    return ok({
      sheets: worksheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected })),
      listed: listed.map((table) => table.heading),
      tables: await readTables(
        context,
        listed.filter((table) => wanted(table.heading)),
      ),
      ...(days && { readsMonthFirst: isMonthFirst(days.shortDatePattern) }),
    });
  });
}
