import type { LocalDate } from "../../domain/calendar/local-date";
import { ok, type Result } from "../../domain/result";
import { marksOf } from "../../workbook/check/marks";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkBook } from "./check-entries";
import type { OpenWorkbook } from "../open-workbook";
import { readPlanToCheck } from "../read-plan";

/** What became of errors when their cells were to be marked in the sheets. */
export interface MarkedErrors {
  /** Cells that are marked now. */
  readonly cells: number;
  /** Cells with errors beyond the most that are marked. */
  readonly leftOut: number;
  /** Errors that stand in no cell: a row that is missing. */
  readonly inNoCell: number;
}

/**
 * Checks anew and marks every cell with errors; earlier marks go, all of them when there is no error any more. Warnings that somebody has
 * let stand are none. Six syncs at most, and one more for every 4 MB.
 */
export async function markErrors(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<MarkedErrors, WorkbookProblem>> {
  const read = await readPlanToCheck(workbook);
  if (!read.ok) return read;
  const { findings } = checkBook(read.value, today);
  const { marks, leftOut, inNoCell } = marksOf(
    findings.map(({ finding }) => finding),
    read.value.snapshot,
  );
  const marked = await workbook.mark(marks);
  return marked.ok ? ok({ cells: marks.length, leftOut, inNoCell }) : marked;
}

/** Takes all marks away, and says how many there were. Needs no plan. Four syncs at most, and one more for every 4 MB. */
export function unmarkErrors(workbook: OpenWorkbook): Promise<Result<number, WorkbookProblem>> {
  return workbook.unmark();
}
