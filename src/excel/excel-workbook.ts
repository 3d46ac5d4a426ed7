import type { TableHeading } from "../workbook/book-snapshot";
import type { BookSpec } from "../workbook/sheet-spec";
import { enterCells } from "./enter-cells";
import type { Entry } from "./entry-runs";
import { readBook } from "./read-book";
import { selectCell } from "./select-cell";
import { writeBook, type WriteOrder } from "./write-book";

/**
 * The workbook that is open in Excel, as the buttons need it. Needs ExcelApi 1.14.
 * @param excel the global `Excel` of a loaded Office.js.
 */
export function excelWorkbook(excel: typeof Excel) {
  return {
    read: (wanted: (table: TableHeading) => boolean) => readBook(excel, wanted),
    write: (book: BookSpec, how: WriteOrder) => writeBook(excel, book, how),
    enter: (entries: readonly Entry[]) => enterCells(excel, entries),
    select: (sheet: string, row: number, column: number) => selectCell(excel, sheet, row, column),
  };
}
