import { day } from "../../../src/domain/calendar/local-date";
import type { RawCell, RawTable } from "../../../src/domain/import/raw-table";

/**
 * A table drawn as text: a line for each row, `|` between cells. `<` belongs to the cell on its left, `^` to the one above,
 * `*words*` are bold, `\n` is a line break within a cell, `{2025-06-30: Jun-25}` a real date cell and how it shows.
 * Lines of nothing but `---` begin the next table.
 */
export function rawTables(drawing: string): RawTable[] {
  return drawing
    .split(/^\s*---\s*$/m)
    .map((part, index) => rawTable(part.replace(/^\s*\n|\n\s*$/g, "").split("\n"), `bảng ${index + 1}`));
}

function rawTable(lines: readonly string[], place: string): RawTable {
  const drawn = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return {
    place,
    rows: drawn.map((cells, row) => ({
      number: row + 1,
      cells: cells.map((_, column) => cellAt(drawn, row, column)),
    })),
  };
}

function cellAt(drawn: readonly (readonly string[])[], row: number, column: number): RawCell {
  const isLeft = (r: number, c: number): boolean => drawn[r]?.[c] === "<";
  const isUp = (r: number, c: number): boolean => drawn[r]?.[c] === "^";
  let left = 0;
  while (isLeft(row, column - left)) left += 1;
  let up = 0;
  while (isUp(row - up, column - left)) up += 1;
  if (left + up > 0) return { kind: "covered", up, left };
  let columns = 1;
  while (isLeft(row, column + columns)) columns += 1;
  let rows = 1;
  while (isUp(row + rows, column)) rows += 1;
  const drawnWords = drawn[row]?.[column] ?? "";
  const isBold = /^\*\S.*\*$/.test(drawnWords);
  const words = (isBold ? drawnWords.slice(1, -1) : drawnWords).replace(/\\n/g, "\n");
  const [, date, look] = /^\{(\d{4}-\d\d-\d\d): (.*)\}$/.exec(words) ?? [];
  const shown = look ?? words;
  return { kind: "cell", text: shown, isBold, rows, columns, ...(date === undefined ? {} : { day: day(date) }) };
}
