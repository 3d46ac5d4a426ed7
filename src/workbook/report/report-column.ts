import { COLUMN_COUNT, pixelWidth } from "./report-grid";
import type { Area, CellStyle, CellValue } from "../sheet-spec";

/** A column of a table of the report: one or more columns of the grid, merged in every row. */
export interface ReportColumn<Row> extends Span {
  readonly heading: string;
  /** Neighbours with the same words here stand under them in a second head row. */
  readonly under?: string;
  readonly style: CellStyle;
  /** `at` is the row of the sheet, counting from 0, for formulas over the row's own cells. */
  readonly cell: (row: Row, at: number) => ReportCell;
}

/** First and last column of the grid, counting from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ReportCell = CellValue | Formula;

/** With its "=", in A1 notation. */
export interface Formula {
  readonly formula: string;
}

export function isFormula(cell: ReportCell): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

export function areaOf({ from, to }: Span, row: number, rows: number): Area {
  return { row, column: from, rows, columns: to - from + 1 };
}

/** All columns of the grid. */
export function wholeRows(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: COLUMN_COUNT };
}

export function widthOf({ from, to }: Span): number {
  return pixelWidth(from, to);
}

export function isMerged(area: Area): boolean {
  return area.rows > 1 || area.columns > 1;
}
