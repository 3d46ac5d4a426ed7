import { type Area, intersection, isSameArea } from "../../book/area";
import type { CellLook } from "../../book/looks/cell-look";
import type { Json } from "../wire";
import type { RangeTarget } from "../members";

/** What all lines have in common, else `null`, as Office.js gives a property of a mixed range. */
export function uniform(first: number, count: number, read: (index: number) => Json): Json {
  const value = read(first);
  // Beyond the first thousands a range of whole lines is empty.
  const last = first + Math.min(count, MOST_LINES);
  for (let index = first + 1; index < last; index++) if (read(index) !== value) return null;
  return value;
}

/** The same for looks of cells. */
export function uniformLook({ sheet, area }: RangeTarget, pick: (look: CellLook) => Json): Json {
  const used: Area = intersection(area, sheet.usedGrid()) ?? { ...area, rows: 1, columns: 1 };
  const value = pick(sheet.look(used.row, used.column));
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (pick(sheet.look(row, column)) !== value) return null;
  if (isSameArea(used, area)) return value;
  const beyond = pick(sheet.look(area.row + area.rows - 1, area.column + area.columns - 1));
  return beyond === value ? value : null;
}

const MOST_LINES = 20_000;
