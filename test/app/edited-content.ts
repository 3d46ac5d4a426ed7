import type { BookContent, CellContent, SheetContent, TableContent } from "../../workbench/book/content/book-content";
import { tableIn } from "./sheet-cells";

/** The workbook with cells of one sheet changed, or taken away by giving `undefined`. */
export function edited(
  content: BookContent,
  sheet: string,
  change: (cell: CellContent) => CellContent | undefined,
): BookContent {
  return withSheet(content, sheet, (one) => ({ ...one, cells: one.cells.flatMap((cell) => change(cell) ?? []) }));
}

export function withSheet(
  content: BookContent,
  name: string,
  change: (sheet: SheetContent) => SheetContent,
): BookContent {
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The workbook with one of its tables changed; the cells stay. */
export function withTable(
  content: BookContent,
  name: string,
  change: (table: TableContent) => TableContent,
): BookContent {
  return withSheet(content, tableIn(content, name).sheet.name, (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? change(table) : table)),
  }));
}

/** The data rows of a table in another order: `order(row, count)` is where a row goes, both counting from 0. */
export function reordered(
  content: BookContent,
  name: string,
  order: (row: number, count: number) => number,
): BookContent {
  const { sheet, found } = tableIn(content, name);
  const first = found.area.row + 1;
  const count = found.area.rows - 1;
  return edited(content, sheet.name, (cell) =>
    cell.row < first || cell.row >= first + count ? cell : { ...cell, row: first + order(cell.row - first, count) },
  );
}

/** A column of a person's own, before the column of a heading; what stands to the right moves. Names and rules stay behind. */
export function withOwnColumn(content: BookContent, name: string, before: string, heading: string): BookContent {
  const { sheet, found } = tableIn(content, name);
  const index = found.columns.findIndex((column) => column.name === before);
  const at = found.area.column + index;
  const moved = <Place extends { readonly column: number }>(place: Place): Place =>
    place.column < at ? place : { ...place, column: place.column + 1 };
  const wider = (table: TableContent): TableContent => ({
    ...table,
    area: { ...table.area, columns: table.area.columns + 1 },
    columns: [...table.columns.slice(0, index), { name: heading }, ...table.columns.slice(index)],
  });
  return withSheet(content, sheet.name, (one) => ({
    ...one,
    cells: [...one.cells.map(moved), { row: found.area.row, column: at, value: heading }],
    tables: one.tables.map((table) => (table.name === name ? wider(table) : { ...table, area: moved(table.area) })),
    validations: [],
    conditionalFormats: [],
  }));
}
