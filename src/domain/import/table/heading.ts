import { bareWords } from "../../words/cell-words";
import { calendarOf } from "../columns/calendar-columns";
import { MARK } from "../columns/column-cells";
import { headingMeaning } from "../columns/column-role";
import { type Grid, type GridRow } from "./grid";
import { isRowNumber } from "../rows/row-number";

/** The heading that begins at a row. */
export interface Heading {
  /** How many rows it takes. */
  readonly rows: number;
  /** For each column its words from the top row down; none for a column without. */
  readonly words: readonly (readonly string[])[];
}

/** @returns `undefined` when no heading begins at that row. */
export function headingAt(grid: Grid, index: number): Heading | undefined {
  const row = grid.rows[index];
  if (row === undefined || !isHeadingRow(row)) return undefined;
  let rows = 1;
  while (rows < MOST_ROWS && goesOnBelow(grid, index, rows)) rows += 1;
  const block = grid.rows.slice(index, index + rows);
  return { rows, words: columnsOf(grid.width).map((column) => wordsAbove(block, column)) };
}

/** The same words in the same columns, but for letter case and marks. */
export function isSameHeading(one: Heading, other: Heading): boolean {
  return one.words.length === other.words.length && textOf(one) === textOf(other);
}

const MOST_ROWS = 3;
const LONGEST = 90;

function textOf(heading: Heading): string {
  return heading.words.map((words) => bareWords(words.join(" "))).join("|");
}

/** Most of its cells have a meaning, at least two of them different ones of a plan. A row of the body is numbered, a heading is not. */
function isHeadingRow({ filled }: GridRow): boolean {
  if (filled.length < 2 || filled.some(({ own }) => isRowNumber(own) && !/^20\d\d$/.test(own))) return false;
  const known = filled.map(({ own }) => headingMeaning([own])).filter(({ strength }) => strength > 0);
  if (known.length < filled.length * 0.5) return false;
  const ofPlans = known.filter(({ roles: [role] }) => role !== "other" && role !== "deadlineMark");
  const roles = new Set(ofPlans.map(({ roles: [role] }) => role));
  const clear = ofPlans.filter(({ strength }) => strength > 1).length;
  if (roles.has("task") && known.length === filled.length) return true; // "Nhiệm vụ | Ghi chú"
  return roles.size > 1 && clear > 0 && (roles.has("number") || roles.has("task") || clear > 1);
}

/** The row after `rows` rows still belongs to the heading: its words stand only under wide or empty cells of it. */
function goesOnBelow(grid: Grid, index: number, rows: number): boolean {
  const next = grid.rows[index + rows];
  if (next === undefined) return false;
  const block = grid.rows.slice(index, index + rows);
  const filled = next.filled;
  const reachesDown = block.some((row, at) =>
    row.squares.some((square) => square.own !== "" && at + square.rows > rows && square.rows <= MOST_ROWS),
  );
  if (filled.length === 0) return reachesDown;
  if (isCalendarBelow(grid, index, rows)) return true;
  if (isColumnNumbers(next) || (filled[0]?.column === 0 && isRowNumber(filled[0].own))) return false;
  const above = block.at(-1);
  const places = filled.map(({ own, column, columns }) =>
    own.length > LONGEST || above === undefined ? "taken" : placeUnder(above, next, column, columns),
  );
  if (places.includes("taken")) return false;
  return places[0] === "wide" || filled.every(({ own }) => headingMeaning([own]).strength > 0);
}

/** "1…12" under "Tháng", "I…IV" under "Quý": each cell of the row is a month or quarter by what stands above it. */
function isCalendarBelow(grid: Grid, index: number, rows: number): boolean {
  const block = grid.rows.slice(index, index + rows + 1);
  const filled = block.at(-1)?.filled ?? [];
  if (filled.every(({ own }) => MARK.test(own))) return false;
  const periods = calendarOf(columnsOf(grid.width).map((column) => wordsAbove(block, column)));
  return filled.length > 1 && filled.every(({ column }) => periods[column] !== undefined);
}

/** Whether words of the next row stand under a wide cell of the heading, an empty one, or one that has its own column. */
function placeUnder(above: GridRow, next: GridRow, column: number, columns: number): "wide" | "free" | "taken" {
  const square = above.squares[column];
  if (square === undefined || square.isUnderLeft || square.columns > columns) return "wide";
  if (square.carried === "") return "free";
  // Never merged, yet wide: the next column has words below and none here.
  const right = above.squares[column + 1];
  const isWide = right?.carried === "" && !right.isUnderLeft && (next.squares[column + 1]?.own ?? "") !== "";
  return square.own !== "" && isWide ? "wide" : "taken";
}

/** "(1) (2) (3)" or "A B 1 2": the row below many headings that counts the columns. */
export function isColumnNumbers(row: GridRow): boolean {
  const words = row.filled.map(({ own }) => own);
  if (words.length < 3 || words.some((word) => word.length > LONGEST_COLUMN_NUMBER)) return false;
  const bare = words.map((word) => word.replace(/[()[\].\s]/g, "").replace(/=.*$/, ""));
  const numbers = bare.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const letters = bare.filter((word) => /^[A-ZĐ]$/i.test(word));
  if (numbers.length + letters.length !== bare.length || numbers.length < 2) return false;
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1) && (numbers[0] ?? 9) <= 2;
}

/** "(6) = (4) + (5)". */
const LONGEST_COLUMN_NUMBER = 20;

/** An area over several columns stands over each of them. */
function wordsAbove(block: readonly GridRow[], column: number): readonly string[] {
  const words: string[] = [];
  for (const row of block) {
    const square = row.squares[column];
    let own = square?.own ?? "";
    for (let left = column; own === "" && row.squares[left]?.isUnderLeft === true && left > 0;) {
      left -= 1;
      const over = row.squares[left];
      if (over !== undefined && !over.isUnderLeft) own = over.own;
    }
    if (own === "" && words.length === 0) own = widePlainAbove(block, row, column);
    if (own !== "" && own !== words.at(-1)) words.push(own.replace(/\n/g, " "));
  }
  return words;
}

/** Where cells were never merged, words over empty cells to their right stand over those too, if words stand below. */
function widePlainAbove(block: readonly GridRow[], row: GridRow, column: number): string {
  const hasWordsBelow = (at: number) =>
    block.slice(block.indexOf(row) + 1).some((lower) => (lower.squares[at]?.own ?? "") !== "");
  if (!hasWordsBelow(column)) return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const words = row.squares[left]?.own ?? "";
    if (words !== "") return hasWordsBelow(left) ? words : "";
  }
  return "";
}

function columnsOf(width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => column);
}
