import type { LocalDate } from "../../domain/calendar/local-date";
import type { RawCell, RawRow } from "../../domain/import/raw-table";

/** A cell of a file where it stands; row and column count from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly content: CellContent;
}

/** `text` is empty only for an empty cell. */
export interface CellContent {
  readonly text: string;
  readonly day?: LocalDate;
  readonly number?: number;
  readonly isBold: boolean;
  readonly font?: string;
}

/** Far more than any appendix has: 5,000 tasks of 30 columns are 150,000 squares. */
const MOST_SQUARES = 2_000_000;

/**
 * The grid from its first row and column to the last ones that have words: every square once, merged areas cut where the
 * words end. Of two areas that overlap, which no program writes, the first keeps its size and the other is one square.
 * @returns `undefined` when there are more squares than anybody's table has.
 */
export function rawRows(cells: readonly PlacedCell[]): readonly RawRow[] | undefined {
  const filled = cells.filter(({ content }) => content.text !== "");
  const height = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (height * width > MOST_SQUARES) return undefined;
  const grid: Grid = Array.from({ length: height }, () => new Array<RawCell | undefined>(width).fill(undefined));
  // Areas that overlap could be looked through again and again: no more often than there are squares.
  let looks = 2 * height * width;
  for (const { row, column, rows, columns, content } of cells) {
    if (row >= height || column >= width || grid[row]?.[column] !== undefined) continue;
    const area = { row, column, rows: Math.min(rows, height - row), columns: Math.min(columns, width - column) };
    looks -= area.rows * area.columns;
    cover(grid, looks >= 0 && isFree(grid, area) ? area : { ...area, ...ONE_SQUARE }, content);
  }
  return grid.map((squares, index) => ({ number: index + 1, cells: squares.map((square) => square ?? EMPTY) }));
}

type Grid = (RawCell | undefined)[][];

type Area = Omit<PlacedCell, "content">;

const ONE_SQUARE = { rows: 1, columns: 1 };

const EMPTY: RawCell = { kind: "cell", text: "", isBold: false, ...ONE_SQUARE };

function isFree(grid: Grid, { row, column, rows, columns }: Area): boolean {
  return grid
    .slice(row, row + rows)
    .every((squares) => squares.slice(column, column + columns).every((square) => square === undefined));
}

function cover(grid: Grid, { row, column, rows, columns }: Area, content: CellContent): void {
  grid.slice(row, row + rows).forEach((squares, up) => {
    for (let left = 0; left < columns; left++) {
      squares[column + left] =
        up === 0 && left === 0 ? { kind: "cell", ...content, rows, columns } : { kind: "covered", up, left };
    }
  });
}
