import type { LocalDate } from "../calendar/local-date";

/** A table as it stands in a file or on the clipboard, before anybody knows what its columns mean. Plain data. */
export interface RawTable {
  /** Where it stands, as a person finds it: `trang tính "Phụ lục I"`, `bảng 2`. */
  readonly place: string;
  /** Name of the sheet, where the table is a whole sheet of a workbook. */
  readonly sheet?: string;
  /** The sheet is hidden: what stands in it is not seen, and not loaded unless somebody says so. */
  readonly isHidden?: true;
  /**
   * The paragraphs that have words between this table and the one before it, the last ten at most; of a sheet none, whose
   * title stands in its rows.
   */
  readonly heading?: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** Number of the row in its sheet or table, counting from 1, as a person counts. */
  readonly number: number;
  /** One for each column of the table's grid, from the first; a row may be shorter than others. */
  readonly cells: readonly RawCell[];
}

/** One square of the grid. A merged area has its words in its first square; the others say which square that is. */
export type RawCell =
  | {
      readonly kind: "cell";
      /** As shown, line breaks kept; empty for an empty cell. */
      readonly text: string;
      /** A real date cell, whatever its look. */
      readonly day?: LocalDate;
      /** A real number cell. */
      readonly number?: number;
      readonly isBold: boolean;
      /** Name of the font, where the file says it. */
      readonly font?: string;
      /** How many rows and columns the cell covers; 1 and 1 when it is not merged. */
      readonly rows: number;
      readonly columns: number;
    }
  /** Covered by the cell that many rows above and columns to the left. */
  | { readonly kind: "covered"; readonly up: number; readonly left: number };

/** Why a file could not be read at all; the sentence is made in `text/`. */
export type FileProblem =
  | { readonly kind: "wrong-type" }
  | { readonly kind: "empty" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "macro-enabled" }
  | { readonly kind: "broken" }
  | { readonly kind: "too-large" }
  | { readonly kind: "too-slow" }
  | { readonly kind: "no-table" };
