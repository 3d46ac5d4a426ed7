import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { rawRows, type PlacedCell } from "./raw-rows";
import { cellContentOf } from "./text-runs";

/**
 * Cells as spreadsheets put them on the clipboard: a row in a line, tabs between cells; a cell that has line breaks or tabs
 * of its own stands in quotation marks, its own ones doubled. One line without tabs is no table.
 */
export function readTextTable(text: string): Result<readonly RawTable[], FileProblem> {
  if (text.length > MOST_LETTERS) return failed({ kind: "too-large" });
  const rows = /[\t\r\n]/.test(text.replace(/[\r\n]+$/, "")) ? rawRows(placedCells(text)) : [];
  if (!rows) return failed({ kind: "too-large" });
  return rows.length > 0 ? ok([{ place: "vùng dán", rows }]) : failed({ kind: "no-table" });
}

const MOST_LETTERS = 20_000_000;

function placedCells(text: string): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  let [at, row, column] = [0, 0, 0];
  while (at < text.length) {
    const { words, end } = quotedCell(text, at) ?? plainCell(text, at);
    const content = cellContentOf([{ text: words, isBold: false, font: undefined }]);
    if (content.text !== "") cells.push({ row, column, rows: 1, columns: 1, content });
    column += 1;
    if (text[end] !== "\t") [row, column] = [row + 1, 0];
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return cells;
}

interface TextCell {
  readonly words: string;
  /** Where the tab or line break after it stands, or the end of the text. */
  readonly end: number;
}

function plainCell(text: string, start: number): TextCell {
  END_OF_CELL.lastIndex = start;
  const end = END_OF_CELL.exec(text)?.index ?? text.length;
  return { words: text.slice(start, end), end };
}

/** Words that merely begin with a quotation mark are no quoted cell: they have nothing in them that needs quoting. */
function quotedCell(text: string, start: number): TextCell | undefined {
  if (text[start] !== '"') return undefined;
  let closing = text.indexOf('"', start + 1);
  while (closing >= 0 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  if (closing < 0 || !/^[\t\r\n]?$/.test(text.charAt(closing + 1))) return undefined;
  const inside = text.slice(start + 1, closing);
  return /[\t\r\n]|""/.test(inside) ? { words: inside.replaceAll('""', '"'), end: closing + 1 } : undefined;
}

const END_OF_CELL = /[\t\r\n]/g;
