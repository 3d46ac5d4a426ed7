import { type Area, contains, intersection } from "../area";
import type { BookSheet } from "../book-sheet";
import { cellText } from "../values/cell-text";
import {
  columnWidth,
  fitRows,
  innerWidth,
  isColumnHidden,
  mergesOf,
  pixelsOfCharacters,
  setColumnWidth,
} from "./sheet-frame";
import { STANDARD_ROW_POINTS, textHeight } from "./text-height";

export function autofitColumns(sheet: BookSheet, area: Area): void {
  const used = intersection(area, sheet.usedGrid());
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    let characters = 0;
    for (let row = used.row; row < used.row + used.rows; row++) {
      const lines = cellText(sheet.value(row, column), sheet.format(row, column)).split("\n");
      characters = Math.max(characters, ...lines.map((line) => line.length));
    }
    const one = { ...used, column, columns: 1 };
    if (characters > 0) setColumnWidth(sheet, one, pixelsOfCharacters(Math.min(characters, 255)));
  }
}

/** Rows follow their text from now on; merged cells and hidden columns do not count. */
export function autofitRows(sheet: BookSheet, area: Area): void {
  const used = intersection(area, sheet.usedGrid());
  if (!used) return;
  const merges = mergesOf(sheet);
  const columns = Array.from({ length: used.columns }, (_, offset) => used.column + offset)
    .filter((column) => !isColumnHidden(sheet, column))
    .map((column) => ({ column, width: innerWidth(columnWidth(sheet, column)) }));
  fitRows(sheet, used, (row) =>
    columns.reduce((points, { column, width }) => {
      const value = sheet.value(row, column);
      if (value === null || merges.some((merged) => contains(merged, row, column))) return points;
      const look = sheet.look(row, column);
      return Math.max(points, textHeight(cellText(value, look.format ?? "General"), width, look));
    }, STANDARD_ROW_POINTS),
  );
}
