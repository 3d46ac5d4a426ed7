import { type Area, SHEET_ROWS, intersection, isSameArea } from "../../book/area";
import type { Book } from "../../book/book";
import type { BookSheet, CellInput } from "../../book/book-sheet";
import { type BookTable, bodyArea } from "../../book/book-tables";
import { mergesOf } from "../../book/sheet-frame";
import { shiftRelative } from "../../book/rewrite-formula";
import { fillRows, uniqueHeading } from "../../book/table-rules";
import { usedArea } from "../../book/used-area";
import { HostError } from "../host-error";
import type { HostContext, TableTarget } from "../members";
import { refuseProtected } from "./protected-cells";

/** The table, or ItemNotFound when it is gone. */
export function tableOfTarget(host: HostContext, target: TableTarget): { table: BookTable; sheet: BookSheet } {
  const table = host.book.tables.find(target.tableId);
  if (!table) throw new HostError("ItemNotFound");
  return { table, sheet: host.book.sheetById(table.sheetId) };
}

/**
 * Makes a table of an area. Headings become unique text; without headings Excel puts Column1, Column2 … into a new row above
 * the data. Tables cannot overlap.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(host: HostContext, sheet: BookSheet, area: Area, hasHeaders: boolean): BookTable {
  const { book } = host;
  refuseProtected(sheet);
  const isMerged = mergesOf(sheet).some((merged) => intersection(merged, area));
  if (book.tables.touching(sheet.id, area) || isMerged) throw new HostError("InvalidArgument");
  if (!hasHeaders) shiftDown(book, sheet, area, 1);
  // A heading alone gets one empty data row.
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const whole = { ...area, rows };
  const names: string[] = [];
  for (let index = 0; index < area.columns; index++) {
    const value = hasHeaders ? sheet.value(area.row, area.column + index) : null;
    const text = value === null ? `Column${index + 1}` : typeof value === "object" ? value.error : String(value);
    names.push(uniqueHeading(text, names));
  }
  sheet.write({ ...whole, rows: 1 }, (_, column) => ({ value: names[column - area.column] ?? "" }));
  const table = book.tables.add(sheet, whole, book.tables.freeName(), names);
  // Cells that already hold one formula down a column make it a calculated column.
  book.write(sheet, bodyArea(table), () => undefined);
  return table;
}

/**
 * The heading row stays, and the new area overlaps the old one.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable(host: HostContext, target: TableTarget, area: Area): void {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  const others = host.book.tables.on(sheet.id).filter((other) => other.id !== table.id);
  const isWrong = area.row !== table.area.row || area.rows < 2 || !intersection(area, table.area);
  if (isWrong || others.some((other) => intersection(other.area, area))) throw new HostError("InvalidArgument");
  if (isSameArea(area, table.area)) return;
  const names: string[] = [];
  for (let index = 0; index < area.columns; index++) {
    const value = sheet.value(area.row, area.column + index);
    const text = value === null || typeof value === "object" ? `Column${index + 1}` : String(value);
    names.push(uniqueHeading(text, names));
  }
  sheet.write({ ...area, rows: 1 }, (_, column) => ({ value: names[column - area.column] ?? "" }));
  const last = table.area.row + table.area.rows;
  const grown = host.book.tables.change(table, { area, columns: names.map((name) => ({ name })) });
  const added = area.row + area.rows - last;
  if (added > 0) fillRows(sheet, grown, last, added);
}

/**
 * Adds data rows at `index` (`undefined`: at the end), moving what is below down.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
export function insertRows(host: HostContext, target: TableTarget, index: number | undefined, count: number): number {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows) throw new HostError("InvalidArgument");
  const first = body.row + at;
  shiftDown(host.book, sheet, { ...body, row: first, rows: 1 }, count);
  const grown = host.book.tables.change(table, { area: { ...table.area, rows: table.area.rows + count } });
  fillRows(sheet, grown, first, count);
  return at;
}

/** Removes data rows, moving what is below up; the last one is only emptied. */
export function deleteRows(host: HostContext, target: TableTarget, index: number, count: number): void {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError("InvalidArgument");
  const below: Area = { ...body, row: body.row + index + count, rows: body.rows - index - count };
  moveCells(host.book, sheet, below, -count);
  const left = Math.max(body.rows - count, 1);
  host.book.tables.change(table, { area: { ...table.area, rows: left + 1 } });
}

/** Moves the cells from the area's first row to the end of the sheet's used part, within the area's columns. */
function shiftDown(book: Book, sheet: BookSheet, area: Area, count: number): void {
  const used = usedArea(sheet, false, { ...area, rows: SHEET_ROWS - area.row });
  if (!used) return;
  const rows = used.row + used.rows - area.row;
  const block = { ...area, rows };
  const isOther = (table: BookTable): boolean => table.area.row >= area.row && !!intersection(table.area, block);
  // Excel moves a table below too, if it lies within the columns; this one refuses, as Excel does when it does not.
  if (book.tables.on(sheet.id).some(isOther)) throw new HostError("InvalidOperation");
  moveCells(book, sheet, block, count);
}

function moveCells(book: Book, sheet: BookSheet, area: Area, by: number): void {
  const cells = new Map<string, { input: CellInput; look: ReturnType<BookSheet["look"]> }>();
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = sheet.formula(row, column);
      const input =
        formula === undefined ? { value: sheet.value(row, column) } : { formula: shiftRelative(formula, by, 0) };
      cells.set(`${row + by},${column}`, { input, look: sheet.look(row, column) });
    }
  const left: Area =
    by > 0
      ? { ...area, rows: by }
      : { ...area, row: Math.max(area.row + area.rows + by, area.row + by), rows: Math.min(-by, area.rows - by) };
  sheet.write(left, () => ({ value: null }));
  if (area.rows === 0) return;
  const target = { ...area, row: area.row + by };
  sheet.write(target, (row, column) => cells.get(`${row},${column}`)?.input);
  for (const [key, { look }] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.restyle({ row, column, rows: 1, columns: 1 }, look);
  }
  book.emitChange({ sheetId: sheet.id, area: target, by: "addin" });
}
