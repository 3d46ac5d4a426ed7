import { columnIndex, columnName, readAddress, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { AreaContent } from "../content/book-content";

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1:B3`; a single cell is `A1`, whole columns are `A1:C1048576`. */
export function rangeOf(area: AreaContent): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** As `rangeOf`, with dollar signs: `$A$1:$B$3`. */
export function fixedRangeOf(area: AreaContent): string {
  return rangeOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** Several ranges with a space between: `A1:A3 C1`. */
export function rangesOf(areas: readonly AreaContent[]): string {
  return areas.map(rangeOf).join(" ");
}

/** The place of `B3`; `undefined` when it is no address of a cell. */
export function readCellAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!found) return undefined;
  const row = Number(found[2]) - 1;
  const column = columnIndex(found[1] ?? "");
  return row >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : undefined;
}

/** The area of `A1:B3`, `A1`, `A:C` or `1:3`, with or without dollar signs; `undefined` for another sheet's. */
export function readRange(text: string): AreaContent | undefined {
  const found = readAddress(text);
  return found?.sheet === undefined ? found?.area : undefined;
}

/** The areas of `A1:A3 C1`; what is no range is left out. */
export function readRanges(text: string): readonly AreaContent[] {
  return text
    .split(/\s+/)
    .map(readRange)
    .filter((area) => area !== undefined);
}

/** `'Phụ lục I'`: always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
