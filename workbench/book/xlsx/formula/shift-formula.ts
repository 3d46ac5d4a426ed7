import { SHEET_COLUMNS, SHEET_ROWS, columnIndex, columnName } from "../../area";
import { tokensOf, type Token } from "./tokens";

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: addresses without dollar signs move.
 * Excel keeps a formula that was filled down only once, and this makes it each cell's own (ECMA-376 Part 1, 18.3.1.40).
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => shiftedToken(token, tokens, index, rows, columns)).join("");
}

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

function shiftedToken(token: Token, tokens: readonly Token[], index: number, rows: number, columns: number): string {
  if (token.kind !== "word" && token.kind !== "number") return token.text;
  const next = tokens[index + 1]?.text ?? "";
  // A function, a sheet or a table may look like an address: LOG10(, Q1!, T1[.
  if (token.kind === "word" && /^[(![]/.test(next)) return token.text;

  const asCell = cell.exec(token.text);
  if (asCell) {
    const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = asCell;
    const movedColumn = moved(columnIndex(letters), fixColumn, columns, SHEET_COLUMNS);
    const movedRow = moved(Number(digits) - 1, fixRow, rows, SHEET_ROWS);
    return `${fixColumn}${columnName(movedColumn)}${fixRow}${movedRow + 1}`;
  }
  // A:C and 1:3 only mean columns and rows on either side of a colon.
  if (next !== ":" && tokens[index - 1]?.text !== ":") return token.text;
  const asColumn = column.exec(token.text);
  if (asColumn) {
    const [, fix = "", letters = ""] = asColumn;
    return fix + columnName(moved(columnIndex(letters), fix, columns, SHEET_COLUMNS));
  }
  const asRow = row.exec(token.text);
  if (asRow) {
    const [, fix = "", digits = ""] = asRow;
    return fix + String(moved(Number(digits) - 1, fix, rows, SHEET_ROWS) + 1);
  }
  return token.text;
}

/** Excel goes round the edge of the sheet. */
function moved(place: number, fix: string, by: number, limit: number): number {
  return fix ? place : (((place + by) % limit) + limit) % limit;
}
