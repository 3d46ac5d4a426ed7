import { pixelWidth, type PartBuilder } from "./report-grid";
import { textHeight } from "./report-row-height";
import { HEAD } from "./report-styles";
import type { Area, CellBlock, CellStyle, CellValue } from "./sheet-spec";

/** A column of a table of the report: one or more columns of the grid, merged in every row. */
export interface ReportColumn<Row> {
  readonly heading: string;
  /** Neighbours with the same words here stand under them in a second head row. */
  readonly under?: string;
  /** First and last column of the grid, counting from 0. */
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
  /** `at` is the row of the sheet, counting from 0, for formulas over the row's own cells. */
  readonly cell: (row: Row, at: number) => CellValue | Formula;
}

/** With its "=", in A1 notation. */
export interface Formula {
  readonly formula: string;
}

export interface ReportTable<Row> {
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  /** What sets a row off from the others. */
  readonly rowStyle?: (row: Row) => CellStyle | undefined;
}

/** Rows the table's head takes. */
export function headRows<Row>(columns: readonly ReportColumn<Row>[]): number {
  return columns.some((column) => column.under !== undefined) ? 2 : 1;
}

/** Head and rows. */
export function table<Row>({ columns, rows, rowStyle }: ReportTable<Row>): PartBuilder {
  return (first) => {
    const body = first + headRows(columns);
    const cells = rows.map((row, index) => columns.map((column) => column.cell(row, body + index)));
    const head = headOf(columns, first);
    const whole = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns: lastOf(columns) + 1 });
    return {
      rows: headRows(columns) + rows.length,
      blocks: [
        { area: whole(first, headRows(columns)), style: HEAD },
        ...head.blocks,
        ...columns.map((column) => ({ area: areaOf(column, body, rows.length), style: column.style })),
        ...rows.flatMap((row, index) => {
          const style = rowStyle?.(row);
          return style === undefined ? [] : [{ area: whole(body + index, 1), style }];
        }),
        { area: whole(body, rows.length), values: cells.map((row) => gridRow(columns, row)) },
        ...cells.flatMap((row, index) => formulaBlocks(columns, row, body + index)),
      ],
      merges: [
        ...head.merges,
        ...rows.flatMap((_, index) => columns.map((column) => areaOf(column, body + index, 1)).filter(isMerged)),
      ],
      rowHeights: [
        ...head.heights.map((height, index) => ({ row: first + index, height })),
        ...cells.map((row, index) => ({ row: body + index, height: heightOf(columns, row, rowStyle?.(rows[index]!)) })),
      ],
    };
  };
}

interface Head {
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  /** Points, one for each head row. */
  readonly heights: readonly number[];
}

function headOf<Row>(columns: readonly ReportColumn<Row>[], first: number): Head {
  const height = (column: ReportColumn<Row>) => textHeight(column.heading, widthOf(column), HEAD.size ?? 11, true);
  const rows = headRows(columns);
  const groups = groupsOf(columns);
  const words = [
    ...groups.map((group) => ({ area: areaOf(group, first, 1), text: group.under })),
    ...columns.map((column) => ({
      area: column.under === undefined ? areaOf(column, first, rows) : areaOf(column, first + 1, 1),
      text: column.heading,
    })),
  ];
  const upper = Math.max(0, ...groups.map((group) => textHeight(group.under, widthOf(group), HEAD.size ?? 11, true)));
  const grouped = Math.max(0, ...columns.filter((column) => column.under !== undefined).map(height));
  const single = Math.max(0, ...columns.filter((column) => column.under === undefined).map(height));
  return {
    blocks: words.map(({ area, text }) => ({ area: { ...area, rows: 1, columns: 1 }, values: [[text]] })),
    merges: words.map(({ area }) => area).filter(isMerged),
    heights: rows === 1 ? [single] : [upper, Math.max(grouped, single - upper)],
  };
}

/** Runs of columns under the same words. */
function groupsOf<Row>(columns: readonly ReportColumn<Row>[]): readonly { under: string; from: number; to: number }[] {
  const groups: { under: string; from: number; to: number }[] = [];
  for (const { under, from, to } of columns) {
    const last = groups.at(-1);
    if (under === undefined) continue;
    if (last?.under === under && last.to === from - 1) last.to = to;
    else groups.push({ under, from, to });
  }
  return groups;
}

function gridRow<Row>(
  columns: readonly ReportColumn<Row>[],
  cells: readonly (CellValue | Formula)[],
): readonly CellValue[] {
  const values = Array<CellValue>(lastOf(columns) + 1).fill(null);
  columns.forEach((column, index) => {
    const cell = cells[index] ?? null;
    values[column.from] = isFormula(cell) ? null : cell;
  });
  return values;
}

function formulaBlocks<Row>(
  columns: readonly ReportColumn<Row>[],
  cells: readonly (CellValue | Formula)[],
  row: number,
): readonly CellBlock[] {
  return columns.flatMap(({ from }, index) => {
    const cell = cells[index] ?? null;
    return isFormula(cell) ? [{ area: { row, column: from, rows: 1, columns: 1 }, formula: cell.formula }] : [];
  });
}

function heightOf<Row>(
  columns: readonly ReportColumn<Row>[],
  cells: readonly (CellValue | Formula)[],
  rowStyle: CellStyle | undefined,
): number {
  const heights = columns.map((column, index) => {
    const { size = 11, bold } = { ...column.style, ...rowStyle };
    const cell = cells[index];
    return textHeight(typeof cell === "string" ? cell : "", widthOf(column), size, bold);
  });
  return Math.max(...heights);
}

function isFormula(cell: CellValue | Formula): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

function areaOf({ from, to }: { readonly from: number; readonly to: number }, row: number, rows: number): Area {
  return { row, column: from, rows, columns: to - from + 1 };
}

function widthOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return pixelWidth(from, to);
}

function isMerged(area: Area): boolean {
  return area.rows > 1 || area.columns > 1;
}

function lastOf<Row>(columns: readonly ReportColumn<Row>[]): number {
  return Math.max(...columns.map((column) => column.to));
}
