import { type Area, intersection } from "./area";
import type { BookSheet } from "./book-sheet";
import { cellText } from "./cell-text";
import { STANDARD_ROW_POINTS, columnWidth, pixelsOfCharacters, setColumnWidth, setRowHeight } from "./sheet-frame";

// Only a screen can measure text; these widths are estimates from the number of characters.

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

export function autofitRows(sheet: BookSheet, area: Area): void {
  const used = intersection(area, sheet.usedGrid());
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    let points = STANDARD_ROW_POINTS;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const look = sheet.look(row, column);
      const text = cellText(sheet.value(row, column), look.format ?? "General");
      if (text === "") continue;
      const perLine = Math.max(1, Math.floor((columnWidth(sheet, column) - 5) / ((look.size ?? 11) * 0.6)));
      const lines = text
        .split("\n")
        .reduce((sum, line) => sum + (look.wrap ? Math.ceil(line.length / perLine) || 1 : 1), 0);
      points = Math.max(points, lines * (look.size ?? 11) * 1.36);
    }
    setRowHeight(sheet, { ...used, row, rows: 1 }, Math.min(Math.ceil(points), 409));
  }
}
