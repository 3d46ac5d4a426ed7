import type { RawCell, RawTable } from "../../domain/import/raw-table";

/** What a person put in place of a cell's words. */
export interface CellCorrection {
  /** `RawRow.number`. */
  readonly row: number;
  /** Counting from 0. */
  readonly column: number;
  readonly text: string;
}

/**
 * The table as if its cells had said so. A corrected square is a cell of its own, no longer covered by a merged one; of several
 * corrections of one cell the last holds. Rows that the table does not have are passed over.
 */
export function withCorrections(table: RawTable, corrections: readonly CellCorrection[]): RawTable {
  if (corrections.length === 0) return table;
  const byRow = new Map<number, CellCorrection[]>();
  for (const one of corrections) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const rows = table.rows.map((row) => {
    const ofRow = byRow.get(row.number);
    return ofRow === undefined ? row : { ...row, cells: ofRow.reduce(withCell, row.cells) };
  });
  return { ...table, rows };
}

const EMPTY: RawCell = { kind: "cell", text: "", isBold: false, rows: 1, columns: 1 };

function withCell(cells: readonly RawCell[], { column, text }: CellCorrection): readonly RawCell[] {
  const width = Math.max(cells.length, column + 1);
  return Array.from({ length: width }, (_, at) => {
    const cell = cells[at] ?? EMPTY;
    if (at !== column) return cell;
    // An area keeps its size: what it covers is now covered by the corrected words.
    return cell.kind === "cell" ? { ...EMPTY, rows: cell.rows, columns: cell.columns, text } : { ...EMPTY, text };
  });
}
