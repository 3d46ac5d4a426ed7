import { sheetNamed } from "../cells/cells";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/** A sheet with all its conditional formats. */
export interface SheetFound {
  readonly name: string;
  /** What protection allows; `undefined` on an unprotected sheet. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  readonly formats: readonly FormatFound[];
}

export interface FormatFound {
  readonly sheet: string;
  readonly id: string;
  /** With its "="; `undefined` for another kind than a formula of the person's, and for one that Excel does not tell. */
  readonly formula: string | undefined;
}

/** Good for one request, as the range it hangs on. */
export function formatWithId(
  context: Excel.RequestContext,
  { sheet, id }: Pick<FormatFound, "sheet" | "id">,
): Excel.ConditionalFormat {
  return formatsOf(context, sheet).getItem(id);
}

/** Every sheet of the workbook. Two syncs; more where Excel fails on a format. */
export async function lookAtFormats(context: Excel.RequestContext): Promise<readonly SheetFound[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    name: sheet.name,
    protection: sheet.protection.protected ? sheet.protection.options : undefined,
  }));
  return (await formatsAtOnce(context, sheets)) ?? formatsOneByOne(context, sheets);
}

type Sheet = Omit<SheetFound, "formats">;

/** `undefined` when Excel fails on one of them. */
async function formatsAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<readonly SheetFound[] | undefined> {
  const found = askForFormats(context, sheets, `items/id,items/${FORMULA}`);
  if (!(await isAnswered(context))) return undefined;
  return found.map(({ sheet, formats }) => ({
    ...sheet,
    formats: formats.items.map((item) => ({ sheet: sheet.name, id: item.id, formula: formulaOf(item) })),
  }));
}

/**
 * Excel fails on rules that a person has duplicated or made twice for the same cells: these are passed over.
 * https://github.com/OfficeDev/office-js/issues/6835, https://github.com/OfficeDev/office-js/issues/6827
 */
async function formatsOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<readonly SheetFound[]> {
  const found = askForFormats(context, sheets, "items/id");
  await context.sync();
  const listed = found.flatMap(({ sheet, formats }) =>
    formats.items.map(({ id }): Listed => ({ sheet: sheet.name, id })),
  );
  const formulas = new Map(await formulasOf(context, listed));
  return sheets.map((sheet) => ({
    ...sheet,
    formats: listed
      .filter((format) => format.sheet === sheet.name)
      .map((format) => ({ ...format, formula: formulas.get(format) })),
  }));
}

type Listed = Omit<FormatFound, "formula">;

/** Halves what Excel fails on until the one is found. */
async function formulasOf(
  context: Excel.RequestContext,
  listed: readonly Listed[],
): Promise<readonly (readonly [Listed, string | undefined])[]> {
  if (listed.length === 0) return [];
  const asked = listed.map((format) => {
    const item = formatWithId(context, format);
    item.load(FORMULA);
    return [format, item] as const;
  });
  if (await isAnswered(context)) return asked.map(([format, item]) => [format, formulaOf(item)] as const);
  if (listed.length === 1) return [];
  const half = Math.ceil(listed.length / 2);
  return [...(await formulasOf(context, listed.slice(0, half))), ...(await formulasOf(context, listed.slice(half)))];
}

/** `custom` instead would fail on every format of another kind. https://github.com/OfficeDev/office-js/issues/2180 */
const FORMULA = "customOrNullObject/rule/formula";

function formulaOf({ customOrNullObject: custom }: Excel.ConditionalFormat): string | undefined {
  return custom.isNullObject ? undefined : custom.rule.formula;
}

function askForFormats(context: Excel.RequestContext, sheets: readonly Sheet[], properties: string) {
  return sheets.map((sheet) => {
    const formats = formatsOf(context, sheet.name);
    formats.load(properties);
    return { sheet, formats };
  });
}

function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return sheetNamed(context, sheet).getRange().untrack().conditionalFormats;
}

/** What is in the way of any request, such as a cell being edited, is thrown. */
async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isExcelError(error) && workbookProblemOf(error).kind === "unknown") return false;
    throw error;
  }
}
