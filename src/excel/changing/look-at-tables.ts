import type { CellValue } from "../../workbook/sheet-spec";
import { columnCells } from "./column-cells";
import { MOST_PASSED_OVER, type EntryRun } from "../entering/entry-runs";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { adjacentRows } from "../cells/runs";

/** A table that is to be entered into, as it is just before. */
export interface TableFound {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Data rows. */
  readonly rowCount: number;
  /** First cell of each data row that is to be entered into, and of some others. */
  readonly keys: ReadonlyMap<number, CellValue>;
}

/** What to ask for about a table, and the objects that hold the answer. */
export interface TableLook {
  readonly name: string;
  readonly parts: readonly RequestPart[];
  /** Filled when the parts are asked. */
  readonly asked: { table?: Excel.Table; readonly keys: KeyRange[] };
}

interface KeyRange {
  readonly first: number;
  readonly range: Excel.Range;
}

export function lookAtTables(runs: readonly EntryRun[]): readonly TableLook[] {
  const names = [...new Set(runs.map((run) => run.table))];
  return names.map((name) => {
    const rows = new Set(
      runs.filter((run) => run.table === name).flatMap((run) => run.entries.flatMap((entry) => entry?.row ?? [])),
    );
    return lookAtTable(name, [...rows]);
  });
}

/** @returns `undefined` when there is no table of that name. */
export function tableFound({ asked: { table, keys } }: TableLook): TableFound | undefined {
  if (table === undefined || table.isNullObject) return undefined;
  return {
    sheet: table.worksheet.name,
    isProtected: table.worksheet.protection.protected,
    rowCount: table.rows.count,
    keys: new Map(keys.flatMap(({ first, range }) => keysFrom(first, range.values))),
  };
}

function lookAtTable(name: string, rows: readonly number[]): TableLook {
  const asked: TableLook["asked"] = { keys: [] };
  const table: RequestPart = {
    bytes: 4 * OBJECT_BYTES + 4 * ACTION_BYTES,
    ask: ({ workbook }) => {
      asked.table = workbook.tables.getItemOrNullObject(name);
      asked.table.load("worksheet/name,worksheet/protection/protected,rows/count");
    },
  };
  const runs = adjacentRows(
    rows.map((row) => ({ row })),
    MOST_PASSED_OVER,
  );
  const keys = runs.map((run): RequestPart => {
    const first = run[0].row;
    const count = (run.at(-1)?.row ?? first) - first + 1;
    return {
      bytes: 7 * OBJECT_BYTES + 3 * ACTION_BYTES + count * KEY_BYTES,
      ask: ({ workbook }) => {
        const range = columnCells(workbook.tables.getItemOrNullObject(name).columns.getItemAt(0), first, count);
        range.load("values");
        asked.keys.push({ first, range });
      },
    };
  });
  return { name, parts: [table, ...keys], asked };
}

/** Of a key in an answer. */
const KEY_BYTES = 40;

function keysFrom(first: number, values: readonly (readonly CellValue[])[]): readonly (readonly [number, CellValue])[] {
  return values.map((cells, index) => [first + index, cells[0] ?? ""]);
}
