import type { CellBlock, CellValue, SheetSpec } from "../../workbook/sheet-spec";
import { applyStyle, styleBytes } from "./cell-style";
import { cellsOf, inEveryCell } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { asWritten, formatAt } from "../cells/plain-text";
import { runsByBytes } from "../requests/runs-by-bytes";

/** Styles and values, block by block: the format stands before the values, or texts would turn into numbers and formulas. */
export function cellParts(sheet: SheetSpec): readonly RequestPart[] {
  return sheet.blocks.flatMap((block, index) => [
    ...stylePart(sheet.name, block),
    ...valueParts(sheet.name, block, (value, row, column) =>
      asWritten(value, typeof value === "string" ? formatAt(sheet.blocks, index, row, column) : undefined),
    ),
  ]);
}

/** One formula for all cells of a block, sent once. */
export function formulaParts(sheet: SheetSpec): readonly RequestPart[] {
  return sheet.blocks.flatMap(({ area, formula }) =>
    formula === undefined
      ? []
      : [
          {
            bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes(formula),
            ask: (context: Excel.RequestContext) => {
              cellsOf(context, sheet.name, area).formulas = inEveryCell(formula);
            },
          },
        ],
  );
}

function stylePart(sheet: string, { area, style }: CellBlock): readonly RequestPart[] {
  if (style === undefined) return [];
  return [
    {
      bytes: 2 * OBJECT_BYTES + styleBytes(style, area),
      ask: (context) => applyStyle(cellsOf(context, sheet, area), style, area),
    },
  ];
}

/**
 * A block's values in runs of rows. Office.js cuts what has more than 1,500 cells itself, into more objects and actions than
 * runs take that it need not cut.
 */
function valueParts(
  sheet: string,
  { area, values = [] }: CellBlock,
  written: (value: CellValue, row: number, column: number) => CellValue,
): readonly RequestPart[] {
  const rows = values.map((row, down) =>
    row.map((value, across) => written(value, area.row + down, area.column + across)),
  );
  return runsByBytes(rows, Math.floor(UNCUT_CELLS / area.columns), jsonBytes).map((run) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes(run.rows),
    ask: (context) => {
      const range = cellsOf(context, sheet, { ...area, row: area.row + run.first, rows: run.rows.length });
      range.values = run.rows.map((row) => [...row]);
    },
  }));
}

const UNCUT_CELLS = 1500;
