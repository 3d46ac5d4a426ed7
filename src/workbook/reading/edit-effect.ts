import { tableNamed, type BookSnapshot, type TableSnapshot } from "./book-snapshot";
import type { Area } from "../sheet-spec";
import type { RowsToRead, SheetEdit } from "./touched-rows";

/** What has to be read again after edits. */
export type EditEffect =
  | { readonly kind: "nothing" }
  | { readonly kind: "rows"; readonly rows: readonly RowsToRead[] }
  /** Too much, or what every row is judged by. */
  | { readonly kind: "all" };

/** What was read of the workbook, as far as edits can change it. */
export interface WatchedBook {
  readonly snapshot: BookSnapshot;
  /** Names of the tables of which single rows can be read again: appendices and `LanThucHien`. */
  readonly byRow: ReadonlySet<string>;
  /** Rows with a formula in them: they can change with any cell of the workbook. */
  readonly formulas: readonly { readonly table: string; readonly row: number }[];
}

/** More rows than this are quicker read with all the others. */
const MOST_ROWS = 500;

const NOTHING: EditEffect = { kind: "nothing" };
const ALL: EditEffect = { kind: "all" };

export function effectOf(edits: readonly SheetEdit[], { snapshot, byRow, formulas }: WatchedBook): EditEffect {
  const touched = new Map<string, Set<number>>();
  const rowsOf = (table: string) => {
    const rows = touched.get(table) ?? new Set();
    touched.set(table, rows);
    return rows;
  };
  for (const edit of edits) {
    const edited = snapshot.sheets.find(({ id }) => id === edit.sheetId);
    // A sheet that came since may hold a table of the plan by now.
    if (edited === undefined) return ALL;
    const tables = snapshot.tables.filter(({ sheet }) => sheet === edited.name);
    if (edit.kind === "structure") {
      if (tables.length > 0) return ALL;
      continue;
    }
    for (const table of tables) {
      for (const area of edit.areas.filter((one) => touches(one, table))) {
        if (!byRow.has(table.name) || table.rows.length === 0) return ALL;
        const rows = rowsOf(table.name);
        const [first, last] = dataRows(area, table);
        if (last - first >= MOST_ROWS) return ALL;
        for (let row = first; row <= last; row += 1) rows.add(row);
      }
    }
  }
  if (edits.some(({ kind }) => kind === "cells")) for (const { table, row } of formulas) rowsOf(table).add(row);
  if ([...touched.values()].reduce((sum, rows) => sum + rows.size, 0) > MOST_ROWS) return ALL;
  const rows = [...touched].flatMap(([name, numbers]) => {
    const table = tableNamed(snapshot, name);
    return table === undefined ? [] : [{ table, rows: [...numbers].sort((a, b) => a - b) }];
  });
  return rows.length === 0 ? NOTHING : { kind: "rows", rows };
}

/** Whether the area is in the table, or just below or right of it, where typing makes a table larger. */
function touches(area: Area, { row, column, rows, headings }: TableSnapshot): boolean {
  // A table without data rows still shows an empty one.
  const below = row + 1 + Math.max(1, rows.length);
  const isBeside = area.column <= column + headings.length && area.column + area.columns > column;
  return isBeside && area.row <= below && area.row + area.rows > row;
}

/** The first and the last data row of the area; the last is less than the first when there is none. */
function dataRows(area: Area, { row, rows }: TableSnapshot): readonly [first: number, last: number] {
  const first = row + 1;
  return [Math.max(0, area.row - first), Math.min(rows.length, area.row + area.rows - first) - 1];
}
