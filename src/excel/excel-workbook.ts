import type { OpenWorkbook } from "../app/open-workbook";
import { changeBook } from "./change-book";
import { enterCells } from "./enter-cells";
import { markCells, unmarkCells } from "./mark-cells";
import { readBook } from "./read-book";
import { readRows } from "./read-rows";
import { readSelection } from "./read-selection";
import { restoreForm } from "./restore-form";
import { selectCell } from "./select-cell";
import { watchEdits } from "./watch-edits";
import { writeBook } from "./write-book";

/**
 * The workbook that is open in Excel, as the buttons need it. Needs ExcelApi 1.14.
 * @param excel the global `Excel` of a loaded Office.js.
 */
export function excelWorkbook(excel: typeof Excel): OpenWorkbook {
  return {
    read: (wanted, looked) => readBook(excel, wanted, looked),
    write: (book, how) => writeBook(excel, book, how),
    enter: (entries) => enterCells(excel, entries),
    change: (change) => changeBook(excel, change),
    restoreForm: (orders, log) => restoreForm(excel, orders, log),
    readSelection: () => readSelection(excel),
    readRows: (wanted) => readRows(excel, wanted),
    watch: (onEdit) => watchEdits(excel, onEdit),
    mark: (marks) => markCells(excel, marks),
    unmark: () => unmarkCells(excel),
    select: (sheet, row, column) => selectCell(excel, sheet, row, column),
  };
}
