/** Names of the workbook that formulas and rules use. */
export const FIXED_DAY = "NgayCoDinh";
export const ASSESSMENT_DAY = "NgayDanhGia";
export const WARNING_DAYS = "SoNgayCanhBao";
export const STATUS_LIST = "DS_TinhTrang";
export const ADJUSTMENT_LIST = "DS_DieuChinh";

/** `A`, `Z`, `AA` for columns counted from 0. */
export function columnLetters(column: number): string {
  const first = Math.floor(column / 26) - 1;
  return (first >= 0 ? columnLetters(first) : "") + String.fromCharCode(65 + (column % 26));
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A reference that holds anywhere in the workbook: `'Danh mục'!$B$5`. */
export function absoluteReference(sheet: string, row: number, column: number, rows = 1): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = rows === 1 ? "" : `:$${columnLetters(column)}$${row + rows}`;
  return `'${sheet.replace(/'/g, "''")}'!${first}${last}`;
}
