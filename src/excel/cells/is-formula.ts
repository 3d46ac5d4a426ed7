import type { CellValue } from "../../workbook/sheet-spec";

/**
 * Whether a cell holds a formula, told by what Excel gives as its formula and as its value: the formula of a cell without one is its
 * value, and a text may begin with "=".
 */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
