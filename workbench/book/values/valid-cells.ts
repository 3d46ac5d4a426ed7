import { type Area, readAddress } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import type { BookValue } from "./book-value";
import type { ValidationContent } from "../content/book-content";
import { validationAt } from "./validations";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells whose value their rule does not allow. Custom rules and limits that are formulas are not judged: they pass. */
export function invalidCells(book: Book, sheet: BookSheet, area: Area): CellPlace[] {
  const wrong: CellPlace[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rule = validationAt(sheet, row, column)?.content;
      if (rule && !isAllowed(book, sheet, rule, sheet.value(row, column))) wrong.push({ row, column });
    }
  return wrong;
}

export function isAllowed(book: Book, sheet: BookSheet, rule: ValidationContent, value: BookValue): boolean {
  if (value === null) return rule.allowBlank;
  if (rule.type === "list") {
    const options = listOptions(book, sheet, rule.formula1);
    return options === undefined || options.includes(value);
  }
  if (rule.type === "custom") return true;
  const text = typeof value === "object" ? value.error : String(value);
  const measured = rule.type === "textLength" ? text.length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(measured)) return false;
  const first = Number(rule.formula1);
  const second = Number(rule.formula2 ?? rule.formula1);
  return Number.isNaN(first) || Number.isNaN(second) || compares(rule.operator ?? "between", measured, first, second);
}

function compares(operator: NonNullable<ValidationContent["operator"]>, value: number, a: number, b: number): boolean {
  switch (operator) {
    case "between":
      return value >= a && value <= b;
    case "notBetween":
      return value < a || value > b;
    case "equal":
      return value === a;
    case "notEqual":
      return value !== a;
    case "greaterThan":
      return value > a;
    case "lessThan":
      return value < a;
    case "greaterThanOrEqual":
      return value >= a;
    case "lessThanOrEqual":
      return value <= a;
  }
}

/** Texts between commas, or the values of a range or of a name's range; `undefined` when it cannot be told. */
function listOptions(book: Book, sheet: BookSheet, source: string): BookValue[] | undefined {
  if (source.startsWith('"'))
    return source
      .slice(1, -1)
      .split(",")
      .map((option) => option.trim());
  const address = readAddress(source) ?? readAddress(book.names.find(source)?.formula.slice(1) ?? "");
  const home = address?.sheet === undefined ? sheet : book.sheet(address.sheet);
  if (!address || !home) return undefined;
  const { area } = address;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    home.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
