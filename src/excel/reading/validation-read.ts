import type { Validation } from "../../workbook/sheet-spec";

/**
 * The rule of a range as we write rules (`validations.ts`). `"other"`: one that we never write, or not the same in all of its cells.
 * Limits come back as formulas: `=45292`.
 * https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation
 */
export function validationRead({ type, rule }: AskedValidation): Validation | "other" | undefined {
  switch (type) {
    case "None":
      return undefined;
    case "List":
      return list(rule?.list);
    case "Date":
      return between("date", rule?.date);
    case "Decimal":
      return between("decimal", rule?.decimal);
    default:
      return "other";
  }
}

interface AskedValidation {
  readonly type: Excel.DataValidation["type"];
  /** `null` for cells with different rules, whatever the types say. */
  readonly rule: Excel.DataValidationRule | null;
}

function list(rule: Excel.ListDataValidation | undefined): Validation | "other" {
  const source: unknown = rule?.source;
  return typeof source === "string" && rule?.inCellDropDown !== false ? { kind: "list", source } : "other";
}

function between(
  kind: "date" | "decimal",
  rule: Excel.BasicDataValidation | Excel.DateTimeDataValidation | undefined,
): Validation | "other" {
  if (rule?.operator !== "Between") return "other";
  const [from, to] = [limit(rule.formula1), limit(rule.formula2)];
  return from === undefined || to === undefined ? "other" : { kind, from, to };
}

/** @returns `undefined` for a cell or a calculation. */
function limit(formula: unknown): number | undefined {
  if (typeof formula === "number") return formula;
  return typeof formula === "string" && /^=?-?\d+(\.\d+)?$/.test(formula)
    ? Number(formula.replace("=", ""))
    : undefined;
}
