import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { CellValue } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { columnCells } from "../changing/column-cells";
import { UNKNOWN_CELL, type EntryRun } from "./entry-runs";
import { isFormula } from "../cells/is-formula";
import { jsonBytes } from "../requests/json-bytes";
import { lookAtTables, tableFound, type TableFound } from "../changing/look-at-tables";
import { ACTION_BYTES, OBJECT_BYTES, sendInPieces, type RequestPart } from "../requests/pieces-by-bytes";

/** The cells of entries below one another, as they are just before they are entered. */
export interface RunFound {
  readonly table: TableFound;
  /** On the sheet, counting from 0. */
  readonly row: number;
  readonly column: number;
  readonly locked: "all" | "some" | "none";
  readonly hasHiddenRows: boolean;
  readonly entries: EntryRun["entries"];
  /** As many as entries. */
  readonly cells: readonly CellFound[];
}

export interface CellFound {
  readonly value: CellValue;
  readonly hasFormula: boolean;
  readonly format: string;
}

/** What to ask for about entries, and what was found once it is answered. */
export interface EntriesLook {
  readonly parts: readonly RequestPart[];
  readonly found: () => Result<readonly RunFound[], WorkbookProblem>;
}

/** One sync, and one more for every 4 MB. */
export async function lookAtEntries(
  context: Excel.RequestContext,
  runs: readonly EntryRun[],
): Promise<Result<readonly RunFound[], WorkbookProblem>> {
  const { parts, found } = entriesLook(runs);
  await sendInPieces(context, parts);
  return found();
}

export function entriesLook(runs: readonly EntryRun[]): EntriesLook {
  const tables = lookAtTables(runs);
  const looks = runs.map(lookAtRun);
  return {
    parts: [...tables.flatMap((table) => table.parts), ...looks.map((look) => look.part)],
    found: () => {
      const tablesFound = new Map(tables.map((table) => [table.name, tableFound(table)]));
      const found: RunFound[] = [];
      for (const { run, asked } of looks) {
        const table = tablesFound.get(run.table);
        if (table === undefined) return failed({ kind: "missing", what: run.table });
        const range = asked();
        if (range === undefined || range.isNullObject) return failed({ kind: "missing", what: run.heading });
        found.push(runFound(table, run, range));
      }
      return ok(found);
    },
  };
}

function lookAtRun(run: EntryRun) {
  let asked: Excel.Range | undefined;
  const part: RequestPart = {
    // The answer has what the cells hold twice: as values and as formulas.
    bytes: 7 * OBJECT_BYTES + 4 * ACTION_BYTES + 2 * bytesBefore(run),
    ask: ({ workbook }) => {
      const column = workbook.tables.getItemOrNullObject(run.table).columns.getItemOrNullObject(run.heading);
      asked = columnCells(column, run.firstRow, run.entries.length);
      asked.load("values,formulas,numberFormat,rowIndex,columnIndex,rowHidden,format/protection/locked");
    },
  };
  return { run, part, asked: () => asked };
}

function runFound(table: TableFound, { entries }: EntryRun, range: Excel.Range): RunFound {
  return {
    table,
    row: range.rowIndex,
    column: range.columnIndex,
    locked: isTrueOf(range.format.protection.locked),
    hasHiddenRows: isTrueOf(range.rowHidden) !== "none",
    entries,
    cells: entries.map((_, index) => {
      const value = range.values[index]?.[0] as CellValue;
      const formula = range.formulas[index]?.[0] as CellValue;
      return {
        value,
        hasFormula: isFormula(formula, value),
        format: String(range.numberFormat[index]?.[0]),
      };
    }),
  };
}

function bytesBefore({ entries }: EntryRun): number {
  return entries.reduce((bytes, entry) => bytes + (entry === undefined ? UNKNOWN_CELL : jsonBytes([entry.before])), 0);
}

/** Excel says neither true nor false of cells that differ, but null. */
function isTrueOf(property: boolean | null): "all" | "some" | "none" {
  return property === null ? "some" : property ? "all" : "none";
}
