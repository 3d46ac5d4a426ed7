import { COLUMN_COUNT, pixelWidth, type PartBuilder } from "./report-grid";
import { textHeight } from "./report-row-height";
import type { CellStyle } from "../sheet-spec";

/** A paragraph over the whole width. */
export function line(text: string, style: CellStyle): PartBuilder {
  return (row) => {
    const area = { row, column: 0, rows: 1, columns: COLUMN_COUNT };
    const height = textHeight(text, pixelWidth(0, COLUMN_COUNT - 1), style.size ?? 11, style.bold);
    return {
      rows: 1,
      blocks: [
        { area, style },
        { area: { ...area, columns: 1 }, values: [[text]] },
      ],
      merges: [area],
      rowHeights: [{ row, height }],
    };
  };
}

/** An empty row, `height` points high. */
export function gap(height: number): PartBuilder {
  return (row) => ({ rows: 1, blocks: [], merges: [], rowHeights: [{ row, height }] });
}
