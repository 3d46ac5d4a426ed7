import { mapTokens } from "../formulas/formula-text";

// Univer 0.25.1 does not calculate references to tables with an underscore or a point in their names (TABLE_NAME_REGEX of
// @univerjs/engine-formula). Inside Univer these characters are letters that look like them.

const INSIDE: readonly (readonly [excel: string, univer: string])[] = [
  ["_", "\u02CD"],
  [".", "\u1427"],
];

export function univerTableName(name: string): string {
  return INSIDE.reduce((text, [excel, univer]) => text.replaceAll(excel, univer), name);
}

/** Also undoes `univerFormula`. */
export function excelText(text: string): string {
  return INSIDE.reduce((before, [excel, univer]) => before.replaceAll(univer, excel), text);
}

/** Table names are known by the bracket behind them; `ROWS(PhuLuc1_cu)`, without one, is not helped. */
export function univerFormula(formula: string): string {
  if (!formula.includes("[")) return formula;
  return mapTokens(formula, (token, _previous, next) =>
    token.kind === "name" && next?.kind === "bracket" ? univerTableName(token.text) : token.text,
  );
}
