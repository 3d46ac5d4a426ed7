import type { BookValue } from "./book-value";
import { ERRORS } from "./book-value";
import type { CellInput } from "../book-sheet";

/** What typing a text does to a cell; `format` is given when Excel would also format the cell. */
export type Entry = (CellInput & { readonly format?: string }) | { readonly refused: true };

/**
 * A text as Excel takes it, typed by a person or written through `values`. Days are read day first, as on a computer set to
 * Vietnamese. In a cell of format `@` everything is text.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member and
 * https://support.microsoft.com/office/control-settings-for-automatic-data-formatting (numbers, dates, percentages).
 */
export function readEntry(text: string, format: string): Entry {
  if (text === "") return { value: null };
  if (format === "@") return { value: text };
  // An apostrophe at the start says that the rest is text.
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=+-]/.test(text)) return readFormula(text, format);
  return readConstant(text, format) ?? { value: text };
}

/** "- Ban hành kế hoạch" is a formula to Excel, and a wrong one: the write fails with InvalidArgument, typing with a message. */
function readFormula(text: string, format: string): Entry {
  const constant = text.startsWith("=") ? undefined : readConstant(text, format);
  if (constant) return constant;
  if (text === "=" || text === "-" || text === "+") return { value: text };
  const formula = text.startsWith("=") ? text : `=${text}`;
  return isFormulaLike(formula) ? { formula } : { refused: true };
}

function readConstant(text: string, format: string): (CellInput & { format?: string }) | undefined {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if ((ERRORS as readonly string[]).includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const number = readNumber(trimmed);
  if (number !== undefined) return { value: number };
  const percent = /^(.*\S)\s*%$/.exec(trimmed)?.[1];
  const share = percent === undefined ? undefined : readNumber(percent);
  if (share !== undefined) return withFormat(share / 100, Number.isInteger(share) ? "0%" : "0.00%", format);
  const day = readDay(trimmed);
  if (day !== undefined) return withFormat(day, "dd/mm/yyyy", format);
  return undefined;
}

/** Excel formats the cell only when it has no format of its own. */
function withFormat(value: BookValue, format: string, own: string): CellInput & { format?: string } {
  return own === "General" ? { value, format } : { value };
}

/** `1234.5`, `1,234.5`, `1e3`, `(5)` for minus five. */
function readNumber(text: string): number | undefined {
  if (/^\(\d[\d,]*(?:\.\d*)?\)$/.test(text)) return -Number(text.slice(1, -1).replaceAll(",", ""));
  const isPlain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text);
  return isPlain || isGrouped ? Number(text.replaceAll(",", "")) : undefined;
}

/** `15/6/2024`, `15-6-24`, `15/6` (of this year), `2024-06-15`; a day that does not exist stays text. */
function readDay(text: string): number | undefined {
  const dayFirst = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (dayFirst) return dayNumber(fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  if (yearFirst) return dayNumber(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return undefined;
}

/** Two digits: 00–29 are this century. Source: https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers */
function fullYear(digits: string | undefined): number {
  if (digits === undefined) return new Date().getFullYear();
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const exists = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  return exists && year >= 1900 ? Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000) : undefined;
}

/** Two operands without an operator between them, an unclosed bracket or a trailing operator: no formula. */
function isFormulaLike(formula: string): boolean {
  const body = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[(?:[^[\]]|\[[^\]]*\])*\]/gu, "x");
  const depth = [...body].reduce(
    (sum, char) => (sum < 0 ? sum : char === "(" ? sum + 1 : char === ")" ? sum - 1 : sum),
    0,
  );
  const isTwoOperands = /[\p{L}\p{N}_.")]\s+[\p{L}\p{N}_."(]/u.test(body);
  return depth === 0 && !isTwoOperands && !/[-+*/^&=<>,]\s*$/.test(body) && !/[;:]\s|[?!](?!\S)/u.test(body);
}
