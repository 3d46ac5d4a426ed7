import type { Area } from "./sheet-spec";

/** Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * The cells of an address without a sheet, as Excel gives it: `B2`, `B2:C9`, whole rows `5:6`, whole columns `C:D`.
 * @returns `undefined` when it is none of these.
 */
export function areaOfAddress(address: string): Area | undefined {
  const corners = address.split(":").map(cornerOf);
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  const isOne = corners.length === 1;
  // One word alone is a cell; of two, both name a row, both a column, or both a cell.
  if (isOne && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const [row, lastRow] = [first.row ?? 0, last.row ?? SHEET_ROWS - 1];
  const [column, lastColumn] = [first.column ?? 0, last.column ?? SHEET_COLUMNS - 1];
  if (row < 0 || lastRow < row || lastRow >= SHEET_ROWS || lastColumn < column || lastColumn >= SHEET_COLUMNS)
    return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** `B2`, `B` or `2`. */
function cornerOf(text: string): { readonly row: number | undefined; readonly column: number | undefined } | undefined {
  const [whole, letters, digits] = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/.exec(text) ?? [];
  if (whole === undefined || (letters === undefined && digits === undefined)) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : indexOf(letters),
  };
}

/** 0 is `A`. */
function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
