import { cellAddress } from "../names";
import type { Formula } from "./report-column";

/** Rows of the sheet from the first to the second, both included, counting from 0. */
export type RowRange = readonly [first: number, last: number];

/** The sum of some rows of a column. */
export function sumOfRows(ranges: readonly RowRange[], column: number): Formula {
  const cells = ranges.map(([first, last]) => rangeAddress(first, column, last, column));
  return { formula: `=SUM(${cells.join(",")})` };
}

/** The sum of neighbouring cells of a row. */
export function sumOfRow(row: number, from: number, to: number): Formula {
  return { formula: `=SUM(${rangeAddress(row, from, row, to)})` };
}

/** `part / whole` of two cells, or of a sum and a cell; empty when the whole is 0. */
export function shareFormula(part: string, whole: string): Formula {
  return { formula: `=IF(${whole}=0,"",${part}/${whole})` };
}

function rangeAddress(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = cellAddress(row, column);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}
