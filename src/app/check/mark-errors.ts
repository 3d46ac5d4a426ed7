import type { LocalDate } from "../../domain/calendar/local-date";
import { ok, type Result } from "../../domain/result";
import { marksOf } from "../../workbook/marks";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkBook, type CheckResult } from "./check-entries";
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
  /** The check that it was done by, for whoever shows one. */
  readonly check: CheckResult;
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
  const check = checkBook(read.value, today);
  const errors = check.findings.map(({ finding }) => finding);
  const { marks, leftOut, inNoCell } = marksOf(errors, read.value.snapshot);
  const marked = await workbook.mark(marks);
  return marked.ok ? ok({ cells: marks.length, leftOut, inNoCell, check }) : marked;
}

/** Takes all marks away, and says how many there were. Needs no plan. Four syncs at most, and one more for every 4 MB. */
export function unmarkErrors(workbook: OpenWorkbook): Promise<Result<number, WorkbookProblem>> {
  return workbook.unmark();
}
