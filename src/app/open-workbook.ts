import type { Result } from "../domain/result";
import type { BookSnapshot, TableHeading } from "../workbook/book-snapshot";
import type { BookSpec, CellValue } from "../workbook/sheet-spec";
import type { WorkbookProblem } from "../workbook/workbook-problem";

/** The workbook in front of the person, as the buttons need it. `excel/` is the one real implementation. */
export interface OpenWorkbook {
  /**
   * The sheets, and the tables for which `wanted` is true, whole.
   * Costs one sync to list, one for the tables when any is wanted, and one more for every 4 MB of values.
   */
  read(wanted: (table: TableHeading) => boolean): Promise<Result<BookSnapshot, WorkbookProblem>>;

  /**
   * Writes new sheets and names. A sheet that has a name of `setAside` is kept as "<name> (cũ)" or "<name> (cũ 2)" …, its tables
   * renamed. A sheet that exists and is not in `setAside` stops the write before anything is changed. A write that fails on
   * the way removes what it made and puts back what it set aside.
   * Costs one sync to look, and one for every 4 MB.
   */
  write(book: BookSpec, how: WriteOrder): Promise<Result<Written, WorkbookProblem>>;

  /**
   * Puts values into cells of tables' data; nothing is written when any of the cells, or the Mã of its row, is no longer
   * what `before` and `key` say. Protection stays on: only unlocked cells can be entered.
   * Costs two syncs, and one more for every 4 MB.
   */
  enter(entries: readonly Entry[]): Promise<Result<void, WorkbookProblem>>;

  /** Shows a cell to the person: goes to its sheet and selects it. Rows and columns count from 0. One sync. */
  select(sheet: string, row: number, column: number): Promise<Result<void, WorkbookProblem>>;
}

export interface WriteOrder {
  readonly setAside: readonly string[];
  /** Sheet to show when done. */
  readonly show: string;
  /** Called with the share done, 0 to 1, after every sync. */
  readonly onProgress?: (share: number) => void;
}

export interface Written {
  /** Names that sheets set aside have now. */
  readonly keptAs: readonly { readonly sheet: string; readonly nowNamed: string }[];
}

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
}
