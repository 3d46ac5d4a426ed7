import type { Book } from "../book";
import type { BookContent, SheetContent } from "./book-content";
import type { BookSheet } from "../book-sheet";
import { defaultTableExtras } from "../book-tables";
import { addConditionalFormat } from "../looks/conditional-formats";
import { printSetupOf } from "./print-content";
import { setValidation } from "../values/validations";

/** The rest of the content, for which Univer's sheets have no place: tables, names, rules, protection, print set-up. */
export function fillBook(book: Book, content: BookContent): void {
  const sheets = book.sheets();
  content.sheets.forEach((sheetContent, index) => {
    const sheet = sheets[index];
    if (sheet) fillSheet(book, sheet, sheetContent);
  });
  for (const { name, refersTo, hidden } of content.names)
    book.names.add(name, `=${refersTo}`, { isVisible: hidden !== true });
  const first = sheets.find((_, index) => content.sheets[index]?.visibility === "visible");
  if (first) book.activate(first);
}

function fillSheet(book: Book, sheet: BookSheet, content: SheetContent): void {
  for (const table of content.tables) {
    const formulas = table.columns.flatMap(({ name, formula }): [string, string][] =>
      formula === undefined ? [] : [[name, `=${formula}`]],
    );
    book.tables.add(
      sheet,
      table.area,
      table.name,
      table.columns.map((column) => column.name),
      {
        ...defaultTableExtras(),
        style: table.style ?? "",
        showFilterButton: table.showFilterButton,
        showBandedRows: table.showBandedRows,
        formulas: new Map(formulas),
      },
    );
  }
  for (const validation of content.validations) setValidation(sheet, validation);
  // Each new format is put before the others.
  for (const format of [...content.conditionalFormats].sort((a, b) => b.priority - a.priority))
    addConditionalFormat(sheet, format);
  const { extras } = sheet;
  extras.isVeryHidden = content.visibility === "veryHidden";
  extras.protection = content.protection;
  if (content.print) extras.print = printSetupOf(content.print);
  for (const { index, outlineLevel } of content.columns)
    if (outlineLevel) extras.columnOutline.set(index, outlineLevel);
}
