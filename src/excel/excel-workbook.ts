import type { OpenWorkbook } from "../app/open-workbook";
import { changeBook } from "./change-book";
import { enterCells } from "./enter-cells";
import { readBook } from "./read-book";
import { readSelection } from "./read-selection";
import { selectCell } from "./select-cell";
import { writeBook } from "./write-book";

/**
 * The workbook that is open in Excel, as the buttons need it. Needs ExcelApi 1.14.
 * @param excel the global `Excel` of a loaded Office.js.
 */
export function excelWorkbook(excel: typeof Excel): OpenWorkbook {
  return {
    read: (wanted) => readBook(excel, wanted),
    write: (book, how) => writeBook(excel, book, how),
    enter: (entries) => enterCells(excel, entries),
    change: (change) => changeBook(excel, change),
    readSelection: () => readSelection(excel),
    select: (sheet, row, column) => selectCell(excel, sheet, row, column),
  };
}
