import type { NewRow } from "../../workbook/book-change";
import type { CellValue } from "../../workbook/sheet-spec";
import { cellsOf, sheetNamed } from "../cells/cells";
import type { ChangedTable } from "./changed-table";
import { entryParts, givesFormats } from "../entering/entry-parts";
import { formulaColumns } from "./formula-columns";
import {
  areaOf,
  blankRowParts,
  deletedRowsPart,
  fitPart,
  lookParts,
  printAreaParts,
  rowValueParts,
} from "./insert-rows";
import type { ChangeFound, TableChange } from "./look-at-change";
import type { RowFound } from "./look-at-rows";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { asWritten } from "../cells/plain-text";
import { rowAfter, type InsertedRows } from "./row-changes";

/** A sheet that has to be open for the change, and what its protection allows otherwise. */
export interface SheetToOpen {
  readonly sheet: string;
  readonly protection: Excel.WorksheetProtectionOptions;
}

/** Protected sheets whose tables get or lose rows, or whose cells are changed that are locked or of another format. */
export function sheetsToOpen({ tables, entries }: ChangeFound): readonly SheetToOpen[] {
  const closed = entries.filter((run) => run.locked !== "none" || givesFormats(run)).map((run) => run.table.sheet);
  const sheets = new Map<string, SheetToOpen>();
  for (const { table, rows } of tables) {
    const { sheet, protection } = table;
    const mustOpen = closed.includes(sheet) || hasRowChanges(rows);
    if (protection !== undefined && mustOpen) sheets.set(sheet, { sheet, protection });
  }
  return [...sheets.values()];
}

export function openParts(sheets: readonly SheetToOpen[]): readonly RequestPart[] {
  return sheets.map(({ sheet }) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES,
    ask: (context) => sheetNamed(context, sheet).protection.unprotect(),
  }));
}

export function closeParts(sheets: readonly SheetToOpen[]): readonly RequestPart[] {
  return sheets.map(({ sheet, protection }) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + 400,
    ask: (context) => sheetNamed(context, sheet).protection.protect(protection),
  }));
}

/** Cells, then new rows: everything that can be taken back without a trace. */
export function addingParts({ tables, entries }: ChangeFound): readonly RequestPart[] {
  return [
    ...entryParts(entries, "value"),
    ...tables.filter(({ rows }) => hasRowChanges(rows)).flatMap(({ table }) => unfilterParts(table)),
    ...tables.flatMap((change) => [
      ...change.rows.inserted.flatMap((rows) => insertParts(change, rows)),
      ...(growsAtEnd(change) ? printAreaParts(change.table, rowsAdded(change.rows)) : []),
    ]),
  ];
}

/** Rows that go, last: what they looked like cannot be given back whole. Then filters as they were. */
export function removingParts(tables: readonly TableChange[]): readonly RequestPart[] {
  return [
    ...tables.flatMap((change) => [
      ...change.rows.deleted.map(({ at, rows }) =>
        deletedRowsPart(change.table, at, rows.length, takesWholeRows(change)),
      ),
      ...emptyParts(change),
    ]),
    ...tables.filter(({ rows }) => hasRowChanges(rows)).flatMap(({ table }) => filterParts(table)),
  ];
}

export function hasRowChanges({ inserted, deleted, emptied }: TableChange["rows"]): boolean {
  return inserted.length > 0 || deleted.length > 0 || emptied !== undefined;
}

export function growsAtEnd({ table, rows }: TableChange): boolean {
  return rows.inserted.some(({ at }) => at === table.rowCount);
}

export function rowsAdded({ inserted }: TableChange["rows"]): number {
  return inserted.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Whole rows of the sheet go only when nothing but the table stands in them. */
export function takesWholeRows({ table, hasNeighbours }: TableChange): boolean {
  return table.isAlone && !hasNeighbours;
}

/**
 * Excel leaves out rows that a filter hides when cells move, or refuses.
 * https://github.com/OfficeDev/office-js/issues/994
 */
export function unfilterParts({ name, filters }: ChangedTable): readonly RequestPart[] {
  if (filters.length === 0) return [];
  return [
    {
      bytes: 2 * OBJECT_BYTES + ACTION_BYTES,
      ask: ({ workbook }) => workbook.tables.getItem(name).autoFilter.clearCriteria(),
    },
  ];
}

export function filterParts({ name, filters }: ChangedTable): readonly RequestPart[] {
  return filters.map(([column, criteria]) => ({
    bytes: 4 * OBJECT_BYTES + ACTION_BYTES + 2000,
    ask: ({ workbook }) => {
      const table = workbook.tables.getItem(name);
      table.autoFilter.apply(table.getRange().untrack(), column, criteria);
    },
  }));
}

/** Rows of the table that are put in before, from the bottom up, stand below these. */
function insertParts(change: TableChange, { at, rows }: InsertedRows): readonly RequestPart[] {
  const { table, found } = change;
  const below = change.rows.inserted.filter((other) => other.at > at);
  const rowCount = table.rowCount + rowsAdded({ ...change.rows, inserted: below });
  const count = rows.length;
  const look = found.get(Math.max(at - 1, 0)) ?? [];
  // The first rows are copied from the one below.
  const blank = at === 0 ? blankRow(change) : [];
  return [
    ...blankRowParts({ table, at, count, rowCount }),
    ...lookParts({ table, at, count }, look),
    ...formulaParts(change, { at, rows }, [...below, { at, rows }]),
    ...rowValueParts(
      table,
      at,
      rows.map(({ values }) => newValues(table.headings, values, look, blank)),
    ),
    ...fitPart({ table, at, count }),
  ];
}

/** One copy for a whole column of new rows, so that a formula with addresses is right in each. */
function formulaParts(
  change: TableChange,
  { at, rows }: InsertedRows,
  inserted: readonly InsertedRows[],
): readonly RequestPart[] {
  const { table } = change;
  return [...formulaColumns(change)].map(([column, sources]) => {
    const nearest = sources.includes(at - 1) ? at - 1 : (sources[0] ?? 0);
    const inColumn = (first: number, count: number) => {
      const area = areaOf({ table, at: first, count });
      return { ...area, column: area.column + column, columns: 1 };
    };
    return {
      bytes: 4 * OBJECT_BYTES + ACTION_BYTES,
      ask: (context) => {
        const source = cellsOf(context, table.sheet, inColumn(rowAfter(inserted, nearest), 1));
        cellsOf(context, table.sheet, inColumn(at, rows.length)).copyFrom(source, "Formulas");
      },
    };
  });
}

/** @param unnamed what is written into the cells that are not named, one for each column. */
function newValues(
  headings: readonly string[],
  values: NewRow["values"],
  look: RowFound,
  unnamed: readonly CellValue[],
): readonly CellValue[] {
  return headings.map((heading, column) => {
    const value = values[heading] ?? "";
    return value === "" ? (unnamed[column] ?? null) : asWritten(value, look[column]?.format);
  });
}

/** Empties a row, but for the formulas of its table. */
function blankRow(change: TableChange): readonly CellValue[] {
  const formulas = formulaColumns(change);
  return change.table.headings.map((_, column) => (formulas.has(column) ? null : ""));
}

function emptyParts(change: TableChange): readonly RequestPart[] {
  return change.rows.emptied === undefined ? [] : rowValueParts(change.table, 0, [blankRow(change)]);
}
