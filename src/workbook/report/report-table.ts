import { areaOf, isFormula, isMerged, wholeRows, widthOf, type ReportCell, type ReportColumn } from "./report-column";
import { COLUMN_COUNT, stacked, type PartBuilder } from "./report-grid";
import { textHeight } from "./report-row-height";
import { tableHead } from "./report-table-head";
import type { CellBlock, CellStyle, CellValue } from "../sheet-spec";

export interface ReportTable<Row> {
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  /** What sets a row off from the others. */
  readonly rowStyle?: (row: Row) => CellStyle | undefined;
}

/** Head and rows of a table that is as wide as the report. */
export function reportTable<Row>(table: ReportTable<Row>): PartBuilder {
  return stacked([tableHead(table.columns), tableBody(table)]);
}

function tableBody<Row>({ columns, rows, rowStyle }: ReportTable<Row>): PartBuilder {
  return (first) => {
    const laid = rows.map((row, index) => ({
      at: first + index,
      style: rowStyle?.(row),
      cells: columns.map((column) => column.cell(row, first + index)),
    }));
    return {
      rows: rows.length,
      blocks: [
        ...columns.map((column) => ({ area: areaOf(column, first, rows.length), style: column.style })),
        ...laid.flatMap(({ at, style }) => (style === undefined ? [] : [{ area: wholeRows(at, 1), style }])),
        { area: wholeRows(first, rows.length), values: laid.map(({ cells }) => gridRow(columns, cells)) },
        ...laid.flatMap(({ at, cells }) => formulaBlocks(columns, cells, at)),
      ],
      // Column by column: neighbours below each other can be merged in one go.
      merges: columns.flatMap((column) => laid.map(({ at }) => areaOf(column, at, 1)).filter(isMerged)),
      rowHeights: laid.map(({ at, cells, style }) => ({ row: at, height: rowHeight(columns, cells, style) })),
    };
  };
}

function gridRow<Row>(columns: readonly ReportColumn<Row>[], cells: readonly ReportCell[]): readonly CellValue[] {
  const values = Array<CellValue>(COLUMN_COUNT).fill(null);
  columns.forEach(({ from }, index) => {
    const cell = cells[index] ?? null;
    values[from] = isFormula(cell) ? null : cell;
  });
  return values;
}

function formulaBlocks<Row>(
  columns: readonly ReportColumn<Row>[],
  cells: readonly ReportCell[],
  row: number,
): readonly CellBlock[] {
  return columns.flatMap(({ from }, index) => {
    const cell = cells[index] ?? null;
    return isFormula(cell) ? [{ area: { row, column: from, rows: 1, columns: 1 }, formula: cell.formula }] : [];
  });
}

function rowHeight<Row>(
  columns: readonly ReportColumn<Row>[],
  cells: readonly ReportCell[],
  rowStyle: CellStyle | undefined,
): number {
  const heights = columns.map((column, index) => {
    const { size = 11, bold } = { ...column.style, ...rowStyle };
    const cell = cells[index];
    return textHeight(typeof cell === "string" ? cell : "", widthOf(column), size, bold);
  });
  return Math.max(...heights);
}
