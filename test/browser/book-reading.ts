import type { Page } from "playwright-core";
import type { BookContent, SheetContent } from "../../workbench/book/content/book-content";

/** What stands in the open workbook, every formula calculated. */
export function content(page: Page): Promise<BookContent> {
  return page.evaluate(async () => {
    await window.workbench.book.calculated();
    return window.workbench.book.toContent();
  });
}

export function sheetNamed(book: BookContent, name: string): SheetContent {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet "${name}" among ${book.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** Rows and columns count from 0; `undefined` for an empty cell. */
export function valueAt(sheet: SheetContent, row: number, column: number): unknown {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

/** A table's rows as objects by heading, with the row of the sheet that each stands in. */
export function tableRows(book: BookContent, name: string): { row: number; cells: Record<string, unknown> }[] {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table === undefined) continue;
    const { area, columns } = table;
    return Array.from({ length: area.rows - 1 }, (_, index) => {
      const row = area.row + 1 + index;
      const cells = columns.map((column, at) => [column.name, valueAt(sheet, row, area.column + at)] as const);
      return { row, cells: Object.fromEntries(cells) };
    });
  }
  throw new Error(`No table ${name}`);
}

/** The column of the sheet in which a table has this heading, counting from 0. */
export function columnOf(book: BookContent, name: string, heading: string): number {
  for (const { tables } of book.sheets) {
    const table = tables.find((one) => one.name === name);
    const at = table?.columns.findIndex((column) => column.name === heading) ?? -1;
    if (table !== undefined && at >= 0) return table.area.column + at;
  }
  throw new Error(`No column "${heading}" in ${name}`);
}
