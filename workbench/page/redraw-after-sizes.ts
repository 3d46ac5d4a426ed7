import type { FUniver } from "@univerjs/core/facade";

/** Heights, widths and what is hidden, set as data: Univer shows them only when it lays the sheet out again. */
const SIZES = new Set(["sheet.mutation.set-row-data", "sheet.mutation.set-col-data"]);

/** Lays the sheet in front out again after its sizes were set, once for many of them. @returns what ends it. */
export function redrawAfterSizes(api: FUniver): () => void {
  let asked: number | undefined;
  const redraw = () => {
    asked = undefined;
    const workbook = api.getActiveWorkbook();
    // What it does for a sheet that comes to the front it does for the one that is there already.
    const front = { unitId: workbook?.getId(), subUnitId: workbook?.getActiveSheet().getSheetId() };
    api.syncExecuteCommand("sheet.operation.set-worksheet-active", front);
  };
  const subscription = api.onCommandExecuted(({ id }) => {
    if (SIZES.has(id)) asked ??= requestAnimationFrame(redraw);
  });
  return () => {
    subscription.dispose();
    if (asked !== undefined) cancelAnimationFrame(asked);
  };
}
