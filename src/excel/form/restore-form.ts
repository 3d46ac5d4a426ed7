import type { Restored } from "../../app/open-workbook";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { BookChange } from "../../workbook/book-change";
import type { FormOrder } from "../../workbook/form/form-order";
import { columnIndex } from "../../workbook/reading/read-cells";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { a1Address } from "../cells/a1-address";
import { addingParts, closeParts, openParts, sheetsToOpen, type SheetToOpen } from "../changing/change-parts";
import { checkChange } from "../changing/check-change";
import { isSameValue } from "../entering/check-entries";
import { lookAtChange, type ChangeFound } from "../changing/look-at-change";
import { sendInPieces, writeInPieces } from "../requests/pieces-by-bytes";
import { lookAtForms, type FormFound } from "./restore-cells-look";
import { formsLook } from "./restore-look";
import { protectPart, restoreParts } from "./restore-parts";
import { takeFormsBack } from "./restore-undo";
import { undoChange, type ChangeStage } from "../changing/undo-change";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/**
 * Gives tables their form again, and keeps in the log what goes for formulas. Two syncs to look, one to open protected sheets, one
 * to write and to protect; one more for every 4 MB. One that fails costs up to four more to be taken back.
 */
export async function restoreForm(
  excel: typeof Excel,
  orders: readonly FormOrder[],
  log: BookChange,
): Promise<Result<Restored, WorkbookProblem>> {
  if (orders.length === 0) return ok({ kept: [] });
  let begun: Begun | undefined;
  try {
    return await excel.run(async (context): Promise<Result<Restored, WorkbookProblem>> => {
      const look = formsLook(orders);
      // Asked together with what the log needs.
      look.parts.forEach((part) => part.ask(context));
      const logFound = await lookAtChange(context, log);
      const tables = look.found();
      if (!tables.ok) return tables;
      if (!logFound.ok) return logFound;
      const forms = await lookAtForms(context, tables.value);
      const problem = checkChange(logFound.value, log) ?? changedContents(forms);
      if (problem !== undefined) return failed(problem);
      begun = { log: logFound.value, forms, sheets: sheetsOf(logFound.value, forms), stage: "opening" };
      await sendInPieces(context, openParts(begun.sheets));
      begun.stage = "adding";
      await writeInPieces(context, writingParts(begun));
      return ok({ kept: forms.flatMap(keptAddresses) });
    });
  } catch (error) {
    const sheet = begun === undefined ? undefined : await takeBack(excel, begun);
    return failed(workbookProblemOf(error, sheet));
  }
}

interface Begun {
  readonly log: ChangeFound;
  readonly forms: readonly FormFound[];
  readonly sheets: readonly SheetToOpen[];
  stage: ChangeStage;
}

/** What goes stands in the log before it goes. */
function writingParts({ log, forms, sheets }: Begun) {
  const formed = new Set(forms.map(({ table }) => table.sheet));
  return [
    ...addingParts(log),
    ...forms.flatMap(restoreParts),
    ...closeParts(sheets.filter(({ sheet }) => !formed.has(sheet))),
    ...[...formed].map(protectPart),
  ];
}

function sheetsOf(log: ChangeFound, forms: readonly FormFound[]): readonly SheetToOpen[] {
  const sheets = new Map(sheetsToOpen(log).map((sheet) => [sheet.sheet, sheet]));
  for (const { sheet, protection } of forms.map(({ table }) => table))
    if (protection !== undefined) sheets.set(sheet, { sheet, protection });
  return [...sheets.values()];
}

/** Cells of formula columns that hold something which the caller has not kept. */
function changedContents(forms: readonly FormFound[]): WorkbookProblem | undefined {
  const cells = forms.flatMap(({ table, order: { replaced }, contents, keys }) =>
    contents
      .filter(
        (now) =>
          !replaced.some(
            (read) =>
              read.heading === now.heading &&
              read.row === now.row &&
              read.formula === now.formula &&
              (read.formula !== "" || isSameValue(read.value, now.value)) &&
              isSameValue(read.key, keys[now.row] ?? ""),
          ),
      )
      .map(({ row, heading }) => addressIn(table, row, heading)),
  );
  return cells.length > 0 ? { kind: "changed-meanwhile", cells } : undefined;
}

function keptAddresses({ table, kept }: FormFound): readonly string[] {
  return kept.map(({ row, heading }) => addressIn(table, row, heading));
}

function addressIn(table: FormFound["table"], row: number, heading: string): string {
  return `${table.sheet}!${a1Address(table.firstRow + row, table.firstColumn + columnIndex(table, heading))}`;
}

/** @returns the sheet that did not open. When Excel refuses the taking back as well, the person is told what stopped the press. */
async function takeBack(excel: typeof Excel, { log, forms, sheets, stage }: Begun): Promise<string | undefined> {
  try {
    if (stage !== "opening") await takeFormsBack(excel, forms);
    return await undoChange(excel, log, sheets, stage);
  } catch (error) {
    if (isExcelError(error)) return undefined;
    throw error;
  }
}
