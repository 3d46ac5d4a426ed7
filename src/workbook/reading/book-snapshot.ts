import type { CellValue } from "../sheet-spec";
import type { TableLook } from "./table-look";

/** What stands in the open workbook, read at one moment; plain data. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Every table, asked for or not. */
  readonly listed: readonly TableHeading[];
  /** Only the tables that were asked for. */
  readonly tables: readonly TableSnapshot[];
  /** This computer takes 06/07 for 7 June; `undefined` when looks were not asked for. */
  readonly readsMonthFirst?: boolean;
}

export interface SheetSnapshot {
  /** As Excel tells sheets apart: it stays when a person gives the sheet another name. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface TableHeading {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

export interface TableSnapshot extends TableHeading {
  /** Of the heading row, counting from 0. */
  readonly row: number;
  /** Of the first column, counting from 0. */
  readonly column: number;
  /** The data rows; an empty cell is `""`, a day its Excel day number, an error its text (`#N/A`). */
  readonly rows: readonly (readonly CellValue[])[];
  /** When it was asked for. */
  readonly look?: TableLook;
}

export function tableNamed(book: BookSnapshot, name: string): TableSnapshot | undefined {
  return book.tables.find((table) => table.name === name);
}
