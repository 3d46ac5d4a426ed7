import { HEADING_ROW, type Finding, type FindingPlace } from "../../domain/check/findings/finding";
import { headingOf } from "../columns/appendix-columns";
import { tableNamed, type BookSnapshot, type TableSnapshot } from "../reading/book-snapshot";
import { findingCell } from "./finding-cell";
import { markFormula, type HeldCell } from "./mark-formula";
import { columnLetters } from "../names";
import { OCCURRENCE_HEADINGS } from "../columns/occurrence-columns";
import { columnIndex } from "../reading/read-cells";
import type { Color } from "../sheet-spec";

/**
 * A cell that shall be seen to hold an error: a conditional format of ours on this one cell. Rows and columns count from 0.
 *
 * The mark shows only while the cell holds what it held when it was marked, in the row of the same Mã: put right, it vanishes by itself,
 * and what is sorted into its place is not accused. What it cannot know is that another cell was put right instead (the status of a task
 * whose day is missing, the other of two equal Mã): then it stays until cells are marked anew or marks are taken away.
 */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its "=", relative to the cell. */
  readonly formula: string;
}

/** What becomes of errors when their cells are marked. */
export interface MarkOrder {
  readonly marks: readonly Mark[];
  /** Cells beyond the most that are marked. */
  readonly leftOut: number;
  /** Errors that stand in no cell: a row that is missing. */
  readonly inNoCell: number;
}

/** Beside rows coloured by their standing it differs in lightness, not only in colour: at least 4.5 : 1, the words on it 7 : 1. */
export const MARK_LOOK: { readonly fill: Color; readonly color: Color; readonly bold: boolean } = {
  fill: "#A30000",
  color: "#FFFFFF",
  bold: true,
};

/** Each is a conditional format, and Excel draws slowly with thousands of them; whoever has more errors has a column gone wrong. */
export const MOST_MARKS = 500;

/** One mark for each cell with errors; warnings and advice get none. */
export function marksOf(findings: readonly Finding[], snapshot: BookSnapshot): MarkOrder {
  const errors = findings.filter((finding) => finding.severity === "error");
  const placed = errors.filter(({ where }) => where.row !== HEADING_ROW);
  const cells = new Map(placed.map(({ where }) => [keyOf(where, snapshot), where]));
  return {
    marks: [...cells.values()].slice(0, MOST_MARKS).map((where) => markOf(where, snapshot)),
    leftOut: Math.max(0, cells.size - MOST_MARKS),
    inNoCell: errors.length - placed.length,
  };
}

/**
 * Whether a conditional format is one of our marks, wherever it came to stand and whichever program has saved it meanwhile.
 * @param formula with or without its "="
 */
export function isMarkFormula(formula: string): boolean {
  return BEGINNING.test(formula);
}

const BEGINNING = /^\s*=?\s*AND\(\s*LEN\(\s*"cchc-mark"\s*\)\s*>\s*0\s*,/i;

/** How many marks stand on the tables of a workbook; `undefined` when their conditional formats were not read. */
export function marksIn({ tables }: BookSnapshot): number | undefined {
  const read = tables.flatMap(({ look }) => (look?.conditionalFormats === undefined ? [] : [look.conditionalFormats]));
  if (read.length === 0) return undefined;
  return read.flat().filter(({ formula }) => formula !== undefined && isMarkFormula(formula)).length;
}

function keyOf(where: FindingPlace, snapshot: BookSnapshot): string {
  const { sheet, address } = findingCell(where, snapshot);
  return `${address} ${sheet}`;
}

function markOf(where: FindingPlace, snapshot: BookSnapshot): Mark {
  const table = tableNamed(snapshot, where.table);
  const { sheet, row, column, address } = findingCell(where, snapshot);
  const cells = table?.rows[where.row] ?? [];
  const value = cells[column - (table?.column ?? 0)] ?? "";
  const rowCells = table === undefined ? [] : rowCellsOf(table, where, row);
  return { sheet, row, column, formula: markFormula({ reference: address, value }, rowCells) };
}

/** The Mã of the row, and for one of several due days the day. A cell that is itself marked is among them without harm. */
function rowCellsOf(table: TableSnapshot, where: FindingPlace, row: number): readonly HeldCell[] {
  const headings = where.due === undefined ? [headingOf("code")] : [OCCURRENCE_HEADINGS.code, OCCURRENCE_HEADINGS.due];
  return headings.flatMap((heading) => {
    const index = columnIndex(table, heading);
    if (index < 0) return [];
    const reference = `$${columnLetters(table.column + index)}${row + 1}`;
    return [{ reference, value: table.rows[where.row]?.[index] ?? "" }];
  });
}
