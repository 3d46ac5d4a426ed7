import type { RawTable } from "../domain/import/raw-table";
import type { Result } from "../domain/result";
import type { BookChange, Entry } from "../workbook/book-change";
import type { BookSnapshot, TableHeading } from "../workbook/book-snapshot";
import type { BookSpec } from "../workbook/sheet-spec";
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

  /**
   * Changes tables of ours in place, for the Office: cells (locked ones too), new rows, rows that go. Whatever else is in the tables
   * stays: columns of the person's own, looks, the order of rows, filters. Sheets are opened and protected again as they were; one with
   * a password stops the change. Nothing is changed when any cell or row is no longer what it was when read, and a change that fails on
   * the way is taken back.
   * Costs four syncs at most, and one more for every 4 MB.
   */
  change(change: BookChange): Promise<Result<void, WorkbookProblem>>;

  /**
   * The cells that the person has selected, trimmed to those in use, whatever they hold. Fails when nothing of use, several areas or
   * too many cells are selected.
   * Costs two syncs, and one more for every 4 MB.
   */
  readSelection(): Promise<Result<RawTable, WorkbookProblem>>;

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
