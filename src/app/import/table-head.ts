import type { RawTable } from "../../domain/import/raw-table";

/** Enough of a table to see its title and heading: looking through thousands of rows would hold the pane up. */
const ROWS_OF_HEAD = 60;

export function tableHead(table: RawTable): RawTable {
  return { ...table, rows: table.rows.slice(0, ROWS_OF_HEAD) };
}
