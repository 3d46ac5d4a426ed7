import { SHEET_COLUMNS, SHEET_ROWS, columnIndex, columnName, quoteSheet } from "../area";
import { escapeColumn, mapTokens } from "./formula-text";

/** As Excel does when a sheet is renamed; `to` undefined is a deleted sheet: its references become `#REF!`. */
export function renameSheetIn(formula: string, from: string, to: string | undefined): string {
  const isFrom = (text: string): boolean => sameName(unquote(text.slice(0, -1)), from);
  return mapTokens(formula, (token, previous) => {
    if (token.kind === "sheet" && isFrom(token.text)) return to === undefined ? "#REF!" : `${quoteSheet(to)}!`;
    const isGone = to === undefined && previous?.kind === "sheet" && isFrom(previous.text);
    return isGone && (token.kind === "cell" || token.kind === "lines") ? "" : token.text;
  });
}

/** As Excel does when a table is renamed. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token, previous, next) => {
    const isTable = token.kind === "name" && sameName(token.text, from) && previous?.kind !== "sheet";
    return isTable && next?.text !== "(" ? to : token.text;
  });
}

/** As Excel does when a heading is changed. `home`: the table that holds the formula, whose name it may leave out. */
export function renameColumnIn(
  formula: string,
  table: string,
  column: { readonly from: string; readonly to: string },
  home?: string,
): string {
  const [from, to] = [escapeColumn(column.from), escapeColumn(column.to)];
  return mapTokens(formula, (token, previous) => {
    if (token.kind !== "bracket") return token.text;
    const owner = previous?.kind === "name" ? previous.text : home;
    if (!owner || !sameName(owner, table)) return token.text;
    const inner = token.text.slice(1, -1);
    if (sameName(inner, from)) return `[${to}]`;
    if (sameName(inner, `@${from}`)) return `[@${needsBrackets(column.to) ? `[${to}]` : to}]`;
    return token.text.replace(/\[((?:[^[\]']|'.)+)\]/gu, (part, name: string) =>
      sameName(name, from) ? `[${to}]` : part,
    );
  });
}

/**
 * `[@Hạn]`, `[@[Hạn hoàn thành]]` and `[Hạn]` as the file format and Univer want them:
 * `PhuLuc1[[#This Row],[Hạn hoàn thành]]`, `PhuLuc1[Hạn]`. `home`: the table that holds the formula.
 */
export function fullReferences(formula: string, home: string | undefined): string {
  return mapTokens(formula, (token, previous) => {
    if (token.kind !== "bracket") return token.text;
    const isBare = previous?.kind !== "name";
    // A workbook's name in brackets, `[Book1.xlsx]Sheet1!A1`, is no table reference.
    if (isBare && home === undefined) return token.text;
    const inner = token.text.slice(1, -1);
    const column = inner.startsWith("@") ? inner.slice(1).replace(/^\[(.*)\]$/u, "$1") : undefined;
    const reference = column === undefined ? token.text : column === "" ? "[#This Row]" : `[[#This Row],[${column}]]`;
    return isBare ? `${home}${reference}` : reference;
  });
}

/** The inverse, as Excel shows and gives a formula inside its table: `[@[Hạn hoàn thành]]`. */
export function shortReferences(formula: string, home: string | undefined): string {
  if (home === undefined || !formula.includes("#This Row")) return formula;
  return mapTokens(formula, (token, previous, next) => {
    const isHome = (name: string | undefined): boolean => name !== undefined && sameName(name, home);
    if (token.kind === "name" && isHome(token.text) && next && thisRowColumn(next.text) !== undefined) return "";
    const column = token.kind === "bracket" && isHome(previous?.text) ? thisRowColumn(token.text) : undefined;
    if (column === undefined) return token.text;
    return needsBrackets(column) ? `[@[${column}]]` : `[@${column}]`;
  });
}

/** Relative references moved as when a formula is copied; those that leave the sheet become `#REF!`. */
export function shiftRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shifted = (text: string): string =>
    text.replace(
      /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i,
      (_, fixColumn: string, letters: string | undefined, fixRow: string, digits: string | undefined) => {
        // In `$5` the dollar belongs to the row.
        const rowIsFixed = fixRow === "$" || (letters === undefined && fixColumn === "$");
        const column = letters === undefined ? undefined : columnIndex(letters) + (fixColumn ? 0 : columns);
        const row = digits === undefined ? undefined : Number(digits) + (rowIsFixed ? 0 : rows);
        const isOutside =
          (column ?? 0) < 0 || (column ?? 0) >= SHEET_COLUMNS || (row ?? 1) < 1 || (row ?? 1) > SHEET_ROWS;
        if (isOutside) return "#REF!";
        return `${fixColumn}${column === undefined ? "" : columnName(column)}${fixRow}${row ?? ""}`;
      },
    );
  return mapTokens(formula, (token) => {
    if (token.kind !== "cell" && token.kind !== "lines") return token.text;
    return token.text.split(":").map(shifted).join(":");
  });
}

export const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase("vi") === b.toLocaleLowerCase("vi");

function thisRowColumn(bracket: string): string | undefined {
  return /^\[\[#This Row\],\s*\[((?:[^[\]']|'.)+)\]\]$/iu.exec(bracket)?.[1];
}

/** Only letters, digits and underscores may stand without brackets after "@". */
function needsBrackets(column: string): boolean {
  return /[^\p{L}\p{M}\p{N}_]/u.test(column);
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
