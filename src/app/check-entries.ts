import type { LocalDate } from "../domain/calendar/local-date";
import { check } from "../domain/check/check";
import type { Finding } from "../domain/check/finding";
import { ok, type Result } from "../domain/result";
import { findingCell } from "../workbook/finding-cell";
import type { SheetCell } from "../workbook/table-cell";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import { currentPeriod } from "../domain/calendar/current-period";
import type { OpenWorkbook } from "./open-workbook";
import { assessmentDay, readPlan } from "./read-plan";

/** What "Rà soát số liệu" found. */
export interface CheckResult {
  /** The day the entries were checked for. */
  readonly day: LocalDate;
  readonly tasks: number;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: SheetCell;
}

/** Checks every entry of the workbook; changes nothing. Two syncs, and one more for every 4 MB. */
export async function checkEntries(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<CheckResult, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const day = assessmentDay(book, today);
  const findings = check(book.tracked, {
    day,
    dataFrom: currentPeriod(book.periods, day)?.dataFrom,
    policy: book.policy,
  });
  return ok({
    day,
    tasks: book.tracked.tasks.length,
    findings: findings.map((finding) => ({ finding, cell: findingCell(finding.where, book.snapshot) })),
  });
}
