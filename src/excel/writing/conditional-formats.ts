import type { ConditionalFormatSpec, SheetSpec } from "../../workbook/sheet-spec";
import { cellsOf } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** Excel puts each new format before those that are there, so the one to be applied first is added last. */
export function conditionalFormatParts(sheet: Pick<SheetSpec, "name" | "conditionalFormats">): readonly RequestPart[] {
  return [...(sheet.conditionalFormats ?? [])].reverse().map((spec) => ({
    bytes: 8 * OBJECT_BYTES + 5 * ACTION_BYTES + jsonBytes(spec.formula),
    ask: (context) => {
      const added = cellsOf(context, sheet.name, spec.area).conditionalFormats.add("Custom");
      fillIn(added.custom, spec);
    },
  }));
}

export function fillIn({ rule, format }: Excel.CustomConditionalFormat, spec: ConditionalFormatSpec): void {
  rule.formula = spec.formula;
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.color !== undefined) format.font.color = spec.color;
  if (spec.bold !== undefined) format.font.bold = spec.bold;
}
