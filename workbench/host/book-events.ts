import { addressOf, intersection } from "../book/area";
import type { Change, Move, SheetEvent } from "../book/book";
import type { BookTable } from "../book/book-tables";
import { EVENT, WORKBOOK } from "./events";
import { type HostContext, object } from "./members";
import type { Json } from "./wire";

let ranges = 0;

/** Tells listeners of a sheet, of all sheets and of its tables that cells changed. */
export function raiseChange(host: HostContext, change: Change): void {
  const { sheetId, area, how } = change;
  if (how === "rows-sorted") return raiseSorted(host, change);
  const sheet = host.book.sheetById(sheetId);
  const message = (extra: object = {}): Json => {
    // The handler may ask for the range: `args.getRange(context)`.
    const referenceId = `event-${++ranges}`;
    host.references.set(referenceId, object("Range", { sheet, area }));
    return {
      worksheetId: sheetId,
      address: addressOf(area),
      changeType: how === undefined ? "RangeEdited" : MOVES[how].changeType,
      source: "Local",
      // Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member
      triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: how === undefined ? "None" : MOVES[how].shiftDirection,
      referenceId,
      ...extra,
    };
  };
  host.events.raise(EVENT.sheetChanged, sheetId, message);
  host.events.raise(EVENT.sheetChanged, WORKBOOK, message);
  for (const table of host.book.tables.on(sheetId)) {
    if (!intersection(table.area, area)) continue;
    host.events.raise(EVENT.tableChanged, table.id, () => message({ tableId: table.id }));
    host.events.raise(EVENT.tableChanged, WORKBOOK, () => message({ tableId: table.id }));
  }
}

/**
 * The client makes a `changeDirectionState` of the direction.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype and
 * https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate
 */
const MOVES: Readonly<
  Record<Exclude<Move, "rows-sorted">, { readonly changeType: string; readonly shiftDirection: string }>
> = {
  "rows-inserted": { changeType: "RowInserted", shiftDirection: "ShiftCellDown" },
  "rows-deleted": { changeType: "RowDeleted", shiftDirection: "ShiftCellUp" },
  "columns-inserted": { changeType: "ColumnInserted", shiftDirection: "ShiftCellRight" },
  "columns-deleted": { changeType: "ColumnDeleted", shiftDirection: "ShiftCellLeft" },
};

/**
 * Whoever sorted: this event does not say.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs
 */
function raiseSorted(host: HostContext, { sheetId, area }: Change): void {
  const message = (): Json => ({ worksheetId: sheetId, address: addressOf(area), source: "Local" });
  host.events.raise(EVENT.sheetRowSorted, sheetId, message);
  host.events.raise(EVENT.sheetRowSorted, WORKBOOK, message);
}

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.tabledeletedeventargs */
export function raiseTableDeleted(host: HostContext, { id, name, sheetId }: BookTable): void {
  const message = (): Json => ({ tableId: id, tableName: name, worksheetId: sheetId, source: "Local" });
  host.events.raise(EVENT.tableDeleted, WORKBOOK, message);
}

export function raiseSheetEvent(host: HostContext, event: SheetEvent): void {
  const { sheetId } = event;
  const message = (): Json => ({ worksheetId: sheetId, source: "Local", triggerSource: "Unknown" });
  if (event.kind === "added") host.events.raise(EVENT.sheetAdded, WORKBOOK, message);
  if (event.kind === "deleted") host.events.raise(EVENT.sheetDeleted, WORKBOOK, message);
  if (event.kind === "activated") {
    host.events.raise(EVENT.sheetActivated, sheetId, message);
    host.events.raise(EVENT.sheetActivated, WORKBOOK, message);
  }
  if (event.kind === "selected") {
    const address = addressOf(host.book.selection.area);
    const selection = (): Json => ({ worksheetId: sheetId, address, isInsideTable: false });
    host.events.raise(EVENT.sheetSelectionChanged, sheetId, selection);
    host.events.raise(EVENT.sheetSelectionChanged, WORKBOOK, selection);
    // The older workbook.onSelectionChanged has no target and no message.
    host.events.raise(EVENT.workbookSelectionChanged, "", () => ({}));
  }
}
