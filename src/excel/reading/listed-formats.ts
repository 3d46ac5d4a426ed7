/** Conditional formats of sheets, by name of the sheet. */
export type ListedFormats = ReadonlyMap<string, readonly ListedFormat[]>;

export interface ListedFormat {
  readonly id: string;
  readonly type: Excel.ConditionalFormat["type"];
}

/**
 * Asks for the conditional formats of the first sheets. Where one applies can be asked only by its id; asked for together with the
 * names of the sheets, no ids have to be waited for later.
 */
export function listFormats({ workbook: { worksheets } }: Excel.RequestContext): () => ListedFormats {
  const asked: { readonly sheet: Excel.Worksheet; readonly formats: Excel.ConditionalFormatCollection }[] = [];
  let sheet = worksheets.getFirst();
  for (let count = 0; count < SHEETS; count += 1) {
    sheet.load("name");
    asked.push({ sheet, formats: askForFormatsOn(sheet.getRange().untrack()) });
    sheet = sheet.getNextOrNullObject();
  }
  return () =>
    new Map(
      asked
        .filter((one) => !one.sheet.isNullObject)
        .map((one) => [one.sheet.name, one.formats.items.map(({ id, type }) => ({ id, type }))]),
    );
}

/** More than the sheets of a plan, which come first; tables on later ones cost one more sync. */
const SHEETS = 16;

function askForFormatsOn({ conditionalFormats }: Excel.Range): Excel.ConditionalFormatCollection {
  conditionalFormats.load("items/id,items/type");
  return conditionalFormats;
}
