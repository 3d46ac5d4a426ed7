import type { RawTable } from "../domain/import/raw-table";
import type { Result } from "../domain/result";
import type { BookChange, Entered, Entry } from "../workbook/book-change";
import type { BookSnapshot, TableHeading } from "../workbook/reading/book-snapshot";
import type { Mark } from "../workbook/check/marks";
import type { FormOrder } from "../workbook/form/form-order";
import type { BookSpec } from "../workbook/sheet-spec";
import type { RowsRead, RowsToRead, SheetEdit } from "../workbook/reading/touched-rows";
import type { WorkbookProblem } from "../workbook/workbook-problem";

/** The workbook in front of the person, as the buttons need it. `excel/` is the one real implementation. */
export interface OpenWorkbook {
  /**
   * The sheets, and the tables for which `wanted` is true, whole.
   * Costs one sync to list, one for the tables when any is wanted, and one more for every 4 MB of values.
   * @param looked the tables whose looks are wanted too, by the headings of the columns whose formulas are; at no more syncs, but
   * one for conditional formats behind the sixteenth sheet. What this Excel does not tell is left out.
   */
  read(
    wanted: (table: TableHeading) => boolean,
    looked?: (table: TableHeading) => readonly string[] | undefined,
  ): Promise<Result<BookSnapshot, WorkbookProblem>>;

  /**
   * Writes new sheets and names. A sheet that has a name of `setAside` is kept as "<name> (cũ)" or "<name> (cũ 2)" …, its tables
   * renamed. A sheet that exists and is not in `setAside` stops the write before anything is changed. A write that fails on
   * the way removes what it made and puts back what it set aside.
   * Costs one sync to look, and one for every 4 MB.
   */
  write(book: BookSpec, how: WriteOrder): Promise<Result<Written, WorkbookProblem>>;

  /**
   * Puts values into cells of tables' data; nothing is written when any of the cells, or the Mã of its row, is no longer
   * what `before` and `key` say. Only unlocked cells can be entered. Protection stays on, but where a number goes into a cell of
   * text format: its sheet is opened, the cell given a number format, and the sheet protected again as it was.
   * Costs two syncs, and one more for every 4 MB; four more where a sheet has to be opened.
   */
  enter(entries: readonly Entry[]): Promise<Result<Entered, WorkbookProblem>>;

  /**
   * Changes tables of ours in place, for the Office: cells (locked ones too), new rows, rows that go. Whatever else is in the tables
   * stays: columns of the person's own, looks, the order of rows, filters. Sheets are opened and protected again as they were; one with
   * a password stops the change. Nothing is changed when any cell or row is no longer what it was when read, and a change that fails on
   * the way is taken back.
   * Costs four syncs at most, and one more for every 4 MB.
   */
  change(change: BookChange): Promise<Result<void, WorkbookProblem>>;

  /**
   * Gives tables their form again: looks, entry rules, colours, locks and formulas, as far as ordered, and the protection of their
   * sheets. Values stay, but for what stands in formula columns, which must be told in the orders; `log` keeps it. Nothing is done when
   * something else stands there by now. A restoring that fails on the way leaves everything that was typed, the log and the
   * protection as they were, and can be made again; part of the looks may have been put back.
   * Costs four syncs, and one more for every 4 MB.
   */
  restoreForm(orders: readonly FormOrder[], log: BookChange): Promise<Result<Restored, WorkbookProblem>>;

  /**
   * The cells that the person has selected, trimmed to those in use, whatever they hold. Fails when nothing of use, several areas or
   * too many cells are selected.
   * Costs two syncs, and one more for every 4 MB.
   */
  readSelection(): Promise<Result<RawTable, WorkbookProblem>>;

  /**
   * Reads rows of tables once more, as they stand now. `"moved"`: one of the tables no longer stands where and as it was when it was
   * read; then none of its rows are where they were. One sync.
   */
  readRows(wanted: readonly RowsToRead[]): Promise<Result<readonly RowsRead[] | "moved", WorkbookProblem>>;

  /**
   * Tells what people do in the workbook, here or on another computer, until it is stopped; what the add-in writes itself is left out.
   * Filtering, hiding and formatting are not told, nor are results of formulas. One sync.
   */
  watch(onEdit: (edit: SheetEdit) => void): Promise<Result<StopWatching, WorkbookProblem>>;

  /**
   * Marks cells as holding errors, by conditional formats of ours; marks that were there before go, and nothing else changes. Sheets are
   * opened and protected again as they were; one with a password stops it. A press that fails on the way leaves no mark of its own.
   * Costs four syncs at most, and one more for every 4 MB.
   */
  mark(marks: readonly Mark[]): Promise<Result<void, WorkbookProblem>>;

  /** Takes all marks away, and says how many there were. Four syncs at most, and one more for every 4 MB. */
  unmark(): Promise<Result<number, WorkbookProblem>>;

  /** Shows a cell to the person: goes to its sheet and selects it. Rows and columns count from 0. One sync. */
  select(sheet: string, row: number, column: number): Promise<Result<void, WorkbookProblem>>;
}

/** One sync; may be called again. */
export type StopWatching = () => Promise<void>;

export interface Restored {
  /** Cells of text columns whose number keeps its own format, or it would be shown as bare digits: `Phụ lục I!V12`. */
  readonly kept: readonly string[];
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
