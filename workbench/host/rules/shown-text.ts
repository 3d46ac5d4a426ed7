import type { BookSheet } from "../../book/book-sheet";
import { cellText } from "../../book/values/cell-text";
import { columnWidth, innerWidth, isColumnHidden } from "../../book/looks/sheet-frame";

/**
 * A cell's text as the sheet shows it: a number or day with a format of its own that its column is too narrow for is "####".
 * Source: https://support.microsoft.com/office/how-to-correct-a-error-49cc07d7-6f75-43f5-b1f8-ae7ed2a6b9a0
 */
export function shownText(sheet: BookSheet, row: number, column: number): string {
  const [value, format] = [sheet.value(row, column), sheet.format(row, column)];
  const text = cellText(value, format);
  if (typeof value !== "number" || format === "General" || isColumnHidden(sheet, column)) return text;
  const room = innerWidth(columnWidth(sheet, column));
  // Marks between the digits are narrow.
  const digits = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return digits * DIGIT > room ? "#".repeat(Math.max(1, Math.floor(room / DIGIT))) : text;
}

/** Pixels. Source: ECMA-376 Part 1, 18.3.1.13 (Calibri 11). */
const DIGIT = 7;
