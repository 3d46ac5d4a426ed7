import type { Entry } from "../workbook/book-change";
import type { Result } from "../domain/result";
import { failed, ok } from "../domain/result";
import type { CellValue } from "../workbook/sheet-spec";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import { cellsOf } from "./cells";
import { checkEntries } from "./check-entries";
import { entryRuns, MOST_PASSED_OVER } from "./entry-runs";
import { lookAtEntries, type RunFound } from "./look-at-entries";
import { jsonBytes } from "./json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, writeInPieces, type RequestPart } from "./pieces-by-bytes";
import { asWritten } from "./plain-text";
import { isExcelError, workbookProblemOf } from "./workbook-problem-of";

/**
 * Puts values into cells of a table, after reading them once more. Two syncs, and one more for every 4 MB; one more where some
 * cells of a column are locked and others not. A failed entering costs one more to be taken back.
 */
export async function enterCells(
  excel: typeof Excel,
  entries: readonly Entry[],
): Promise<Result<void, WorkbookProblem>> {
  if (entries.length === 0) return ok(undefined);
  let begun: readonly RunFound[] = [];
  try {
    return await excel.run(async (context): Promise<Result<void, WorkbookProblem>> => {
      const found = await lookAtCells(context, entries);
      if (!found.ok) return found;
      const problem = checkEntries(found.value);
      if (problem !== undefined) return failed(problem);
      begun = found.value;
      await writeInPieces(
        context,
        entryParts(begun, (entry) => entry.value),
      );
      return ok(undefined);
    });
  } catch (error) {
    if (begun.length > 0) await takeBack(excel, begun);
    return failed(workbookProblemOf(error));
  }
}

/** Where a locked cell lies between those to be entered, only these are looked at: it does not keep them from being entered. */
async function lookAtCells(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<Result<readonly RunFound[], WorkbookProblem>> {
  const found = await lookAtEntries(context, entryRuns(entries, MOST_PASSED_OVER));
  const isMixed = found.ok && found.value.some((run) => run.locked === "some" && run.table.isProtected);
  return isMixed ? lookAtEntries(context, entryRuns(entries, 0)) : found;
}

/** Gives the cells what they had; when Excel refuses that too, the person is told what stopped the entering. */
async function takeBack(excel: typeof Excel, runs: readonly RunFound[]): Promise<void> {
  try {
    await excel.run({ delayForCellEdit: true }, (context) =>
      writeInPieces(
        context,
        entryParts(runs, (entry) => entry.before),
      ),
    );
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}

/**
 * Excel misplaces values that are written over several rows of which a filter hides some; cell by cell it does not.
 * https://github.com/OfficeDev/office-js/issues/224
 */
export function entryParts(runs: readonly RunFound[], valueOf: (entry: Entry) => CellValue): readonly RequestPart[] {
  return runs.flatMap((run) => {
    // Excel leaves a cell as it is that is given null.
    const values = run.entries.map((entry, index) =>
      entry === undefined ? null : asWritten(valueOf(entry) ?? "", run.cells[index]?.format),
    );
    return run.hasHiddenRows
      ? values.flatMap((value, index) => (value === null ? [] : [columnPart(run, run.row + index, [value])]))
      : [columnPart(run, run.row, values)];
  });
}

function columnPart({ table, column }: RunFound, row: number, values: readonly CellValue[]): RequestPart {
  const rows = values.map((value) => [value]);
  return {
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes(rows),
    ask: (context) => {
      cellsOf(context, table.sheet, { row, column, rows: rows.length, columns: 1 }).values = rows;
    },
  };
}
