import type { Area, ColumnSpec, SheetSpec } from "../../workbook/sheet-spec";
import { cellsOf, sheetNamed } from "../cells/cells";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { heightRuns, mergeRuns } from "../changing/row-runs";
import { runsOfEqual, type Run } from "../cells/runs";

/** Widths, collapsed columns, heights, merged cells, frozen rows and columns. */
export function layoutParts(sheet: SheetSpec): readonly RequestPart[] {
  const widths = runsOfEqual(sheet.columns, (column) => column.width);
  const collapsed = runsOfEqual(sheet.columns, isCollapsed).filter(({ first }) => isCollapsed(sheet.columns[first]));
  return [
    ...widths.map((run) => onCells(sheet, columns(run), (range) => (range.format.columnWidth = points(run.value)))),
    ...collapsed.map((run) => onCells(sheet, columns(run), collapse)),
    ...fitParts(sheet),
    ...heightRuns(sheet.rowHeights ?? []).map(({ area, height }) =>
      onCells(sheet, area, (range) => (range.format.rowHeight = height)),
    ),
    ...mergeRuns(sheet.merges ?? []).map(({ area, across }) => onCells(sheet, area, (range) => range.merge(across))),
    ...freezeParts(sheet),
  ];
}

/**
 * A width of so many characters, in points: a character of the default font (Calibri 11) is 7 pixels wide, 5 pixels are
 * padding, and a pixel is 0.75 points.
 * Source: ECMA-376 Part 1, 18.3.1.13 (width).
 */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Rows of a table are as high as their texts need, once the columns have their widths; nobody sees a hidden sheet's. */
function fitParts(sheet: SheetSpec): readonly RequestPart[] {
  if (sheet.visibility !== "visible") return [];
  return sheet.tables.map(({ area }) =>
    onCells(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, (range) =>
      range.getEntireRow().untrack().format.autofitRows(),
    ),
  );
}

function isCollapsed(column: ColumnSpec | undefined): boolean {
  return column?.collapsed === true;
}

function columns({ first, count }: Run<unknown>): Area {
  return { row: 0, column: first, rows: 1, columns: count };
}

function collapse(range: Excel.Range): void {
  range.group("ByColumns");
  range.hideGroupDetails("ByColumns");
}

function freezeParts({ name, frozen }: SheetSpec): readonly RequestPart[] {
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return [];
  return [
    {
      bytes: 4 * OBJECT_BYTES + ACTION_BYTES,
      ask: (context) => {
        const panes = sheetNamed(context, name).freezePanes;
        if (frozen.columns === 0) panes.freezeRows(frozen.rows);
        else if (frozen.rows === 0) panes.freezeColumns(frozen.columns);
        else panes.freezeAt(cellsOf(context, name, { row: 0, column: 0, ...frozen }));
      },
    },
  ];
}

function onCells(sheet: SheetSpec, area: Area, change: (range: Excel.Range) => void): RequestPart {
  return {
    bytes: 3 * OBJECT_BYTES + 2 * ACTION_BYTES,
    ask: (context) => change(cellsOf(context, sheet.name, area)),
  };
}
