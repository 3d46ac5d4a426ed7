import type { RawCell, RawTable } from "../raw-table";
import type { OldText } from "./old-texts";

/**
 * The tables with the words of the chosen cells in Unicode; those cells no longer name their old font. A cell whose words are
 * no longer those that were found stays as it is.
 */
export function withReadableTexts(tables: readonly RawTable[], chosen: readonly OldText[]): readonly RawTable[] {
  const byPlace = new Map(chosen.map((text) => [placeOf(text.table, text.row, text.column), text]));
  return tables.map((raw, table) => ({
    ...raw,
    rows: raw.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => readableCell(cell, byPlace.get(placeOf(table, row.number, column)))),
    })),
  }));
}

function placeOf(table: number, row: number, column: number): string {
  return [table, row, column].join(" ");
}

function readableCell(cell: RawCell, found: OldText | undefined): RawCell {
  if (found === undefined || cell.kind === "covered" || cell.text !== found.before) return cell;
  const { font: _old, ...others } = cell;
  return { ...others, text: found.after };
}
