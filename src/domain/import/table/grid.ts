import type { LocalDate } from "../../calendar/local-date";
import { cellWords } from "../../words/cell-words";
import type { SourceRow } from "../imported-appendix";
import type { RawCell, RawTable } from "../raw-table";
import { remembered } from "../../words/remembered";
import { isRowNumber } from "../rows/row-number";

/** A raw table made even: cleaned words, the same number of squares in each row. */
export interface Grid {
  readonly width: number;
  /** The paragraph right above the table; empty without. */
  readonly lineAbove: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly at: SourceRow;
  readonly squares: readonly Square[];
  /** Those with words of their own, from the left. */
  readonly filled: readonly FilledSquare[];
}

export interface Square {
  /** Of the cell itself; empty when another covers it. */
  readonly own: string;
  /** `own`, or the words of the cell that reaches down from a row above (not of one that reaches across). */
  readonly carried: string;
  /** The row where `carried` stands; `undefined` when it is the row itself. */
  readonly from?: SourceRow;
  /** Covered by a cell to its left, which may also reach down. */
  readonly isUnderLeft: boolean;
  readonly isBold: boolean;
  /** How many columns the cell covers; 1 for covered squares. */
  readonly columns: number;
  /** How many rows; 1 for covered squares. */
  readonly rows: number;
  readonly day?: LocalDate;
}

export interface FilledSquare extends Square {
  /** Counting from 0. */
  readonly column: number;
}

export function gridOf(raw: RawTable, table: number): Grid {
  const wordsOf = remembered(cellWords);
  const width = raw.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = raw.rows.map((row, index): GridRow => {
    const squares = columns.map((column) => squareOf(raw, table, index, column, wordsOf));
    const filled: FilledSquare[] = [];
    for (const [column, square] of squares.entries()) if (square.own !== "") filled.push({ ...square, column });
    return { at: { table, row: row.number }, squares, filled };
  });
  return { width, rows, lineAbove: cellWords(raw.heading?.at(-1) ?? "") };
}

export function rowText(row: GridRow): string {
  return row.filled.map(({ own }) => own).join(" | ");
}

/** Some row is filled as tasks are, with a number first. */
export function hasNumberedRows({ rows }: Grid): boolean {
  return rows.some(({ filled }) => filled.length > 2 && isRowNumber(filled[0]?.own ?? ""));
}

const EMPTY: Square = { own: "", carried: "", isUnderLeft: false, isBold: false, columns: 1, rows: 1 };

function squareOf(
  raw: RawTable,
  table: number,
  index: number,
  column: number,
  wordsOf: (text: string) => string,
): Square {
  const cell = raw.rows[index]?.cells[column];
  if (cell === undefined) return EMPTY;
  if (cell.kind === "cell") {
    const own = wordsOf(cell.text);
    const { isBold, columns, rows, day } = cell;
    return { own, carried: own, isUnderLeft: false, isBold, columns, rows, ...(day === undefined ? {} : { day }) };
  }
  if (cell.left > 0) return { ...EMPTY, isUnderLeft: true };
  const above = raw.rows[index - cell.up];
  const over: RawCell | undefined = cell.up > 0 ? above?.cells[column] : undefined;
  if (above === undefined || over?.kind !== "cell") return EMPTY;
  const carried = wordsOf(over.text);
  const day = over.day === undefined ? {} : { day: over.day };
  return { ...EMPTY, carried, from: { table, row: above.number }, ...day };
}
