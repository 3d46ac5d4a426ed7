import type { TableHeading } from "../../workbook/reading/book-snapshot";
import { cellsOf } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { PIECE_BYTES } from "../requests/pieces-by-bytes";
import { askForRows, type RowsAnswered } from "./rows-asked";
import { syncUnlessTooLarge } from "../requests/sync-unless-too-large";
import type { LookAsked } from "./table-looks";

/** A table of which the first rows are read. */
export interface TableBeingRead {
  readonly heading: TableHeading;
  readonly row: number;
  readonly column: number;
  readonly firstDataRow: number;
  readonly rowCount: number;
  readonly look: LookAsked | undefined;
  readonly runs: RowsAnswered[];
  /** Counting from 0; `undefined` where no look is wanted. */
  formulaColumns: readonly number[] | undefined;
}

/** An answer of this many bytes that is still too large is not asked for in smaller parts. */
const SMALLEST_ANSWER = 10_000;

/** Of very long tables, the live formulas are not read: each row repeats them, and they would take longer than all the rest. */
export function leaveOutLongFormulas(table: TableBeingRead): void {
  const [first] = table.runs;
  if (first === undefined || first.values.length === table.rowCount) return;
  table.formulaColumns = table.formulaColumns?.filter((column) => {
    const formulas = first.looks?.formulas.get(column)?.filter((formula) => formula !== "") ?? [];
    return (jsonBytes(formulas) / first.values.length) * table.rowCount <= MOST_FORMULAS;
  });
}

/** Bytes that the formulas of a column may take in all answers together: those of about 800 rows. */
const MOST_FORMULAS = 1_000_000;

/** The rows that are not read yet, in answers of at most 4 MB. One sync for each. */
export async function readOtherRows(
  context: Excel.RequestContext,
  tables: readonly TableBeingRead[],
  limit: number = PIECE_BYTES,
): Promise<void> {
  const runs = nextRuns(tables, limit);
  if (runs.length === 0) return;
  const asked = runs.map(({ table, count }) => {
    const { heading, firstDataRow, column, formulaColumns } = table;
    const area = { row: firstDataRow + rowsRead(table), column, rows: count, columns: heading.headings.length };
    return { table, answer: askForRows(cellsOf(context, heading.sheet, area), formulaColumns) };
  });
  const bytes = runs.reduce((sum, { table, count }) => sum + count * rowBytes(table), 0);
  const answer = await syncUnlessTooLarge(context, bytes > SMALLEST_ANSWER);
  if (answer === "too-large") return readOtherRows(context, tables, bytes / 2);
  asked.forEach(({ table, answer }) => table.runs.push(answer()));
  return readOtherRows(context, tables, limit);
}

/** The rows still to be read, table after table, that fit into an answer; always at least one. */
function nextRuns(tables: readonly TableBeingRead[], limit: number) {
  const runs: { readonly table: TableBeingRead; readonly count: number }[] = [];
  let room = limit;
  for (const table of tables) {
    const left = table.rowCount - rowsRead(table);
    const fitting = Math.max(runs.length === 0 ? 1 : 0, Math.floor(room / rowBytes(table)));
    const count = Math.min(left, fitting);
    if (count === 0) continue;
    runs.push({ table, count });
    room -= count * rowBytes(table);
  }
  return runs;
}

function rowsRead({ runs }: TableBeingRead): number {
  return runs.reduce((sum, { values }) => sum + values.length, 0);
}

/** Of a row in an answer, by those read last. */
function rowBytes({ runs, formulaColumns }: TableBeingRead): number {
  const last = runs.at(-1);
  if (last === undefined) return 1;
  const formulas = formulaColumns?.reduce((sum, column) => sum + (last.looks?.formulaBytes.get(column) ?? 0), 0) ?? 0;
  return (last.bytes + formulas) / last.values.length;
}
