import type { LocalDate } from "../../domain/calendar/local-date";
import { acceptanceOf, withoutAccepted, type Acceptance } from "../../domain/check/findings/acceptance";
import { ok, type Result } from "../../domain/result";
import { acceptedRow, takenBackRow } from "../../workbook/check/accepted-findings";
import { logged, type LogRow } from "../../workbook/sheets/log-sheet";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkBook, type PlacedFinding } from "./check-entries";
import { logTable } from "../log-table";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan, readPlanToCheck } from "../read-plan";

/** Why and when a finding is let stand. */
export interface AcceptOrder {
  /** In the person's words; without any, and for an error, nothing is written. */
  readonly reason: string;
  /** Today: also the day that entries are checked for where none is fixed. */
  readonly on: LocalDate;
  /** What the rule is called, for the line in `Nhật ký`. */
  readonly title: string;
}

/**
 * Keeps in `Nhật ký` that a finding is let stand; the sheet is made when there is none. Six syncs, two more where it is new.
 * @returns whether it was kept: not where the workbook no longer has the finding.
 */
export async function acceptFinding(
  workbook: OpenWorkbook,
  { finding, cell }: PlacedFinding,
  { reason, on, title }: AcceptOrder,
): Promise<Result<boolean, WorkbookProblem>> {
  const acceptance = acceptanceOf(finding, reason, on);
  if (acceptance === undefined || finding.severity === "error") return ok(false);
  const read = await readPlanToCheck(workbook);
  if (!read.ok) return read;
  const findings = checkBook(read.value, on).findings.map((one) => one.finding);
  if (withoutAccepted(findings, [acceptance]).length === findings.length) return ok(false);
  const row = acceptedRow(acceptance, finding.severity, title);
  const written = await addToLog(workbook, read.value, row, cell.sheet);
  return written.ok ? ok(true) : written;
}

/** The finding is to be looked at again; `Nhật ký` gets a line that says so. */
export async function takeBackAcceptance(
  workbook: OpenWorkbook,
  acceptance: Acceptance,
  { on, title, sheet }: Pick<AcceptOrder, "on" | "title"> & { readonly sheet: string },
): Promise<Result<void, WorkbookProblem>> {
  const read = await readPlan(workbook);
  return read.ok ? addToLog(workbook, read.value, takenBackRow(acceptance, on, title), sheet) : read;
}

/** @param sheet where the person is: writing a new log does not lead away from it */
async function addToLog(
  workbook: OpenWorkbook,
  book: PlanBook,
  row: LogRow,
  sheet: string,
): Promise<Result<void, WorkbookProblem>> {
  const table = await logTable(workbook, book, sheet);
  return table.ok ? workbook.change({ ...logged(table.value, [row]), removedRows: [] }) : table;
}
