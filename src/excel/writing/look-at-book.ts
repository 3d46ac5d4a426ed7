import { isSameName } from "../cells/excel-name";

/** The sheets, tables and names of the open workbook, without their cells; what a write needs to begin and to be taken back. */
export interface BookNow {
  readonly sheets: readonly SheetNow[];
  readonly tables: readonly TableNow[];
  readonly names: readonly NameNow[];
}

export interface SheetNow {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** What protection allows; `undefined` on an unprotected sheet. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

export interface NameNow {
  readonly name: string;
  readonly formula: string;
}

/** One sync. */
export async function lookAtBook(context: Excel.RequestContext): Promise<BookNow> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  tables.load("items/id,items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protection: sheet.protection.protected ? sheet.protection.options : undefined,
    })),
    tables: tables.items.map((table) => ({ id: table.id, name: table.name, sheet: table.worksheet.name })),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
  };
}

export function nameIn(book: BookNow, name: string): NameNow | undefined {
  return book.names.find((item) => isSameName(item.name, name));
}
