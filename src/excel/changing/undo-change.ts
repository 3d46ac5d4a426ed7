import type { CellValue } from "../../workbook/sheet-spec";
import {
  closeParts,
  filterParts,
  hasRowChanges,
  rowsAdded,
  takesWholeRows,
  unfilterParts,
  type SheetToOpen,
} from "./change-parts";
import { sheetNamed } from "../cells/cells";
import { entryParts } from "../entering/entry-parts";
import { blankRowParts, deletedRowsPart, lookParts, printAreaParts, rowValueParts } from "./insert-rows";
import type { ChangeFound, TableChange } from "./look-at-change";
import type { RowFound } from "./look-at-rows";
import { writeInPieces, type RequestPart } from "../requests/pieces-by-bytes";
import { asWritten } from "../cells/plain-text";
import { runsDone } from "./row-changes";

/** How far a change had come: sheets were being opened, cells and rows were being added, or rows taken out. */
export type ChangeStage = "opening" | "adding" | "removing";

/**
 * Takes back a change that failed on the way: rows that went come back with what they held, new rows go, cells have what they had,
 * filters and protection are as they were. Waits until the person has finished editing a cell. Two syncs.
 * @returns the first sheet that did not open, if one did not.
 */
export async function undoChange(
  excel: typeof Excel,
  found: ChangeFound,
  sheets: readonly SheetToOpen[],
  stage: ChangeStage,
): Promise<string | undefined> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const left = await lookAgain(context, found, sheets);
    const closed = sheets.filter(({ sheet }) => left.closed.has(sheet));
    if (stage === "opening") {
      await writeInPieces(context, closeParts(sheets.filter((sheet) => !closed.includes(sheet))));
      return closed[0]?.sheet;
    }
    closed.forEach(({ sheet }) => sheetNamed(context, sheet).protection.unprotect());
    await writeInPieces(context, [...undoParts(found, left.rowCounts, stage), ...closeParts(sheets)]);
    return undefined;
  });
}

async function lookAgain(context: Excel.RequestContext, { tables }: ChangeFound, sheets: readonly SheetToOpen[]) {
  const items = tables.map(({ table }) => {
    const item = context.workbook.tables.getItem(table.name);
    item.load("rows/count");
    return { name: table.name, item };
  });
  const protections = sheets.map(({ sheet }) => {
    const { protection } = sheetNamed(context, sheet);
    protection.load("protected");
    return { sheet, protection };
  });
  await context.sync();
  return {
    rowCounts: new Map(items.map(({ name, item }) => [name, item.rows.count])),
    closed: new Set(protections.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet)),
  };
}

function undoParts(
  { tables, entries }: ChangeFound,
  rowCounts: ReadonlyMap<string, number>,
  stage: ChangeStage,
): readonly RequestPart[] {
  const withRows = tables.filter(({ rows }) => hasRowChanges(rows));
  return [
    ...withRows.flatMap(({ table }) => unfilterParts(table)),
    ...withRows.flatMap((change) => {
      const added = (rowCounts.get(change.table.name) ?? change.table.rowCount) - change.table.rowCount;
      return [
        ...(stage === "adding"
          ? takeOutParts(change, added)
          : [...giveBackParts(change, added), ...takeOutParts(change)]),
        ...printAreaParts(change.table, 0),
      ];
    }),
    ...entryParts(entries, "before"),
    ...withRows.flatMap(({ table }) => filterParts(table)),
  ];
}

/** The new rows put in last go first. @param added how many there are; all when not said. */
function takeOutParts(change: TableChange, added?: number): readonly RequestPart[] {
  const { inserted } = change.rows;
  const done = added === undefined ? inserted.length : (runsDone(inserted, added) ?? 0);
  return inserted
    .slice(0, done)
    .reverse()
    .map(({ at, rows }) => deletedRowsPart(change.table, at, rows.length, at < change.table.rowCount));
}

/** @param added how many rows the table has more than before the change. */
function giveBackParts(change: TableChange, added: number): readonly RequestPart[] {
  const { table, rows, found } = change;
  const whole = table.rowCount + rowsAdded(rows);
  const gone = whole - table.rowCount - added;
  const done = rows.deleted.slice(0, runsDone(rows.deleted, gone) ?? 0).reverse();
  let rowCount = whole - gone;
  const parts = done.flatMap(({ at, rows: removed }) => {
    const looks = removed.map((row) => found.get(row.row) ?? []);
    const blank = {
      table: takesWholeRows(change) ? table : { ...table, isAlone: false },
      at,
      count: removed.length,
      rowCount,
    };
    rowCount += removed.length;
    return [
      ...blankRowParts(blank),
      ...looks.flatMap((look, index) => lookParts({ table, at: at + index, count: 1 }, look)),
      ...rowValueParts(table, at, looks.map(contentOf)),
    ];
  });
  const emptied = rows.emptied === undefined ? [] : rowValueParts(table, 0, [contentOf(found.get(0) ?? [])]);
  return [...parts, ...emptied];
}

function contentOf(row: RowFound): readonly CellValue[] {
  return row.map(({ formula, value, format }) => formula ?? asWritten(value, format));
}
