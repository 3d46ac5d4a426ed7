import { type Area, intersection, isSameArea } from "../../book/area";
import type { BookSheet } from "../../book/book-sheet";
import { type BookTable, bodyArea } from "../../book/book-tables";
import { mergesOf } from "../../book/looks/sheet-frame";
import { growRules, shiftCells } from "../../book/formulas/shift-cells";
import { fillRows, uniqueHeading } from "../../book/table-rules";
import { HostError } from "../host-error";
import type { HostContext, TableTarget } from "../members";
import { refuseProtected } from "./protected-cells";
import { deleteCells, refuseSplitting } from "./shift-range";

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
  if (!hasHeaders) {
    refuseSplitting(book, sheet, area);
    shiftCells(book, sheet, area, 1);
  }
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
 * Adds data rows at `index` (`undefined`: at the end), moving what is below down, within the table's columns. At the end the rules that
 * all data rows have take in the new ones.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1) and
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins#avoid-table-row-coauthoring-conflicts (validation)
 */
export function insertRows(host: HostContext, target: TableTarget, index: number | undefined, count: number): number {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows) throw new HostError("InvalidArgument");
  const first = body.row + at;
  refuseSplitting(host.book, sheet, { ...body, row: first, rows: count });
  shiftCells(host.book, sheet, { ...body, row: first }, count);
  const grown = host.book.tables.change(table, { area: { ...table.area, rows: table.area.rows + count } });
  if (at === body.rows) growRules(sheet, body, count);
  fillRows(sheet, grown, first, count);
  host.book.emitChange({ sheetId: sheet.id, area: { ...body, row: first, rows: count }, by: "addin" });
  return at;
}

/** Removes data rows, moving what is below up; the last one is only emptied. */
export function deleteRows(host: HostContext, target: TableTarget, index: number, count: number): void {
  const { table, sheet } = tableOfTarget(host, target);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError("InvalidArgument");
  deleteCells(host, { sheet, area: { ...body, row: body.row + index, rows: count } });
}
