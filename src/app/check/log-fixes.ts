import type { LocalDate } from "../../domain/calendar/local-date";
import type { RuleId } from "../../domain/check/findings/details-of-rule";
import { ok, type Result } from "../../domain/result";
import { fixedRows } from "../../workbook/check/fixed-rows";
import { tableNamed, type TableSnapshot } from "../../workbook/reading/book-snapshot";
import { LOG_TABLE, logged } from "../../workbook/sheets/log-sheet";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { logTable } from "../log-table";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan } from "../read-plan";
import type { EnteredFix } from "./fix-entries";

export interface LogOrder {
  readonly what: "fixed" | "undone";
  readonly on: LocalDate;
  /** What a rule is called. */
  readonly titleOf: (rule: RuleId) => string;
}

/**
 * Keeps in `Nhật ký` what cells held before they were put right, or before that was undone: the way back when the pane is closed. A press
 * of its own after the write, so that a log that cannot be written keeps nobody from working. Six syncs, four more where it is new.
 */
export async function logFixes(
  workbook: OpenWorkbook,
  entered: readonly EnteredFix[],
  { what, on, titleOf }: LogOrder,
): Promise<Result<void, WorkbookProblem>> {
  const [first] = entered;
  if (first === undefined) return ok(undefined);
  const log = await openLog(workbook, first.cell.sheet);
  if (!log.ok) return log;
  return workbook.change({ ...logged(log.value, fixedRows(entered, what, on, titleOf)), removedRows: [] });
}

async function openLog(workbook: OpenWorkbook, show: string): Promise<Result<TableSnapshot, WorkbookProblem>> {
  const read = await workbook.read(({ name }) => name === LOG_TABLE);
  if (!read.ok) return read;
  const found = tableNamed(read.value, LOG_TABLE);
  if (found !== undefined) return ok(found);
  const plan = await readPlan(workbook);
  return plan.ok ? logTable(workbook, plan.value, show) : plan;
}
