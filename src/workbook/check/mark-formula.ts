import { isErrorValue } from "../../domain/check/words/error-value";
import type { CellValue } from "../sheet-spec";

/** Always true; no formula of anybody else's begins like this. */
export const MARK_TERM = 'LEN("cchc-mark")>0';

/** A cell by which a row is told from others, and what it held. */
export interface HeldCell {
  /** In A1 notation, the column fixed where other cells of the row ask for it: `$A8`. */
  readonly reference: string;
  readonly value: CellValue;
}

/**
 * A condition that holds as long as a cell and the cells that tell its row hold what they held when it was marked. Excel, LibreOffice
 * and Univer read it alike; errors anywhere make it false.
 *
 * It is kept within 255 characters: that is as much as VBA and validation take, and Office.js says nothing of conditional formats. A text
 * for which that is too short is told by its length, beginning and end.
 * @param rowCells such as the Mã: whatever is sorted or moved into the cell later is not accused
 */
export function markFormula(cell: HeldCell, rowCells: readonly HeldCell[]): string {
  const row = rowCells.map(isRowCell).join("");
  const room = MOST_CHARACTERS - `=AND(${MARK_TERM},${row})`.length;
  return `=AND(${MARK_TERM},${row}${holds(cell, room)})`;
}

const MOST_CHARACTERS = 255;

/** Of a Mã, which has 7 unless somebody has pasted something else over it. */
const MOST_OF_ROW_CELL = 20;

/** An error tells no row, and would make the whole condition an error. */
function isRowCell({ reference, value }: HeldCell): string {
  if (typeof value === "string" && isErrorValue(value)) return "";
  if (typeof value === "number") return `${reference}=${numberLiteral(value)},`;
  const text = value === null ? "" : String(value);
  const start = beginning(text, MOST_OF_ROW_CELL);
  const compared = start === text ? reference : `LEFT(${reference},${start.length})`;
  return `${compared}=${textLiteral(start)},`;
}

/** IF keeps what is of another kind out of the comparison: an empty cell equals 0, and the text "45" the number 45 for EXACT. */
function holds({ reference, value }: HeldCell, room: number): string {
  if (value === null || value === "") return `IF(ISERROR(${reference}),FALSE,LEN(${reference})=0)`;
  if (typeof value === "number") return `IF(ISNUMBER(${reference}),${isNumber(reference, value)},FALSE)`;
  if (typeof value === "boolean") return `IF(ISLOGICAL(${reference}),${reference}=${value ? "TRUE" : "FALSE"},FALSE)`;
  // As it was read, an error cannot be told from the same characters typed.
  if (isErrorValue(value)) return `IF(ISERROR(${reference}),TRUE,EXACT(${reference},${textLiteral(value)}))`;
  return `IF(ISTEXT(${reference}),${isText(reference, value, room - `IF(ISTEXT(${reference}),,FALSE)`.length)},FALSE)`;
}

/** Excel reads 15 digits of a number in a formula; one that has more is met to the 14th. */
function isNumber(reference: string, value: number): string {
  const literal = numberLiteral(value);
  if (Number(literal) === value) return `${reference}=${literal}`;
  const places = 13 - Math.floor(Math.log10(Math.abs(value)));
  return `ROUND(${reference}-${value < 0 ? `(${literal})` : literal},${places})=0`;
}

function numberLiteral(value: number): string {
  return String(Number(value.toPrecision(15))).toUpperCase();
}

function isText(reference: string, text: string, room: number): string {
  const whole = `EXACT(${reference},${textLiteral(text)})`;
  if (whole.length <= room) return whole;
  let shown = Math.floor(Math.min(text.length, room) / 2);
  for (; shown > 0; shown -= 1) {
    const ends = isTextByEnds(reference, text, shown);
    if (ends.length <= room) return ends;
  }
  return `LEN(${reference})=${text.length}`;
}

function isTextByEnds(reference: string, text: string, shown: number): string {
  const start = beginning(text, shown);
  const end = ending(text, shown);
  const ends = `LEFT(${reference},${start.length})&RIGHT(${reference},${end.length})`;
  return `AND(LEN(${reference})=${text.length},EXACT(${ends},${textLiteral(start + end)}))`;
}

/** No more than `most` UTF-16 units, which Excel counts too, and no half of a pair. */
function beginning(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}

function ending(text: string, most: number): string {
  return text.slice(-most).replace(/^[\uDC00-\uDFFF]/, "");
}

/** Quotes are doubled; line breaks and tabs are named, as not every program keeps them in a formula. */
function textLiteral(text: string): string {
  const parts = text
    .split(BREAK)
    .filter((part) => part !== "")
    .map((part) => (BREAK.test(part) ? `CHAR(${part.charCodeAt(0)})` : quoted(part)));
  return parts.length === 0 ? '""' : parts.join("&");
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

const BREAK = /([\t\n\r])/;
