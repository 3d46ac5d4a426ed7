import { addressOf, intersection } from "../book/area";
import type { Change, SheetEvent } from "../book/book";
import { EVENT, WORKBOOK } from "./events";
import { type HostContext, object } from "./members";
import type { Json } from "./wire";

let ranges = 0;

/** Tells listeners of a sheet, of all sheets and of its tables that cells changed. */
export function raiseChange(host: HostContext, change: Change): void {
  const { sheetId, area } = change;
  const sheet = host.book.sheetById(sheetId);
  const message = (extra: object = {}): Json => {
    // The handler may ask for the range: `args.getRange(context)`.
    const referenceId = `event-${++ranges}`;
    host.references.set(referenceId, object("Range", { sheet, area }));
    return {
      worksheetId: sheetId,
      address: addressOf(area),
      changeType: "RangeEdited",
      source: "Local",
      // Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member
      triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
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
