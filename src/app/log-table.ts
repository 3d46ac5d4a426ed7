import { ok, type Result } from "../domain/result";
import { tableNamed, type TableSnapshot } from "../workbook/reading/book-snapshot";
import { emptyLog, logSheet, LOG_TABLE } from "../workbook/sheets/log-sheet";
import type { PlanBook } from "../workbook/reading/read-plan-book";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";

/**
 * The table of `Nhật ký`; a workbook without it gets the sheet first, empty, which does no harm if what was to be logged then
 * fails. No sync, and two where it is new.
 * @param show the sheet where the person is: writing a new log does not lead away from it.
 */
export async function logTable(
  workbook: OpenWorkbook,
  { snapshot, metadata: { plan } }: PlanBook,
  show: string,
): Promise<Result<TableSnapshot, WorkbookProblem>> {
  const found = tableNamed(snapshot, LOG_TABLE);
  if (found !== undefined) return ok(found);
  const written = await workbook.write({ sheets: [logSheet(plan)], names: [] }, { setAside: [], show });
  return written.ok ? ok(emptyLog()) : written;
}
