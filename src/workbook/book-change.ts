import type { CellValue } from "./sheet-spec";

/** A value for a cell of a table's data. */
export interface Entry {
  readonly table: string;
  /** First cell of the row when it was read: the Mã. */
  readonly key: CellValue;
  /** Data row, counting from 0. */
  readonly row: number;
  readonly heading: string;
  /** What stood in the cell when it was read; `""` for an empty one. */
  readonly before: CellValue;
  readonly value: CellValue;
  /**
   * Number format that the cell is to have. Without it a number gets its column's where the cell has text format or none, and
   * otherwise the cell keeps its own.
   */
  readonly format?: string | undefined;
}

/** What entering did besides putting in the values. */
export interface Entered {
  /** The number formats that cells had, where they were given another. */
  readonly formats: ReadonlyMap<Entry, string>;
}

/** Rows are counted as they were read, before anything of the change; of two entries for one cell the later counts. */
export interface BookChange {
  readonly cells: readonly Entry[];
  /** Those after the same row, or at the same end, in their order. */
  readonly newRows: readonly NewRow[];
  readonly removedRows: readonly RemovedRow[];
}

export interface NewRow {
  readonly table: string;
  /** The data row that it follows; `"start"` and `"end"` of the table's data. */
  readonly after: RowRead | "start" | "end";
  /** By heading. Columns of formulas that are not named get theirs, other cells stay empty. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface RemovedRow extends RowRead {
  readonly table: string;
  /** The whole row as it was read. Results of the table's own formulas may have changed meanwhile. */
  readonly before: readonly CellValue[];
}

/** A data row of a table, counting from 0, and the Mã in its first cell. */
export interface RowRead {
  readonly row: number;
  readonly key: CellValue;
}
