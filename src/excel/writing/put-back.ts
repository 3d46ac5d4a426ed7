import type { BookSpec } from "../../workbook/sheet-spec";
import { isSameName } from "../cells/excel-name";
import { lookAtBook, nameIn, type BookNow, type SheetNow } from "./look-at-book";

/**
 * Takes back a write that failed on the way: removes the sheets and names it made, and gives what it set aside and changed
 * its names and formulas again. Waits until the person has finished editing a cell.
 * Two syncs.
 * @returns the workbook as the failed write left it.
 */
export async function putBack(excel: typeof Excel, before: BookNow, book: BookSpec): Promise<BookNow> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const left = await lookAtBook(context);
    removeNewSheets(context, before, left, book);
    giveNamesBack(context, before, left);
    restoreNames(context, before, left, book);
    await context.sync();
    return left;
  });
}

function removeNewSheets({ workbook }: Excel.RequestContext, before: BookNow, left: BookNow, book: BookSpec): void {
  const isNew = (sheet: SheetNow) =>
    !before.sheets.some((old) => old.id === sheet.id) && book.sheets.some((spec) => isSameName(spec.name, sheet.name));
  left.sheets.filter(isNew).forEach(({ id }) => {
    const sheet = workbook.worksheets.getItem(id);
    // A very hidden sheet cannot be deleted.
    sheet.visibility = "Visible";
    sheet.delete();
  });
}

function giveNamesBack({ workbook }: Excel.RequestContext, before: BookNow, left: BookNow): void {
  left.sheets.forEach((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (old === undefined) return;
    const worksheet = workbook.worksheets.getItem(sheet.id);
    const tables = left.tables.filter((table) => table.sheet === sheet.name).flatMap(renamedTable(before));
    if (tables.length > 0 && sheet.protection !== undefined) worksheet.protection.unprotect();
    tables.forEach((table) => {
      workbook.tables.getItem(table.id).name = table.name;
    });
    const isOpen = sheet.protection === undefined || tables.length > 0;
    if (old.protection !== undefined && isOpen) worksheet.protection.protect(old.protection);
    if (sheet.name !== old.name) worksheet.name = old.name;
  });
}

function renamedTable(before: BookNow) {
  return (table: { readonly id: string; readonly name: string }) =>
    before.tables.filter((old) => old.id === table.id && old.name !== table.name);
}

function restoreNames({ workbook }: Excel.RequestContext, before: BookNow, left: BookNow, book: BookSpec): void {
  book.names.forEach(({ name }) => {
    if (nameIn(left, name) === undefined) return;
    const old = nameIn(before, name);
    const item = workbook.names.getItem(name);
    if (old === undefined) item.delete();
    else item.formula = old.formula;
  });
}
