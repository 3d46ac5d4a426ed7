import { SHEET_COLUMNS, SHEET_ROWS } from "../../book/area";
import type { ProtectionContent } from "../../book/content/book-content";
import type { BookSheet } from "../../book/book-sheet";
import { HostError } from "../host-error";
import type { RangeTarget } from "../members";

/**
 * On a protected sheet nothing locked can be written, and then nothing at all is.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection and
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
export function refuseLocked({ sheet, area }: RangeTarget): void {
  if (!sheet.extras.protection) return;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (sheet.isLocked(row, column)) throw new HostError("AccessDenied");
}

/** Tables, merges, validation, rows and looks of a protected sheet cannot be changed, but for what its options allow. */
export function refuseProtected(sheet: BookSheet, unless?: keyof ProtectionContent): void {
  const { protection } = sheet.extras;
  if (protection && !(unless && protection[unless])) throw new HostError("AccessDenied");
}

/**
 * Values of whole columns or rows are not given, and cannot be written.
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function isUnbounded({ area }: RangeTarget): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}
