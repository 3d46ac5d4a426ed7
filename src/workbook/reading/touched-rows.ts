import type { BookSnapshot, TableSnapshot } from "./book-snapshot";
import type { Area, CellValue } from "../sheet-spec";
import type { TableLook } from "./table-look";

/** Something that a person did in the open workbook; `sheetId` is that of `SheetSnapshot`, since names change without notice. */
export type SheetEdit =
  /** Cells hold something else. */
  | { readonly kind: "cells"; readonly sheetId: string; readonly areas: readonly Area[] }
  /** Rows or columns moved, or something went. `sheetId`: `undefined` when it is not known where. */
  | { readonly kind: "structure"; readonly sheetId: string | undefined };

/** Rows of a table to be read again. */
export interface RowsToRead {
  /** As it stood when it was read whole. */
  readonly table: TableSnapshot;
  /** Data rows, counting from 0, in order; none when only the table itself is to be looked at. */
  readonly rows: readonly number[];
}

/** Rows of a table as they stand now. */
export interface RowsRead {
  readonly table: string;
  readonly rows: readonly RowRead[];
}

export interface RowRead {
  /** Data row, counting from 0. */
  readonly row: number;
  readonly values: readonly CellValue[];
  /** One a column, with its "="; `""` for a cell without. */
  readonly formulas: readonly string[];
}

/** The snapshot as it stands after these rows were read again. Looks other than formulas are as they were. */
export function withRowsRead(snapshot: BookSnapshot, read: readonly RowsRead[]): BookSnapshot {
  const byTable = new Map(read.filter(({ rows }) => rows.length > 0).map(({ table, rows }) => [table, rows]));
  const tables = snapshot.tables.map((table) => {
    const rows = byTable.get(table.name);
    return rows === undefined ? table : tableWithRows(table, rows);
  });
  return { ...snapshot, tables };
}

function tableWithRows(table: TableSnapshot, read: readonly RowRead[]): TableSnapshot {
  const rows = [...table.rows];
  for (const { row, values } of read) rows[row] = values;
  return { ...table, rows, ...(table.look && { look: lookWithRows(table.look, read) }) };
}

function lookWithRows(look: TableLook, read: readonly RowRead[]): TableLook {
  const columns = look.columns.map((column, at) => {
    if (column.formulas === undefined) return column;
    const changed = read.filter(({ row, formulas }) => formulas[at] !== column.formulas?.[row]);
    if (changed.length === 0) return column;
    const formulas = [...column.formulas];
    for (const { row, formulas: now } of changed) formulas[row] = now[at] ?? "";
    return { ...column, formulas };
  });
  return { ...look, columns };
}
