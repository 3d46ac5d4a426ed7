import type { AreaContent } from "../content/book-content";
import { SHEET_COLUMNS, SHEET_ROWS } from "../area";

export function overlap(first: AreaContent, second: AreaContent): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}

export function isOnSheet({ row, column, rows, columns }: AreaContent): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS
  );
}
