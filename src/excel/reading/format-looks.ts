import type { ConditionalFormatLook } from "../../workbook/reading/table-look";
import type { ListedFormat } from "./listed-formats";

/** What is known of conditional formats, by id. */
type KnownFormats = Map<string, () => ConditionalFormatLook>;

/** The conditional formats that touch the data rows of a table, as they are asked for. */
export interface FormatsAsked {
  readonly table: string;
  readonly touching: Excel.ConditionalFormatCollection;
  readonly known: KnownFormats;
}

/**
 * @param body all data rows
 * @param listed those of the table's sheet, as far as they were listed
 */
export function askForFormats(table: string, body: Excel.Range, listed: readonly ListedFormat[]): FormatsAsked {
  const touching = body.conditionalFormats;
  touching.load("items/id,items/type,items/priority");
  const all = body.worksheet.getRange().untrack().conditionalFormats;
  return { table, touching, known: new Map(listed.map((format) => [format.id, askForFormat(all, format)])) };
}

/** Asks for those that were not listed before. One sync if there are any. */
export async function askForOtherFormats(
  context: Excel.RequestContext,
  tables: readonly FormatsAsked[],
): Promise<void> {
  let isAsked = false;
  for (const { table, touching, known } of tables) {
    const others = touching.items.filter(({ id }) => !known.has(id));
    if (others.length === 0) continue;
    // The range that was asked before was good for one request.
    const body = context.workbook.tables.getItem(table).getDataBodyRange().untrack();
    others.forEach((format) => known.set(format.id, askForFormat(body.conditionalFormats, format)));
    isAsked = true;
  }
  if (isAsked) await context.sync();
}

/** The one applied first in front. */
export function formatLooks({ touching, known }: FormatsAsked): readonly ConditionalFormatLook[] {
  const items = touching.items.map(({ id, priority }) => ({ id, priority }));
  return items
    .sort((one, other) => one.priority - other.priority)
    .map(({ id }) => known.get(id)?.() ?? { address: undefined, formula: undefined });
}

/** By its id, and without failing: of rules that a person has duplicated Excel does not find some. */
function askForFormat(
  formats: Excel.ConditionalFormatCollection,
  { id, type }: ListedFormat,
): () => ConditionalFormatLook {
  const format = formats.getItemOrNullObject(id);
  const range = format.getRangeOrNullObject().untrack();
  range.load("address");
  // Excel refuses to look for the formula of another kind: https://github.com/OfficeDev/office-js/issues/2180
  const rule = type === "Custom" ? askForRule(format) : undefined;
  return () => ({
    address: range.isNullObject ? undefined : range.address.slice(range.address.lastIndexOf("!") + 1),
    formula: rule === undefined || rule.isNullObject ? undefined : rule.formula,
  });
}

function askForRule({ customOrNullObject }: Excel.ConditionalFormat): Excel.ConditionalFormatRule {
  const { rule } = customOrNullObject;
  rule.load("formula");
  return rule;
}
