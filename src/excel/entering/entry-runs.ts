import type { Entry } from "../../workbook/book-change";
import { jsonBytes } from "../requests/json-bytes";
import { adjacentRows } from "../cells/runs";
import { runsByBytes } from "../requests/runs-by-bytes";

/** Cells below one another in one column: one range to read and to write. */
export interface EntryRun {
  readonly table: string;
  readonly heading: string;
  readonly firstRow: number;
  /** One a row; `undefined` for a cell that is only passed over. */
  readonly entries: readonly (Entry | undefined)[];
}

/** Rows without an entry that are read along: two ranges cost more than some cells that nobody asked for. */
export const MOST_PASSED_OVER = 8;

/** Of two entries for one cell, the later counts. `gap`: how many rows without an entry a run may pass over. */
export function entryRuns(entries: readonly Entry[], gap: number): readonly EntryRun[] {
  const columns = new Map<string, { table: string; heading: string; entries: Map<number, Entry> }>();
  entries.forEach((entry) => {
    const { table, heading, row } = entry;
    const id = JSON.stringify([table, heading]);
    const column = columns.get(id) ?? { table, heading, entries: new Map() };
    columns.set(id, column);
    column.entries.set(row, entry);
  });
  return [...columns.values()].flatMap((column) =>
    adjacentRows([...column.entries.values()], gap).flatMap((run) =>
      runsByBytes(withGaps(run), MOST_ROWS, bytesOf).map(({ first, rows }) => ({
        table: column.table,
        heading: column.heading,
        firstRow: run[0].row + first,
        entries: rows,
      })),
    ),
  );
}

/** Cells that Office.js sends without cutting them up. */
const MOST_ROWS = 1500;

function withGaps(run: readonly [Entry, ...Entry[]]): readonly (Entry | undefined)[] {
  const rows = new Map(run.map((entry) => [entry.row, entry]));
  const first = run[0].row;
  return Array.from({ length: (run.at(-1)?.row ?? first) - first + 1 }, (_, index) => rows.get(first + index));
}

function bytesOf(entry: Entry | undefined): number {
  return entry === undefined ? UNKNOWN_CELL : jsonBytes([entry.before, entry.value]);
}

/** Bytes of a cell that is passed over, about. */
export const UNKNOWN_CELL = 60;
