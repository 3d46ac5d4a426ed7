import { checkRows, type Checked } from "../../domain/check/check-rows";
import type { LocalDate } from "../../domain/calendar/local-date";
import { OCCURRENCE_TABLE } from "../../domain/check/findings/found";
import { ok, type Result } from "../../domain/result";
import { effectOf, type EditEffect } from "../../workbook/reading/edit-effect";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import { readTasksAgain } from "../../workbook/reading/read-tasks-again";
import { withRowsRead, type RowsRead, type SheetEdit } from "../../workbook/reading/touched-rows";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkContext, checkedBook, resultOf, type CheckResult } from "./check-entries";
import type { OpenWorkbook } from "../open-workbook";
import { readPlanToCheck } from "../read-plan";
import { resultAfter } from "./result-after";

/** The workbook as it was read, and what the check found in it: what a check of single rows goes on from. */
export interface CheckedBook {
  readonly book: PlanBook;
  readonly checked: Checked;
  readonly result: CheckResult;
}

/** The full check. Two syncs, and one more for every 4 MB. */
export async function readCheckedBook(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<CheckedBook, WorkbookProblem>> {
  const read = await readPlanToCheck(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const checked = checkedBook(book, today);
  return ok({ book, checked, result: resultOf(checked, book.snapshot) });
}

/** What edits since then make it necessary to read again. */
export function effectOn({ book, checked }: CheckedBook, edits: readonly SheetEdit[]): EditEffect {
  const appendices = book.tracked.plan.appendices.map(({ tableName }) => tableName);
  return effectOf(edits, {
    snapshot: book.snapshot,
    byRow: new Set([...appendices, OCCURRENCE_TABLE]),
    formulas: checked.context.book?.formulas ?? [],
  });
}

/**
 * The check after these rows were read again, as a full check would find it: only their tasks are gone through. Which rows a filter
 * hides and how the tables look is taken as it was in the full check.
 */
export function checkedAgain(before: CheckedBook, read: readonly RowsRead[], today: LocalDate): CheckedBook {
  const touched = read.map(({ table, rows }) => ({ table, rows: rows.map(({ row }) => row) }));
  const snapshot = withRowsRead(before.book.snapshot, read);
  const book = { ...before.book, snapshot, tracked: readTasksAgain(before.book, snapshot, touched) };
  const checked = checkRows(before.checked, book.tracked, checkContext(book, today), touched);
  return { book, checked, result: resultAfter(before, checked, snapshot) };
}
