import type { BookChange, Entry, RemovedRow, RowRead } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { columnIndex } from "../reading/read-cells";
import type { CellValue } from "../sheet-spec";

export const NO_CHANGE: BookChange = { cells: [], newRows: [], removedRows: [] };

export function joinedChanges(changes: readonly BookChange[]): BookChange {
  return {
    cells: changes.flatMap(({ cells }) => cells),
    newRows: changes.flatMap(({ newRows }) => newRows),
    removedRows: changes.flatMap(({ removedRows }) => removedRows),
  };
}

/** Gives a cell another value; nothing when it already has it. The column must be there. */
export function cellChange(table: TableSnapshot, row: number, heading: string, value: CellValue): readonly Entry[] {
  const cells = table.rows[row] ?? [];
  const before = cells[columnIndex(table, heading)] ?? "";
  if (before === (value ?? "")) return [];
  return [{ table: table.name, ...rowRead(table, row), heading, before, value: value ?? "" }];
}

export function rowRemoved(table: TableSnapshot, row: number): RemovedRow {
  return { table: table.name, ...rowRead(table, row), before: table.rows[row] ?? [] };
}

export function rowRead(table: TableSnapshot, row: number): RowRead {
  return { row, key: table.rows[row]?.[0] ?? "" };
}
