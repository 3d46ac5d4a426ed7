import { formSheet, type FormPlace, type FormSheet } from "../../workbook/form/form-sheet";
import type { ConditionalFormatSpec } from "../../workbook/sheet-spec";
import { cellsOf, sheetNamed } from "../cells/cells";
import { filterParts, unfilterParts } from "../changing/change-parts";
import type { ChangedTable } from "../changing/changed-table";
import { fillIn } from "../writing/conditional-formats";
import { FORM_PROTECTION } from "../writing/form-protection";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import type { FormFound } from "./restore-cells-look";
import { cellParts, formulaParts } from "../writing/sheet-cells";
import { validationParts } from "../writing/validations";

/** Looks, locks, rules, colours, then formulas, of one table on an open sheet; a filter is lifted meanwhile. */
export function restoreParts(found: FormFound): readonly RequestPart[] {
  const { table, order, kept } = found;
  if (table.rowCount === 0) return [];
  const sheet = formSheet(order, placeOf(table), kept);
  return [
    ...unfilterParts(table),
    ...cellParts(sheet),
    ...ruleParts(sheet),
    ...colourParts(found, sheet),
    ...formulaParts(sheet),
    ...filterParts(table),
  ];
}

/** A sheet of ours is protected without a password: it keeps people from slips, not from intent. */
export function protectPart(sheet: string): RequestPart {
  return {
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + 400,
    ask: (context) => sheetNamed(context, sheet).protection.protect({ ...FORM_PROTECTION }),
  };
}

function placeOf({ sheet, headings, firstRow, firstColumn, rowCount }: ChangedTable): FormPlace {
  return { sheet, headings, row: firstRow - 1, column: firstColumn, rowCount };
}

function ruleParts(sheet: FormSheet): readonly RequestPart[] {
  const cleared = sheet.unruled.map((area): RequestPart => ({
    bytes: 3 * OBJECT_BYTES + ACTION_BYTES,
    ask: (context) => cellsOf(context, sheet.name, area).dataValidation.clear(),
  }));
  return [...cleared, ...validationParts(sheet)];
}

/** New ones stand where the first of ours stood, behind everything else when there was none; only then the old ones go. */
function colourParts(found: FormFound, sheet: FormSheet): readonly RequestPart[] {
  const specs = sheet.conditionalFormats ?? [];
  if (specs.length === 0) return [];
  const place = placeOfColours(found);
  return [
    ...specs.map((spec, index) => newColourPart(sheet, spec, place + index)),
    ...found.ourFormats.map((id): RequestPart => ({
      bytes: 4 * OBJECT_BYTES + ACTION_BYTES,
      ask: ({ workbook }) => {
        const body = workbook.tables.getItem(found.table.name).getDataBodyRange().untrack();
        body.conditionalFormats.getItem(id).delete();
      },
    })),
  ];
}

function placeOfColours({ formats, ourFormats }: FormFound): number {
  const ours = formats.filter(({ id }) => ourFormats.includes(id));
  if (ours.length > 0) return Math.min(...ours.map(({ priority }) => priority));
  return Math.max(-1, ...formats.map(({ priority }) => priority)) + 1;
}

/** Its place comes last: Excel moves it then, and what is known of it no longer holds. */
function newColourPart(sheet: FormSheet, spec: ConditionalFormatSpec, priority: number): RequestPart {
  return {
    bytes: 8 * OBJECT_BYTES + 6 * ACTION_BYTES + jsonBytes(spec.formula),
    ask: (context) => {
      const added = cellsOf(context, sheet.name, spec.area).conditionalFormats.add("Custom");
      fillIn(added.custom, spec);
      added.priority = priority;
    },
  };
}
