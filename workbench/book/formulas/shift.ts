import { type Area, SHEET_COLUMNS, SHEET_ROWS, columnIndex } from "../area";
import { formulaTokens, type FormulaToken } from "./formula-text";
import { sameName } from "./rewrite-formula";

/** Cells put into a sheet or taken out of it, and what stands below them moving down or up, within some columns. */
export interface Shift {
  /** Name of the sheet. */
  readonly sheet: string;
  /** First row put in or taken out. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Rows put in; less than 0: taken out. */
  readonly by: number;
}

/** Where rows are after a shift; `undefined` when all are taken out. Those put in between two of them belong to them. */
export function shiftedRows(
  { row: at, by }: Pick<Shift, "row" | "by">,
  row: number,
  rows: number,
): { readonly row: number; readonly rows: number } | undefined {
  const end = row + rows;
  if (by >= 0) {
    if (at <= row) return { row: row + by, rows };
    return at < end ? { row, rows: rows + by } : { row, rows };
  }
  const moved = (edge: number): number => (edge <= at ? edge : Math.max(at, edge + by));
  const [first, last] = [moved(row), moved(end)];
  return last > first ? { row: first, rows: last - first } : undefined;
}

/** An area that only partly lies in the columns that move stays as it is, as references do. */
export function shiftedArea(shift: Shift, area: Area): Area | undefined {
  if (!isInColumns(shift, area.column, area.columns)) return area;
  const rows = shiftedRows(shift, area.row, area.rows);
  return rows && { ...area, ...rows };
}

/**
 * References moved as Excel does when cells are put in or taken out: a range grows and shrinks with the rows within it, and a
 * reference to nothing but rows taken out becomes `#REF!`. Dollar signs make no difference.
 * Source: https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173
 * @param home name of the sheet that the formula stands on.
 */
export function shiftReferences(formula: string, home: string | undefined, shift: Shift): string {
  const tokens = formulaTokens(formula);
  let text = "";
  let sheet = home;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const [colon, second] = [tokens[index + 1], tokens[index + 2]];
    const isHere = sheet !== undefined && sameName(sheet, shift.sheet);
    if (isHere && token.kind === "cell") {
      const isRange = colon?.text === ":" && second?.kind === "cell";
      text += shiftedCells(shift, token, isRange ? second : undefined);
      if (isRange) index += 2;
    } else text += isHere && token.kind === "lines" ? shiftedLines(shift, token.text) : token.text;
    sheet = token.kind === "sheet" ? unquoted(token.text) : home;
  }
  return text;
}

function shiftedCells(shift: Shift, first: FormulaToken, last: FormulaToken | undefined): string {
  const [a, b] = [corner(first.text), corner((last ?? first).text)];
  const left = Math.min(a.column, b.column);
  if (!isInColumns(shift, left, Math.abs(a.column - b.column) + 1)) return first.text + (last ? `:${last.text}` : "");
  const top = Math.min(a.row, b.row);
  const rows = shiftedRows(shift, top, Math.abs(a.row - b.row) + 1);
  if (!rows || rows.row + rows.rows > SHEET_ROWS) return "#REF!";
  const written = ({ letters, dollar }: Corner, row: number): string => `${letters}${dollar}${row + 1}`;
  if (!last) return written(a, rows.row);
  const [high, low] = a.row <= b.row ? [rows.row, rows.row + rows.rows - 1] : [rows.row + rows.rows - 1, rows.row];
  return `${written(a, high)}:${written(b, low)}`;
}

/** `2:5` of a sheet whose whole rows move; columns stay. */
function shiftedLines(shift: Shift, text: string): string {
  const match = /^(\$?)(\d+):(\$?)(\d+)$/.exec(text);
  if (!match || shift.columns < SHEET_COLUMNS) return text;
  const [, fixFirst = "", first = "1", fixLast = "", last = "1"] = match;
  const rows = shiftedRows(shift, Number(first) - 1, Number(last) - Number(first) + 1);
  return rows ? `${fixFirst}${rows.row + 1}:${fixLast}${rows.row + rows.rows}` : "#REF!";
}

interface Corner {
  /** With its dollar sign: `$B`. */
  readonly letters: string;
  readonly dollar: string;
  readonly row: number;
  readonly column: number;
}

function corner(text: string): Corner {
  const [, letters = "A", dollar = "", digits = "1"] = /^(\$?[A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  return { letters, dollar, row: Number(digits) - 1, column: columnIndex(letters.replace("$", "")) };
}

function isInColumns(shift: Shift, column: number, columns: number): boolean {
  return column >= shift.column && column + columns <= shift.column + shift.columns;
}

function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
