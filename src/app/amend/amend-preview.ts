import type { LocalDate } from "../../domain/calendar/local-date";
import { amend } from "../../domain/plan/amendment/amend";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import type { AmendmentProblem } from "../../domain/plan/amendment/amendment-problem";
import type { LogEntry } from "../../domain/plan/amendment/log-entry";
import { ok, type Result } from "../../domain/result";
import type { BookChange } from "../../workbook/book-change";
import { tableNamed, type BookSnapshot } from "../../workbook/reading/book-snapshot";
import { METADATA_TABLE } from "../../workbook/sheets/metadata-sheet";
import { planChange } from "../../workbook/plan-change/plan-change";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { PlanBook } from "../../workbook/reading/read-plan-book";

/** What an amendment would write, for the person to see before. The hidden metadata and `Nhật ký` are left out. */
export interface AmendmentPreview {
  readonly log: LogEntry;
  readonly sheets: readonly ChangedSheet[];
}

export interface ChangedSheet {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly columns: readonly { readonly heading: string; readonly cells: number }[];
  readonly newRows: number;
  readonly removedRows: number;
}

/** Nothing is read or written: `book` is what stands in the workbook. @param on the day of the log. */
export function previewAmendment(
  book: PlanBook,
  amendment: Amendment,
  on: LocalDate,
): Result<AmendmentPreview, AmendmentProblem | PlanChangeProblem> {
  const { plan } = book.metadata;
  const adjustments = new Map(book.tracked.tasks.map(({ task, adjustment }) => [task.code, adjustment]));
  const amended = amend(plan, adjustments, amendment, on);
  if (!amended.ok) return amended;
  const { plan: next = plan, adjustments: changed, log } = amended.value;
  const change = planChange(book, next, changed);
  return change.ok ? ok({ log, sheets: sheetsChanged(change.value, book.snapshot) }) : change;
}

function sheetsChanged({ cells, newRows, removedRows }: BookChange, snapshot: BookSnapshot): readonly ChangedSheet[] {
  const names = [...cells, ...newRows, ...removedRows].map(({ table }) => table);
  return [...new Set(names)].flatMap((name): readonly ChangedSheet[] => {
    const table = tableNamed(snapshot, name);
    if (table === undefined || name === METADATA_TABLE) return [];
    const inTable = cells.filter((cell) => cell.table === name);
    const columns = table.headings.map((heading) => ({
      heading,
      cells: inTable.filter((cell) => cell.heading === heading).length,
    }));
    return [
      {
        sheet: table.sheet,
        columns: columns.filter((column) => column.cells > 0),
        newRows: newRows.filter((row) => row.table === name).length,
        removedRows: removedRows.filter((row) => row.table === name).length,
      },
    ];
  });
}
