import type { Area, CellValue } from "../../workbook/sheet-spec";
import { cellsOf, inEveryCell, sheetNamed } from "../cells/cells";
import type { ChangedTable } from "./changed-table";
import { jsonBytes } from "../requests/json-bytes";
import type { RowFound } from "./look-at-rows";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { runsByBytes } from "../requests/runs-by-bytes";
import { runsOfEqual } from "../cells/runs";

/** Blank rows to be put into a table. */
export interface BlankRows {
  readonly table: ChangedTable;
  /** Data row before which they are put, as the table is then. */
  readonly at: number;
  readonly count: number;
  /** Data rows that the table has then. */
  readonly rowCount: number;
}

/**
 * Puts rows in that look like the row above them, so that rules, locks and conditional formats of the table go on. Whole rows of the
 * sheet where no other table stands on it: heights, hidden rows and what stands beside the table keep to their rows. At the end only
 * the table itself can grow. The first rows would look like the headings: they are copied from the row below, with its rules, and
 * have to be emptied.
 */
export function blankRowParts(rows: BlankRows): readonly RequestPart[] {
  const { table, at, count, rowCount } = rows;
  const area = areaOf(rows);
  const part = (bytes: number, ask: RequestPart["ask"]): RequestPart => ({
    bytes: bytes + 4 * OBJECT_BYTES + 2 * ACTION_BYTES,
    ask,
  });
  if (at === rowCount) {
    const blank = table.headings.map(() => null) as unknown as string[];
    const values = Array.from({ length: count }, () => blank);
    return [
      part(jsonBytes(values), ({ workbook }) => void workbook.tables.getItem(table.name).rows.add(undefined, values)),
    ];
  }
  const inserted = part(0, (context) => void rangeToMove(context, table, area).insert("Down").untrack());
  const below = { ...area, row: area.row + count, rows: 1 };
  const copied = part(0, (context) => {
    cellsOf(context, table.sheet, area).copyFrom(cellsOf(context, table.sheet, below), "All");
  });
  return at === 0 ? [inserted, copied] : [inserted];
}

/** The print area takes in rows put behind the last row of the table, if that row was its last. */
export function printAreaParts(table: ChangedTable, added: number): readonly RequestPart[] {
  const { printArea, sheet, firstRow, rowCount } = table;
  if (printArea === undefined || printArea.row + printArea.rows !== firstRow + rowCount) return [];
  return [
    {
      bytes: 4 * OBJECT_BYTES + ACTION_BYTES,
      ask: (context) => {
        const area = cellsOf(context, sheet, { ...printArea, rows: printArea.rows + added });
        sheetNamed(context, sheet).pageLayout.setPrintArea(area);
      },
    },
  ];
}

/** Takes rows out of a table; `beside`: the cells beside it in these rows too. */
export function deletedRowsPart(table: ChangedTable, at: number, count: number, beside: boolean): RequestPart {
  const area = areaOf({ table, at, count });
  return {
    bytes: 3 * OBJECT_BYTES + ACTION_BYTES,
    ask: (context) => (beside ? rangeToMove(context, table, area) : cellsOf(context, table.sheet, area)).delete("Up"),
  };
}

/** Formats and locks, said once for columns beside one another that have the same. */
export function lookParts(rows: Omit<BlankRows, "rowCount">, look: RowFound): readonly RequestPart[] {
  const area = areaOf(rows);
  return runsOfEqual(look, ({ format, locked }) => JSON.stringify([format, locked])).map(({ first, count }) => ({
    bytes: 4 * OBJECT_BYTES + 2 * ACTION_BYTES + jsonBytes(look[first]?.format ?? ""),
    ask: (context) => {
      const range = cellsOf(context, rows.table.sheet, { ...area, column: area.column + first, columns: count });
      range.numberFormat = inEveryCell(look[first]?.format ?? "General");
      range.format.protection.locked = look[first]?.locked ?? true;
    },
  }));
}

/** Values or formulas of whole rows; `null` leaves a cell as it is. */
export function rowValueParts(
  table: ChangedTable,
  at: number,
  rows: readonly (readonly CellValue[])[],
): readonly RequestPart[] {
  const mostRows = Math.floor(UNCUT_CELLS / table.headings.length);
  return runsByBytes(rows, mostRows, jsonBytes).map((run) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes(run.rows),
    ask: (context) => {
      const area = areaOf({ table, at: at + run.first, count: run.rows.length });
      cellsOf(context, table.sheet, area).formulas = run.rows.map((row) => [...row]);
    },
  }));
}

/** Rows as high as their texts need, and shown. */
export function fitPart(rows: Omit<BlankRows, "rowCount">): readonly RequestPart[] {
  if (!rows.table.isVisible) return [];
  return [
    {
      bytes: 4 * OBJECT_BYTES + 2 * ACTION_BYTES,
      ask: (context) => {
        const entire = cellsOf(context, rows.table.sheet, areaOf(rows)).getEntireRow().untrack();
        entire.rowHidden = false;
        entire.format.autofitRows();
      },
    },
  ];
}

/** Cells that Office.js sends without cutting them up. */
const UNCUT_CELLS = 1500;

export function areaOf({ table, at, count }: Omit<BlankRows, "rowCount">): Area {
  return { row: table.firstRow + at, column: table.firstColumn, rows: count, columns: table.headings.length };
}

function rangeToMove(context: Excel.RequestContext, table: ChangedTable, area: Area): Excel.Range {
  const cells = cellsOf(context, table.sheet, area);
  return table.isAlone ? cells.getEntireRow().untrack() : cells;
}
