import type { Entered, Entry } from "../../workbook/book-change";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { a1Address } from "../cells/a1-address";
import { changeBook } from "../changing/change-book";
import { checkEntries } from "./check-entries";
import { entryParts, formatToGive, givesFormats } from "./entry-parts";
import { entryRuns, MOST_PASSED_OVER } from "./entry-runs";
import { lookAtEntries, type RunFound } from "./look-at-entries";
import { writeInPieces } from "../requests/pieces-by-bytes";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/**
 * Puts values into cells of a table, after reading them once more. Two syncs, and one more for every 4 MB; one more where some
 * cells of a column are locked and others not. Where a protected sheet has to be opened so that numbers do not become texts, three
 * or four more. A failed entering costs one or two more to be taken back.
 */
export async function enterCells(
  excel: typeof Excel,
  entries: readonly Entry[],
): Promise<Result<Entered, WorkbookProblem>> {
  if (entries.length === 0) return ok({ formats: new Map() });
  let begun: readonly RunFound[] = [];
  try {
    const found = await excel.run(async (context): Promise<Result<readonly RunFound[], WorkbookProblem>> => {
      const runs = await lookAtCells(context, entries);
      if (!runs.ok) return runs;
      const problem = checkEntries(runs.value);
      if (problem !== undefined) return failed(problem);
      if (runs.value.some(mustBeOpened)) return runs;
      begun = runs.value;
      await writeInPieces(context, entryParts(begun, "value"));
      return runs;
    });
    if (!found.ok) return found;
    const problem = begun.length > 0 ? undefined : await enterOpened(excel, entries, found.value);
    return problem === undefined ? ok({ formats: formatsBefore(found.value) }) : failed(problem);
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

function mustBeOpened(run: RunFound): boolean {
  return run.table.isProtected && givesFormats(run);
}

/** The cells were found open to be entered; now their sheets are opened too, for as long as it takes. */
async function enterOpened(
  excel: typeof Excel,
  entries: readonly Entry[],
  runs: readonly RunFound[],
): Promise<WorkbookProblem | undefined> {
  const changed = await changeBook(excel, { cells: entries, newRows: [], removedRows: [] });
  if (changed.ok) return undefined;
  const { problem } = changed;
  if (problem.kind !== "sheet-protected") return problem;
  return { ...problem, cells: runs.filter(({ table }) => table.sheet === problem.sheet).flatMap(cellsGivenFormats) };
}

function cellsGivenFormats(run: RunFound): readonly string[] {
  return run.entries.flatMap((entry, index) =>
    formatToGive(entry, run.cells[index]) === undefined
      ? []
      : [`${run.table.sheet}!${a1Address(run.row + index, run.column)}`],
  );
}

function formatsBefore(runs: readonly RunFound[]): Entered["formats"] {
  const formats = new Map<Entry, string>();
  for (const { entries, cells } of runs) {
    entries.forEach((entry, index) => {
      const cell = cells[index];
      if (entry && cell && formatToGive(entry, cell) !== undefined) formats.set(entry, cell.format);
    });
  }
  return formats;
}

/** Gives the cells what they had; when Excel refuses that too, the person is told what stopped the entering. */
async function takeBack(excel: typeof Excel, runs: readonly RunFound[]): Promise<void> {
  try {
    await excel.run({ delayForCellEdit: true }, (context) => writeInPieces(context, entryParts(runs, "before")));
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
