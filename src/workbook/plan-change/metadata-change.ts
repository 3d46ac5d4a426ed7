import type { Plan } from "../../domain/plan/plan";
import type { BookChange } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { METADATA_HEADINGS, metadataRows } from "../sheets/metadata-sheet";
import { cellChange, rowRemoved } from "./table-change";

/** Makes the hidden metadata those of another plan: rows keep their places, the last ones come or go. */
export function metadataChange(table: TableSnapshot, next: Plan): BookChange {
  const rows = metadataRows(next);
  return {
    cells: rows
      .slice(0, table.rows.length)
      .flatMap((values, row) =>
        METADATA_HEADINGS.flatMap((heading, at) => cellChange(table, row, heading, values[at] ?? "")),
      ),
    newRows: rows.slice(table.rows.length).map((values) => ({
      table: table.name,
      after: "end" as const,
      values: Object.fromEntries(METADATA_HEADINGS.map((heading, at) => [heading, values[at] ?? ""])),
    })),
    removedRows: table.rows.slice(rows.length).map((_, at) => rowRemoved(table, rows.length + at)),
  };
}
