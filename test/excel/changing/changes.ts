import type { OpenWorkbook } from "../../../src/app/open-workbook";
import type { BookChange, Entry, NewRow, RemovedRow } from "../../../src/workbook/book-change";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import { tasks } from "../books";

export type Rows = readonly (readonly CellValue[])[];

/** What stands in a table, by default that of the plan's tasks. */
export async function planRows(workbook: OpenWorkbook, name = "PhuLuc1"): Promise<Rows> {
  const read = await workbook.read((table) => table.name === name);
  return read.ok ? (read.value.tables[0]?.rows ?? []) : [];
}

export function change(parts: Partial<BookChange>): BookChange {
  return { cells: [], newRows: [], removedRows: [], ...parts };
}

/** Mã of a data row, counting from 0. */
export function code(row: number): string {
  return tasks(row + 1)[row]?.code ?? "";
}

export function taskCell(row: number, heading: string, before: CellValue, value: CellValue): Entry {
  return { table: "PhuLuc1", key: code(row), row, heading, before, value };
}

export function newRow(after: NewRow["after"] | number, values: NewRow["values"]): NewRow {
  return { table: "PhuLuc1", after: typeof after === "number" ? { row: after, key: code(after) } : after, values };
}

export function removed(row: number, rows: Rows): RemovedRow {
  return { table: "PhuLuc1", row, key: code(row), before: rows[row] ?? [] };
}
