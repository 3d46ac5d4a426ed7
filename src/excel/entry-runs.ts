import type { CellValue } from "../workbook/sheet-spec";
import { jsonBytes } from "./json-bytes";
import { adjacentRows } from "./runs";
import { runsByBytes } from "./runs-by-bytes";

/** A value to be put into a cell of a table's data, and what was read there. */
export interface Entry {
  readonly table: string;
  /** First cell of the row. */
  readonly key: CellValue;
  /** Data row, counting from 0. */
  readonly row: number;
  readonly heading: string;
  readonly before: CellValue;
  readonly value: CellValue;
}

/** Entries below one another in one column: one range to read and to write. */
export interface EntryRun {
  readonly table: string;
  readonly heading: string;
  readonly firstRow: number;
  readonly entries: readonly Entry[];
}

/** Of two entries for one cell, the later counts. */
export function entryRuns(entries: readonly Entry[]): readonly EntryRun[] {
  const columns = new Map<string, { table: string; heading: string; entries: Map<number, Entry> }>();
  entries.forEach((entry) => {
    const { table, heading, row } = entry;
    const id = JSON.stringify([table, heading]);
    const column = columns.get(id) ?? { table, heading, entries: new Map() };
    columns.set(id, column);
    column.entries.set(row, entry);
  });
  return [...columns.values()].flatMap((column) =>
    adjacentRows([...column.entries.values()]).flatMap((rows) =>
      runsByBytes(rows, MOST_ROWS, bytesOf).map((run) => ({
        table: column.table,
        heading: column.heading,
        firstRow: run.rows[0]?.row ?? 0,
        entries: run.rows,
      })),
    ),
  );
}

/** Cells that Office.js sends without cutting them up. */
const MOST_ROWS = 1500;

function bytesOf(entry: Entry): number {
  return jsonBytes([entry.before, entry.value]);
}
