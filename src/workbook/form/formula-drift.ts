import type { CellValue } from "../sheet-spec";

/** A cell of a formula column that holds something else. */
export interface OtherContent {
  /** Data row, counting from 0. */
  readonly row: number;
  /** What stands there; `""` for an empty cell. */
  readonly value: CellValue;
  /** What a person put there instead, with its "="; `""` for a value. */
  readonly formula: string;
}

/**
 * Cells that do not hold the column's formula.
 *
 * Excel may write a formula its own way (`[@Hạn]`), and maybe in ways that are not known here. So a formula that most cells of the column
 * have counts as the form's when it asks for the same columns; what a person typed into all cells alike is found only when it does not.
 * @param formulas one a data row, `""` for a cell without.
 */
export function otherContents(
  form: string,
  formulas: readonly string[],
  values: readonly CellValue[],
): readonly OtherContent[] {
  const wanted = plainFormula(form);
  // Formulas with structured references are the same text in every row.
  const plain = new Map([...new Set(formulas)].map((formula) => [formula, plainFormula(formula)]));
  const most = mostCommon(formulas.map((formula) => plain.get(formula) ?? ""));
  const accepted = new Set([wanted, ...(most !== undefined && asksForSame(most, wanted) ? [most] : [])]);
  return formulas.flatMap((formula, row) =>
    accepted.has(plain.get(formula) ?? "") ? [] : [{ row, value: values[row] ?? "", formula }],
  );
}

/**
 * The same formula in one spelling: `[@Hạn]`, `[@[Hạn hoàn thành]]` and `PhuLuc1[[#This Row],[Hạn]]` are one, and so is a function with
 * and without the "@" that Excel shows before what could give several values. Texts in quotes stay as they are.
 */
function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : plainReferences(part)))
    .join("");
}

function plainReferences(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\[(?:\[#This Row\]|@))/gu, "")
    .replace(/\[@\[([^\]]*)\]\]|\[@([^[\]]*)\]/g, (_, bracketed?: string, bare?: string) => thisRow(bracketed ?? bare))
    .replace(/@/g, "")
    .replace(/\[[^[\]]*\]|\s+/g, (part) => (part.startsWith("[") ? part : ""));
}

function thisRow(heading = ""): string {
  return `[[#This Row],[${heading}]]`;
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function asksForSame(formula: string, form: string): boolean {
  return columnsIn(form).every((column) => formula.includes(column)) && columnsIn(formula).length > 0;
}

function columnsIn(formula: string): readonly string[] {
  return formula.match(/\[[^[\]#]+\]/g) ?? [];
}
