import type { Doubt } from "../../domain/import/doubt";
import type { SourceRow } from "../../domain/import/imported-appendix";
import type { ToldRow } from "../../domain/import/rows/read-rows";
import type { RowTaken } from "./import-preview";

/** A row of a table that was read. */
export interface TableRow {
  /** `SourceTable.id`. */
  readonly table: number;
  /** `RawRow.number`. */
  readonly row: number;
}

export interface TableCell extends TableRow {
  /** Counting from 0. */
  readonly column: number;
}

/** Doubts that are asked about one by one, or once for all cells with the same words. */
export type AskedDoubt = DoubtOfReading | RowRetold;

export type DoubtOfReading = Exclude<
  Doubt,
  { readonly kind: "quarters-once-or-each" | "before-includes-day" | "ambiguous-column" | "no-heading" }
>;

/** Nobody asked: the person saw in the preview that a row was taken for something else than it is. */
export interface RowRetold {
  readonly kind: "row-retold";
  readonly at: SourceRow;
  readonly text: string;
  readonly taken: RowTaken;
}

export type AskedKind = AskedDoubt["kind"];

/** A doubt with the places that an answer changes. */
export interface ImportQuestion {
  /** The same when the same is asked after reading again. */
  readonly key: string;
  readonly appendix: number;
  readonly doubt: AskedDoubt;
  /** The words of the task or row that it is about; empty for questions about units and tables. */
  readonly about: string;
  /** At least one, but for questions about units. */
  readonly rows: readonly TableRow[];
  /** Cells that a typed answer is put into; empty when no column would take it. */
  readonly cells: readonly TableCell[];
  /** Cells of the following rows of the same tasks, which a typed answer makes empty. */
  readonly emptied: readonly TableCell[];
}

export type Answer =
  /** Read right, or not to be changed here. */
  | { readonly kind: "as-read" }
  | { readonly kind: "row"; readonly as: ToldRow["as"] }
  | { readonly kind: "typed"; readonly text: string }
  /** The name means the unit of this name. */
  | { readonly kind: "same-unit"; readonly as: string };

export interface Answered {
  readonly question: ImportQuestion;
  readonly answer: Answer;
}
