import { readCheckedBook } from "../../src/app/check/checked-book";
import { homeOf, type Home } from "../../src/app/home";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import type { LocalDate } from "../../src/domain/calendar/local-date";
import { ok, type Result } from "../../src/domain/result";
import type { WorkbookProblem } from "../../src/workbook/workbook-problem";

/** The home page, as the pane reads it when it opens. */
export async function readHome(workbook: OpenWorkbook, today: LocalDate): Promise<Result<Home, WorkbookProblem>> {
  const read = await readCheckedBook(workbook, today);
  return read.ok ? ok(homeOf(read.value.book, read.value.result)) : read;
}
