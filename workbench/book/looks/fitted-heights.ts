import { contains } from "../area";
import type { CellContent, SheetContent } from "../content/book-content";
import { innerWidth, pixelsOfCharacters, STANDARD_COLUMN_PIXELS } from "./sheet-frame";
import { STANDARD_ROW_POINTS, textHeight } from "./text-height";

/**
 * Points that rows without a height of their own need for their texts, where that is more than the standard height. Merged
 * cells and hidden columns do not count, as in Excel.
 */
export function fittedHeights(sheet: SheetContent): ReadonlyMap<number, number> {
  const given = new Set(sheet.rows.filter((row) => row.height !== undefined).map((row) => row.index));
  const columns = new Map(sheet.columns.map((column) => [column.index, column]));
  const widthOf = (column: number): number => {
    const width = columns.get(column)?.width;
    return innerWidth(width === undefined ? STANDARD_COLUMN_PIXELS : pixelsOfCharacters(width));
  };
  const counts = ({ row, column }: CellContent): boolean =>
    columns.get(column)?.hidden !== true && !sheet.merges.some((merged) => contains(merged, row, column));

  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const { row, column, value, style = {} } = cell;
    if (typeof value !== "string" || given.has(row)) continue;
    const height = textHeight(value, widthOf(column), style);
    if (height > (heights.get(row) ?? STANDARD_ROW_POINTS) && counts(cell)) heights.set(row, height);
  }
  return heights;
}
