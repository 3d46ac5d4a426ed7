import type { BookSnapshot } from "./book-snapshot";
import { tableNamed } from "./book-snapshot";
import { cellAddress } from "../names";
import { columnIndex } from "./read-cells";

/** A cell of the workbook that can be shown to the person. Rows and columns count from 0. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `H12`. */
  readonly address: string;
}

/**
 * Where a table's cell stands. `row` counts its data rows from 0; -1 is the heading row. A column that the table has not gives its
 * first cell.
 * @throws when the snapshot has no such table.
 */
export function tableCell(snapshot: BookSnapshot, table: string, row: number, heading: string): SheetCell {
  const found = tableNamed(snapshot, table);
  if (found === undefined) throw new Error(`The snapshot has no table ${table}`);
  const place = { row: found.row + 1 + row, column: found.column + Math.max(0, columnIndex(found, heading)) };
  return { sheet: found.sheet, ...place, address: cellAddress(place.row, place.column) };
}
