import type { LocalDate } from "../domain/calendar/local-date";
import type { Result } from "../domain/result";
import { lookedAt } from "../workbook/check/looked-at";
import { isTableOfPlan, readPlanBook, type PlanBook } from "../workbook/reading/read-plan-book";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";

/** The plan that the open workbook carries, with what was entered. Two syncs, and one more for every 4 MB. */
export async function readPlan(workbook: OpenWorkbook): Promise<Result<PlanBook, WorkbookProblem>> {
  const snapshot = await workbook.read(isTableOfPlan);
  return snapshot.ok ? readPlanBook(snapshot.value) : snapshot;
}

/**
 * The same, with how its tables look and whether this computer puts the month first: what `check` needs besides the values. At no
 * more syncs, but for one more for every 4 MB.
 */
export async function readPlanToCheck(workbook: OpenWorkbook): Promise<Result<PlanBook, WorkbookProblem>> {
  const snapshot = await workbook.read(isTableOfPlan, lookedAt);
  return snapshot.ok ? readPlanBook(snapshot.value) : snapshot;
}

/** The day that standings are told for: the one the Office has fixed, or today. */
export function assessmentDay(book: PlanBook, today: LocalDate): LocalDate {
  return book.fixedDay ?? today;
}
