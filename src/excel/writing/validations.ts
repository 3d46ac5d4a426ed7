import { unreachable } from "../../domain/unreachable";
import type { SheetSpec, Validation } from "../../workbook/sheet-spec";
import { cellsOf } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** Drop-downs and limits. They see what is typed, not what is pasted. */
export function validationParts(sheet: SheetSpec): readonly RequestPart[] {
  return (sheet.validations ?? []).map(({ area, validation, title, message, style }) => ({
    bytes: 3 * OBJECT_BYTES + 3 * ACTION_BYTES + jsonBytes([validation, title, message]) + 200,
    ask: (context) => {
      const { dataValidation } = cellsOf(context, sheet.name, area);
      dataValidation.rule = ruleOf(validation);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { title, message, showAlert: true, style: style === "stop" ? "Stop" : "Warning" };
    },
  }));
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "date":
      // As formulas, so that no locale reads the day numbers.
      return { date: { formula1: `=${validation.from}`, formula2: `=${validation.to}`, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: validation.from, formula2: validation.to, operator: "Between" } };
    default:
      return unreachable(validation);
  }
}
