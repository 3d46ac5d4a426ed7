import type { BookChange } from "../../workbook/book-change";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { addingParts, closeParts, openParts, removingParts, sheetsToOpen, type SheetToOpen } from "./change-parts";
import { checkChange } from "./check-change";
import { lookAtChange, type ChangeFound } from "./look-at-change";
import { sendInPieces, writeInPieces } from "../requests/pieces-by-bytes";
import { undoChange, type ChangeStage } from "./undo-change";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/**
 * Changes tables of ours in place. One sync to look, one to open protected sheets, one for cells and new rows, one for rows that go and
 * to protect again; one more for every 4 MB. A failed change costs two more to be taken back.
 */
export async function changeBook(excel: typeof Excel, change: BookChange): Promise<Result<void, WorkbookProblem>> {
  if (change.cells.length + change.newRows.length + change.removedRows.length === 0) return ok(undefined);
  let begun: Begun | undefined;
  try {
    return await excel.run(async (context): Promise<Result<void, WorkbookProblem>> => {
      const found = await lookAtChange(context, change);
      if (!found.ok) return found;
      const problem = checkChange(found.value, change);
      if (problem !== undefined) return failed(problem);
      begun = { found: found.value, sheets: sheetsToOpen(found.value), stage: "opening" };
      await sendInPieces(context, openParts(begun.sheets));
      begun.stage = "adding";
      await writeInPieces(context, addingParts(begun.found));
      begun.stage = "removing";
      await writeInPieces(context, [...removingParts(begun.found.tables), ...closeParts(begun.sheets)]);
      return ok(undefined);
    });
  } catch (error) {
    const sheet = begun === undefined ? undefined : await takeBack(excel, begun);
    return failed(workbookProblemOf(error, sheet));
  }
}

interface Begun {
  readonly found: ChangeFound;
  readonly sheets: readonly SheetToOpen[];
  stage: ChangeStage;
}

/** @returns the sheet that did not open. When Excel refuses the taking back as well, the person is told what stopped the change. */
async function takeBack(excel: typeof Excel, { found, sheets, stage }: Begun): Promise<string | undefined> {
  try {
    return await undoChange(excel, found, sheets, stage);
  } catch (error) {
    if (isExcelError(error)) return undefined;
    throw error;
  }
}
