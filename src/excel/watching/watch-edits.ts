import type { StopWatching } from "../../app/open-workbook";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { SheetEdit } from "../../workbook/reading/touched-rows";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { areaOfAddress } from "../../workbook/area-of-address";
import { runInExcel } from "../requests/run-in-excel";
import { isExcelError } from "../requests/workbook-problem-of";

/**
 * Tells what people do in any sheet from now on; what this add-in writes is left out. One registration serves all sheets:
 * `worksheets.onChanged` (ExcelApi 1.9), which says who changed the cells, as a table's own event does not. Sorting has an event of its
 * own (1.10), and so has the deleting of sheets and tables. One sync; stopping costs one.
 */
export function watchEdits(
  excel: typeof Excel,
  onEdit: (edit: SheetEdit) => void,
): Promise<Result<StopWatching, WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const { worksheets, tables } = context.workbook;
    const tell = (edit: SheetEdit | undefined) => {
      if (edit !== undefined && !isStopped) onEdit(edit);
      return Promise.resolve();
    };
    let isStopped = false;
    const moved = ({ worksheetId }: { readonly worksheetId: string }) =>
      tell({ kind: "structure", sheetId: worksheetId });
    const registered = [
      worksheets.onChanged.add((change) => tell(editOf(change))),
      worksheets.onRowSorted.add(moved),
      worksheets.onDeleted.add(moved),
      tables.onDeleted.add(moved),
    ];
    await context.sync();
    return ok(async () => {
      isStopped = true;
      await stop(excel, registered);
    });
  });
}

/** @returns `undefined` for what this add-in has written itself */
function editOf({
  changeType,
  source,
  triggerSource,
  worksheetId: sheetId,
  address,
}: Excel.WorksheetChangedEventArgs): SheetEdit | undefined {
  // Another person's copy of this add-in writes for that person.
  if (source !== "Remote" && triggerSource === "ThisLocalAddin") return undefined;
  if (changeType !== "RangeEdited") return { kind: "structure", sheetId };
  const areas = address.split(",").map(areaOfAddress);
  const known = areas.flatMap((area) => area ?? []);
  return known.length === areas.length ? { kind: "cells", sheetId, areas: known } : { kind: "structure", sheetId };
}

/** Handlers can be removed only in the context that they were added in. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#remove-an-event-handler */
async function stop(
  excel: typeof Excel,
  registered: readonly OfficeExtension.EventHandlerResult<never>[],
): Promise<void> {
  const [first] = registered;
  if (first === undefined) return;
  try {
    await excel.run(first.context, async (context) => {
      for (const handler of registered) handler.remove();
      await context.sync();
    });
  } catch (error) {
    // The workbook is being closed, or a cell edited: nothing is told any more all the same.
    if (!isExcelError(error)) throw error;
  }
}
