import { type Area, SHEET_COLUMNS, intersection, isWholeColumns } from "../../book/area";
import type { Book } from "../../book/book";
import type { BookSheet } from "../../book/book-sheet";
import { type BookTable, bodyArea } from "../../book/book-tables";
import { shiftCells } from "../../book/formulas/shift-cells";
import { fillRows } from "../../book/table-rules";
import { HostError } from "../host-error";
import type { HostContext, RangeTarget } from "../members";
import { refuseProtected } from "./protected-cells";

/**
 * Puts cells in, shifting down. They look like those above; a table that they are put into grows, and its formulas fill them.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) and, for the looks,
 * https://learn.microsoft.com/office/vba/api/excel.range.insert (the default of CopyOrigin is xlFormatFromLeftOrAbove)
 */
export function insertCells(host: HostContext, { sheet, area }: RangeTarget): void {
  const { book } = host;
  refuseProtected(sheet, area.columns === SHEET_COLUMNS ? "allowInsertRows" : undefined);
  if (isWholeColumns(area)) throw new HostError("InvalidArgument");
  refuseSplitting(book, sheet, area);
  const grown = book.tables.on(sheet.id).filter((table) => isInside(table, area));
  shiftCells(book, sheet, area, area.rows);
  lookLikeAbove(sheet, area);
  for (const { id } of grown) {
    const table = book.tables.find(id);
    if (table) fillRows(sheet, table, area.row, area.rows);
  }
  book.emitChange({ sheetId: sheet.id, area, by: "addin" });
}

/**
 * Takes cells out, shifting up. A table keeps one data row, an empty one, when all are taken out; its heading row cannot be taken out
 * alone.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1)
 */
export function deleteCells(host: HostContext, { sheet, area }: RangeTarget): void {
  const { book } = host;
  refuseProtected(sheet, area.columns === SHEET_COLUMNS ? "allowDeleteRows" : undefined);
  if (isWholeColumns(area)) throw new HostError("InvalidArgument");
  refuseSplitting(book, sheet, area);
  const touched = book.tables.on(sheet.id).filter((table) => intersection(table.area, area));
  if (touched.some((table) => intersection(area, { ...table.area, rows: 1 }))) throw new HostError("InvalidOperation");
  const emptied = touched.find((table) => area.row <= bodyArea(table).row && bottom(area) >= bottom(bodyArea(table)));
  const taken = emptied ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  if (taken.rows > 0) shiftCells(book, sheet, taken, -taken.rows);
  if (emptied) {
    const row = { ...area, rows: 1 };
    const within = intersection(row, sheet.usedGrid());
    if (within) book.write(sheet, within, () => ({ value: null }));
  }
  book.emitChange({ sheetId: sheet.id, area, by: "addin" });
}

/**
 * Cells of a table move only with all of its columns, and not while it is filtered.
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InsertDeleteConflict) and
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterowsat-member(1)
 */
export function refuseSplitting(book: Book, sheet: BookSheet, area: Area): void {
  for (const table of book.tables.on(sheet.id)) {
    const { column, columns } = table.area;
    const moves =
      bottom(table.area) > area.row && column < area.column + area.columns && area.column < column + columns;
    const isWhole = column >= area.column && column + columns <= area.column + area.columns;
    const isFiltered = table.extras.filters.size > 0 && isInside(table, area);
    if ((moves && !isWhole) || isFiltered) throw new HostError("InsertDeleteConflict");
  }
}

function isInside(table: BookTable, area: Area): boolean {
  const { row, rows, column, columns } = table.area;
  const isBelowHeading = area.row > row && area.row < row + rows;
  return isBelowHeading && column >= area.column && column + columns <= area.column + area.columns;
}

function lookLikeAbove(sheet: BookSheet, area: Area): void {
  if (area.row === 0) return;
  const across = intersection(area, { ...sheet.usedGrid(), row: area.row, rows: area.rows });
  if (!across) return;
  for (let column = across.column; column < across.column + across.columns; column++)
    sheet.restyle({ ...area, column, columns: 1 }, sheet.look(area.row - 1, column));
}

function bottom({ row, rows }: Area): number {
  return row + rows;
}
