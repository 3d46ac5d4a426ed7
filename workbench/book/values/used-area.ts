import { type Area, boundingArea, cellArea, contains } from "../area";
import type { BookSheet } from "../book-sheet";
import { valueOf } from "./book-value";

/** The smallest area that holds every value, and unless `valuesOnly` every look, of a sheet; `undefined` for an empty sheet. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.forEachCell((row, column, cell) => {
    const holds = cell.f || cell.si || valueOf(cell) !== null || (!valuesOnly && (cell.s || cell.custom));
    if (!holds || (within && !contains(within, row, column))) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? undefined : boundingArea(cellArea(top, left), cellArea(bottom, right));
}
