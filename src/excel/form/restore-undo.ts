import { columnIndex } from "../../workbook/reading/read-cells";
import { cellsOf, sheetNamed } from "../cells/cells";
import { filterParts, unfilterParts } from "../changing/change-parts";
import { ACTION_BYTES, OBJECT_BYTES, writeInPieces, type RequestPart } from "../requests/pieces-by-bytes";
import { asWritten } from "../cells/plain-text";
import type { FormFound } from "./restore-cells-look";

/**
 * After a restoring that stopped on the way: formula columns hold again what a person had put there, filters are as they were, and no
 * conditional format is left half made. Looks, locks and rules that were put back stay so. The sheets are left open: whoever closes
 * them knows which were closed. Waits until the person has finished editing a cell. Two syncs.
 */
export async function takeFormsBack(excel: typeof Excel, forms: readonly FormFound[]): Promise<void> {
  await excel.run({ delayForCellEdit: true }, async (context) => {
    const formats = forms.map((found) => ({ found, now: askForFormats(context, found) }));
    const sheets = [...new Set(forms.map(({ table }) => table.sheet))].map((name) => sheetNamed(context, name));
    sheets.forEach((sheet) => sheet.protection.load("protected"));
    await context.sync();
    sheets.filter(({ protection }) => protection.protected).forEach(({ protection }) => protection.unprotect());
    await writeInPieces(context, [
      ...formats.flatMap(({ found, now }) => leftOverParts(found, now?.items ?? [])),
      ...forms.flatMap(({ table }) => unfilterParts(table)),
      ...forms.flatMap(contentParts),
      ...forms.flatMap(({ table }) => filterParts(table)),
    ]);
  });
}

function askForFormats(
  { workbook }: Excel.RequestContext,
  { table, order }: FormFound,
): Excel.ConditionalFormatCollection | undefined {
  if (!order.parts.includes("colours")) return undefined;
  const formats = workbook.tables.getItem(table.name).getDataBodyRange().untrack().conditionalFormats;
  formats.load("items/id");
  return formats;
}

/** New ones go, unless old ones have begun to go: then all of the new are there, and the old are only more of the same. */
function leftOverParts(
  { table, formats, ourFormats }: FormFound,
  now: readonly { readonly id: string }[],
): readonly RequestPart[] {
  const ids = now.map(({ id }) => id);
  if (ourFormats.some((id) => !ids.includes(id))) return [];
  const before = formats.map(({ id }) => id);
  return ids
    .filter((id) => !before.includes(id))
    .map((id) => ({
      bytes: 4 * OBJECT_BYTES + ACTION_BYTES,
      ask: ({ workbook }) =>
        workbook.tables.getItem(table.name).getDataBodyRange().untrack().conditionalFormats.getItem(id).delete(),
    }));
}

function contentParts({ table, contents }: FormFound): readonly RequestPart[] {
  return contents.map(({ row, heading, formula, value }) => ({
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + 200,
    ask: (context) => {
      const column = table.firstColumn + columnIndex(table, heading);
      const cell = cellsOf(context, table.sheet, { row: table.firstRow + row, column, rows: 1, columns: 1 });
      cell.formulas = [[formula === "" ? asWritten(value, undefined) : formula]];
    },
  }));
}
