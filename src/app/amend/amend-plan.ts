import type { LocalDate } from "../../domain/calendar/local-date";
import { amend } from "../../domain/plan/amendment/amend";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import type { AmendmentProblem } from "../../domain/plan/amendment/amendment-problem";
import type { LogEntry } from "../../domain/plan/amendment/log-entry";
import { failed, ok, type Result } from "../../domain/result";
import { amendmentRow } from "../../workbook/plan-change/log-words";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { changePlan } from "./change-plan";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan } from "../read-plan";

export type AmendProblem = WorkbookProblem | AmendmentProblem | PlanChangeProblem;

export interface PlanAmended {
  readonly log: LogEntry;
  /** Cells that were written anew, the log's left out. */
  readonly cells: number;
}

/**
 * "Điều chỉnh kế hoạch": one amendment by the Office, logged; the plan's fingerprint is renewed. Six syncs, two more the first
 * time, when `Nhật ký` is made.
 * @param on the day of the log.
 */
export async function amendPlan(
  workbook: OpenWorkbook,
  amendment: Amendment,
  on: LocalDate,
): Promise<Result<PlanAmended, AmendProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const { plan } = book.metadata;
  const adjustments = new Map(book.tracked.tasks.map(({ task, adjustment }) => [task.code, adjustment]));
  const amended = amend(plan, adjustments, amendment, on);
  if (!amended.ok) return failed(amended.problem);
  const { plan: next = plan, adjustments: changed, log } = amended.value;
  const done = await changePlan(workbook, book, { next, adjustments: changed, log: [amendmentRow(log, next)] });
  return done.ok ? ok({ log, cells: done.value.cells.length }) : done;
}
