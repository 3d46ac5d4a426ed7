import type { AreaContent } from "../content/book-content";

/** The size of an Excel sheet. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** `AB` for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 27 for `AB`, in any case. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B3` for row 2, column 1. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1:B3`; a single cell is `A1`. */
export function rangeOf(area: AreaContent): string {
  const first = addressOf(area.row, area.column);
  const last = addressOf(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** As `rangeOf`, with dollar signs: `$A$1:$B$3`. */
export function fixedRangeOf(area: AreaContent): string {
  return rangeOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** Several ranges with a space between: `A1:A3 C1`. */
export function rangesOf(areas: readonly AreaContent[]): string {
  return areas.map(rangeOf).join(" ");
}

/** The place of `B3`; `undefined` when it is no address of a cell. */
export function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!found) return undefined;
  const row = Number(found[2]) - 1;
  const column = columnOfLetters(found[1] ?? "");
  return row >= 0 && row < rowLimit && column < columnLimit ? { row, column } : undefined;
}

/** The area of `A1:B3`, `A1`, `A:C` or `1:3`, with or without dollar signs. */
export function readRange(text: string): AreaContent | undefined {
  const [from = "", to = from] = text.split(":");
  const wholeColumns = /^\$?[A-Za-z]{1,3}$/;
  const wholeRows = /^\$?\d{1,7}$/;
  const first = readAddress(wholeColumns.test(from) ? `${from}1` : wholeRows.test(from) ? `A${bare(from)}` : from);
  const last = readAddress(
    wholeColumns.test(to)
      ? `${to}${rowLimit}`
      : wholeRows.test(to)
        ? `${columnLetters(columnLimit - 1)}${bare(to)}`
        : to,
  );
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** The areas of `A1:A3 C1`; what is no range is left out. */
export function readRanges(text: string): readonly AreaContent[] {
  return text
    .split(/\s+/)
    .map(readRange)
    .filter((area) => area !== undefined);
}

/** `'Phụ lục I'`: always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function bare(text: string): string {
  return text.replaceAll("$", "");
}
