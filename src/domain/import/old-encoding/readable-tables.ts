import type { RawCell, RawTable } from "../raw-table";
import { lookInEncoding } from "./looks-old";
import type { OldText } from "./old-texts";
import { readableText } from "./readable-text";

/**
 * The tables with the words of the chosen cells in Unicode; those cells no longer name their old font. A cell whose words are
 * no longer those that were found stays as it is. The lines above a table, of which no font is known, go with its cells.
 */
export function withReadableTexts(tables: readonly RawTable[], chosen: readonly OldText[]): readonly RawTable[] {
  const byPlace = new Map(chosen.map((text) => [placeOf(text.table, text.row, text.column), text]));
  return tables.map((raw, table) => ({
    ...raw,
    ...(raw.heading && { heading: readableLines(raw.heading, chosen.find((text) => text.table === table)?.encoding) }),
    rows: raw.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => readableCell(cell, byPlace.get(placeOf(table, row.number, column)))),
    })),
  }));
}

function readableLines(lines: readonly string[], encoding: OldText["encoding"] | undefined): readonly string[] {
  if (encoding === undefined) return lines;
  return lines.map((line) => (lookInEncoding(line, encoding) === "not" ? line : readableText(line, encoding)));
}

function placeOf(table: number, row: number, column: number): string {
  return [table, row, column].join(" ");
}

function readableCell(cell: RawCell, found: OldText | undefined): RawCell {
  if (found === undefined || cell.kind === "covered" || cell.text !== found.before) return cell;
  const { font: _old, ...others } = cell;
  return { ...others, text: found.after };
}
