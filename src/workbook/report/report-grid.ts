import type { Area, CellBlock, ColumnSpec } from "../sheet-spec";

/**
 * The columns all sections of the report share, A to O: code or number, TT, words, and twelve narrow ones. Tables of counts
 * use the narrow ones singly, lists merge them. Together 135 characters: A4 landscape at nearly full size.
 */
const WIDTHS: readonly number[] = [9, 7, 36, ...Array<number>(12).fill(7)];

export const REPORT_COLUMNS: readonly ColumnSpec[] = WIDTHS.map((width) => ({ width }));
export const COLUMN_COUNT = WIDTHS.length;

/** Some rows of the report sheet at their place. */
export interface ReportPart {
  /** How many rows it takes. */
  readonly rows: number;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
}

/** Builds a part whose first row is `row`, counting from 0. */
export type PartBuilder = (row: number) => ReportPart;

/** Parts one below the other. */
export function stacked(builders: readonly PartBuilder[]): PartBuilder {
  return (row) =>
    builders.reduce<ReportPart>((above, build) => joined(above, build(row + above.rows)), {
      rows: 0,
      blocks: [],
      merges: [],
      rowHeights: [],
    });
}

function joined(above: ReportPart, below: ReportPart): ReportPart {
  return {
    rows: above.rows + below.rows,
    blocks: [...above.blocks, ...below.blocks],
    merges: [...above.merges, ...below.merges],
    rowHeights: [...above.rowHeights, ...below.rowHeights],
  };
}

/** Inner width of the columns `from` to `to`, both included, in pixels at 96 dpi. Source: ECMA-376 Part 1, 18.3.1.13. */
export function pixelWidth(from: number, to: number): number {
  return WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width * 7 + 5, -5);
}
