import type { EntryColumn } from "../progress/progress";
import type { CatalogueFault } from "./catalogue-fault";

/**
 * What the workbook shows and does beside the values of its cells, as far as it was looked at: what is left out was not, and
 * nothing is found in it.
 */
export interface BookState {
  /** Tables in which a filter hides rows. */
  readonly filtered?: readonly string[] | undefined;
  /** Rows that a person has hidden, table by table. */
  readonly hiddenRows?: readonly HiddenRows[] | undefined;
  /** Entry cells that hold a formula. */
  readonly formulas?: readonly FormulaCell[] | undefined;
  /** What differs from the form as issued, table by table. */
  readonly drifted?: readonly DriftedTable[] | undefined;
  /** This computer takes 06/07 for 7 June. */
  readonly readsMonthFirst?: boolean | undefined;
  /** Cells of `Danh mục` that cannot be used as they stand. */
  readonly catalogueFaults?: readonly CatalogueFault[] | undefined;
}

export interface HiddenRows {
  readonly table: string;
  /** Data rows, counting from 0. */
  readonly rows: readonly number[];
}

export interface FormulaCell {
  readonly table: string;
  /** Data row, counting from 0. */
  readonly row: number;
  /** Mã in that row; empty when missing. */
  readonly code: string;
  readonly column: EntryColumn;
  /** As Excel has it in English: `=SUM(A1:A3)`. */
  readonly formula: string;
}

export interface DriftedTable {
  readonly table: string;
  readonly parts: readonly DriftedPart[];
}

/** A part of the form that "Khôi phục khuôn" puts back. */
export type DriftedPart = "formats" | "entry-rules" | "colours" | "locks" | "formulas";
