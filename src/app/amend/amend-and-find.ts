import type { LocalDate } from "../../domain/calendar/local-date";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import type { LogEntry } from "../../domain/plan/amendment/log-entry";
import { ok, type Result } from "../../domain/result";
import { headingOf, type AppendixColumn } from "../../workbook/columns/appendix-columns";
import { tableNamed } from "../../workbook/reading/book-snapshot";
import { LOG_TABLE } from "../../workbook/sheets/log-sheet";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import { tableCell, type SheetCell } from "../../workbook/reading/table-cell";
import { amendPlan, type AmendProblem } from "./amend-plan";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan } from "../read-plan";

/** An amendment that was done, and where it stands now. */
export interface AmendmentDone {
  readonly log: LogEntry;
  readonly cells: number;
  /** The first of the cells; `undefined`, as the next is, when Excel would not be read again. */
  readonly cell: SheetCell | undefined;
  /** The line of `Nhật ký`. */
  readonly logCell: SheetCell | undefined;
}

/** The button of "Điều chỉnh kế hoạch": amends, then looks where the changed cells are. Eight syncs, two more the first time. */
export async function amendAndFind(
  workbook: OpenWorkbook,
  amendment: Amendment,
  on: LocalDate,
): Promise<Result<AmendmentDone, AmendProblem>> {
  const amended = await amendPlan(workbook, amendment, on);
  if (!amended.ok) return amended;
  const { log, cells } = amended.value;
  const read = await readPlan(workbook);
  const book = read.ok ? read.value : undefined;
  return ok({ log, cells, cell: book && changedCell(book, log), logCell: book && lastLine(book) });
}

/** The first cell that shows what the line of the log says. */
function changedCell({ tracked, snapshot }: PlanBook, log: LogEntry): SheetCell | undefined {
  const code = log.what === "hand-over" ? log.tasks?.[0] : log.code;
  const task = tracked.tasks.find((one) => one.task.code === code);
  return task && tableCell(snapshot, task.table, task.row, headingOf(columnChanged(log)));
}

function columnChanged({ what, column }: LogEntry): AppendixColumn {
  switch (what) {
    case "change-deadline":
      return "newDue";
    case "take-out":
    case "put-back":
      return "adjustment";
    case "hand-over":
      return "leads";
    default:
      return column ?? "task";
  }
}

function lastLine({ snapshot }: PlanBook): SheetCell | undefined {
  const table = tableNamed(snapshot, LOG_TABLE);
  return table && tableCell(snapshot, LOG_TABLE, table.rows.length - 1, table.headings[0] ?? "");
}
