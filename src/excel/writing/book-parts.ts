import type { BookSpec, SheetSpec } from "../../workbook/sheet-spec";
import { sheetNamed } from "../cells/cells";
import { conditionalFormatParts } from "./conditional-formats";
import { FORM_PROTECTION } from "./form-protection";
import { nameIn, type BookNow } from "./look-at-book";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { cellParts, formulaParts } from "./sheet-cells";
import { layoutParts } from "./sheet-layout";
import { pageParts } from "./sheet-page";
import { tableParts } from "./sheet-tables";
import { validationParts } from "./validations";

/**
 * Everything that a book asks of Excel, in an order in which each thing finds what it needs: formulas and rules refer to
 * tables and names of any sheet, and a protected sheet cannot be changed.
 */
export function bookParts(book: BookSpec, before: BookNow, show: string): readonly RequestPart[] {
  const { sheets } = book;
  return [
    ...sheets.map(newSheet),
    ...sheets.flatMap(cellParts),
    ...sheets.flatMap(tableParts),
    ...nameParts(book, before),
    ...sheets.flatMap(formulaParts),
    ...sheets.flatMap(validationParts),
    ...sheets.flatMap(conditionalFormatParts),
    ...sheets.flatMap(layoutParts),
    ...sheets.flatMap(pageParts),
    ...sheets.map(closeSheet),
    { bytes: OBJECT_BYTES + ACTION_BYTES, ask: (context) => sheetNamed(context, show).activate() },
  ];
}

function newSheet(spec: SheetSpec): RequestPart {
  return {
    bytes: OBJECT_BYTES + ACTION_BYTES,
    ask: ({ workbook }) => {
      const sheet = workbook.worksheets.add(spec.name);
      if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
    },
  };
}

/** A name of ours that is there already is pointed at the new sheets; formulas elsewhere keep using it. */
function nameParts(book: BookSpec, before: BookNow): readonly RequestPart[] {
  return book.names.map(({ name, refersTo }) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes([name, refersTo]),
    ask: ({ workbook }) => {
      if (nameIn(before, name) === undefined) workbook.names.add(name, refersTo);
      else workbook.names.getItem(name).formula = refersTo;
    },
  }));
}

/** Protection has no password: it keeps people from slips, not from intent. */
function closeSheet(spec: SheetSpec): RequestPart {
  return {
    bytes: 2 * OBJECT_BYTES + 2 * ACTION_BYTES,
    ask: (context) => {
      const sheet = sheetNamed(context, spec.name);
      if (spec.isProtected) {
        sheet.protection.protect({ ...FORM_PROTECTION });
      }
      if (spec.visibility === "very-hidden") sheet.visibility = "VeryHidden";
    },
  };
}
