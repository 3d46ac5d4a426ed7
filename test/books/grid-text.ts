import type { RawCell, RawTable } from "../../src/domain/import/raw-table";

/** A table as texts, a row in a line: `^` is covered from above, `<` from the left; line breaks are `/`. */
export function gridText(table: RawTable): string {
  return table.rows.map(({ cells }) => cells.map(squareText).join(" | ")).join("\n");
}

function squareText(cell: RawCell): string {
  if (cell.kind === "covered") return cell.up > 0 ? "^" : "<";
  return cell.text.replaceAll("\n", "/").replaceAll("\t", "»");
}
