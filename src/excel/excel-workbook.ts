import type { OpenWorkbook } from "../app/open-workbook";
import { changeBook } from "./changing/change-book";
import { enterCells } from "./entering/enter-cells";
import { markCells, unmarkCells } from "./marking/mark-cells";
import { readBook } from "./reading/read-book";
import { readRows } from "./reading/read-rows";
import { readSelection } from "./reading/read-selection";
import { restoreForm } from "./form/restore-form";
import { selectCell } from "./cells/select-cell";
import { watchEdits } from "./watching/watch-edits";
import { writeBook } from "./writing/write-book";

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
