import type { Plan } from "../../domain/plan/plan";
import type { Adjustment } from "../../domain/progress/progress";
import { failed, ok, type Result } from "../../domain/result";
import type { BookChange } from "../../workbook/book-change";
import { logged, type LogRow } from "../../workbook/sheets/log-sheet";
import { planChange } from "../../workbook/plan-change/plan-change";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { logTable } from "../log-table";
import type { OpenWorkbook } from "../open-workbook";

/** What the Office changes of the plan in the open workbook. */
export interface PlanStep {
  readonly next: Plan;
  /** The Office's columns of some tasks, by Mã. */
  readonly adjustments: ReadonlyMap<string, Adjustment>;
  readonly log: readonly LogRow[];
}

/**
 * Writes a changed plan into the tables where it stands, with its lines in `Nhật ký`; a workbook without that sheet gets it first.
 * Each change gives the plan its next revision, and so another fingerprint. Nothing that was entered is touched. Two syncs, and two more where the log is new.
 */
export async function changePlan(
  workbook: OpenWorkbook,
  book: PlanBook,
  { next, adjustments, log }: PlanStep,
): Promise<Result<BookChange, WorkbookProblem | PlanChangeProblem>> {
  const asked = planChange(book, next, adjustments);
  if (!asked.ok || isNothing(asked.value)) return asked;
  const { revision = 0 } = book.metadata.plan;
  const change = planChange(book, { ...next, revision: revision + 1 }, adjustments);
  if (!change.ok) return change;
  const table = await logTable(workbook, book, book.metadata.plan.appendices[0]?.sheetName ?? "");
  if (!table.ok) return table;
  const lines = logged(table.value, log);
  const whole: BookChange = {
    cells: [...change.value.cells, ...lines.cells],
    newRows: [...change.value.newRows, ...lines.newRows],
    removedRows: change.value.removedRows,
  };
  const changed = await workbook.change(whole);
  return changed.ok ? ok(whole) : failed(changed.problem);
}

function isNothing({ cells, newRows, removedRows }: BookChange): boolean {
  return cells.length + newRows.length + removedRows.length === 0;
}
