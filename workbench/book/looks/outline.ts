import type { Area } from "../area";
import type { BookSheet } from "../book-sheet";
import { setColumnsHidden, setRowsHidden } from "./sheet-frame";

export type Outline = "rows" | "columns";

/** Levels that Excel has. Source: https://support.microsoft.com/office/outline-group-data-in-a-worksheet-08ce98c4-0063-4d42-8ac7-8278c49e9aff */
const MOST_LEVELS = 8;

export function outlineLevel(sheet: BookSheet, outline: Outline, index: number): number {
  return levels(sheet, outline).get(index) ?? 0;
}

/** Puts lines one level deeper (1) or less deep (-1). */
export function groupLines(sheet: BookSheet, outline: Outline, area: Area, by: 1 | -1): void {
  for (const index of lines(outline, area)) {
    const level = Math.min(Math.max(outlineLevel(sheet, outline, index) + by, 0), MOST_LEVELS - 1);
    if (level === 0) levels(sheet, outline).delete(index);
    else levels(sheet, outline).set(index, level);
  }
}

/** Hides or shows the grouped lines of an area. */
export function showGroup(sheet: BookSheet, outline: Outline, area: Area, isShown: boolean): void {
  for (const index of lines(outline, area)) {
    if (outlineLevel(sheet, outline, index) === 0) continue;
    if (outline === "columns") setColumnsHidden(sheet, { ...area, column: index, columns: 1 }, !isShown);
    else setRowsHidden(sheet, { ...area, row: index, rows: 1 }, !isShown);
  }
}

function levels(sheet: BookSheet, outline: Outline): Map<number, number> {
  return outline === "columns" ? sheet.extras.columnOutline : sheet.extras.rowOutline;
}

function lines(outline: Outline, area: Area): number[] {
  const [first, count] = outline === "columns" ? [area.column, area.columns] : [area.row, area.rows];
  return Array.from({ length: count }, (_, offset) => first + offset);
}
