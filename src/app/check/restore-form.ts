import type { LocalDate } from "../../domain/calendar/local-date";
import type { DriftedPart } from "../../domain/check/book-state";
import { ok, type Result } from "../../domain/result";
import { formOrders, type FormOrder, type ReplacedCell } from "../../workbook/form/form-order";
import { restoredRows } from "../../workbook/form/restored-rows";
import { tableNamed, type BookSnapshot } from "../../workbook/reading/book-snapshot";
import { logged } from "../../workbook/sheets/log-sheet";
import { tableCell, type SheetCell } from "../../workbook/reading/table-cell";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import type { DriftedSheet } from "./check-entries";
import { logTable } from "../log-table";
import type { OpenWorkbook } from "../open-workbook";
import { readPlanToCheck } from "../read-plan";

export interface RestoreOrder {
  /** Today, for `Nhật ký`. */
  readonly on: LocalDate;
  /** What each part is called, for the line in `Nhật ký`. */
  readonly words: Readonly<Record<DriftedPart, string>>;
  /** What differs from the form, or everything: looks that nothing finds to differ (fonts, lines) too. */
  readonly which: "drifted" | "all";
  /** The person has seen that something stands in formula columns, and that it goes. */
  readonly mayReplace: boolean;
}

export type RestoreOutcome =
  /** Nothing was written yet: these cells hold something that the formulas of their columns would replace. */
  | { readonly kind: "asks"; readonly replaced: readonly PlacedContent[] }
  | {
      readonly kind: "restored";
      /** Empty when nothing differed from the form. */
      readonly tables: readonly DriftedSheet[];
      /** Cells that hold their formula again; what stood there is in `Nhật ký`. */
      readonly replaced: number;
      /** Cells of text columns whose number keeps its own format: `Phụ lục I!V12`. */
      readonly kept: readonly string[];
    };

/** What stands in a cell of a formula column. */
export interface PlacedContent {
  readonly cell: SheetCell;
  /** A formula with its "=", or the value. */
  readonly content: string;
}

/**
 * "Khôi phục khuôn": gives the tables of the plan their form again. Values stay; what stood in formula columns goes into `Nhật ký`, together
 * with a line that says what was put back. Six syncs, two more where the log is new; two when there is nothing to do or to be asked.
 */
export async function restoreForm(
  workbook: OpenWorkbook,
  { on, words, which, mayReplace }: RestoreOrder,
): Promise<Result<RestoreOutcome, WorkbookProblem>> {
  const read = await readPlanToCheck(workbook);
  if (!read.ok) return read;
  const { snapshot, metadata } = read.value;
  const orders = formOrders(snapshot, metadata.plan, which);
  const replaced = orders.flatMap(({ form, replaced }) => replaced.map((cell) => placed(cell, form.table, snapshot)));
  if (replaced.length > 0 && !mayReplace) return ok({ kind: "asks", replaced });
  const tables = orders.map((order) => ({ sheet: sheetOf(order, snapshot), parts: order.parts }));
  if (orders.length === 0) return ok({ kind: "restored", tables, replaced: 0, kept: [] });
  const log = await logTable(workbook, read.value, tables[0]?.sheet ?? "");
  if (!log.ok) return log;
  const lines = logged(log.value, restoredRows(orders, snapshot, on, words));
  const restored = await workbook.restoreForm(orders, { ...lines, removedRows: [] });
  if (!restored.ok) return restored;
  return ok({ kind: "restored", tables, replaced: replaced.length, kept: restored.value.kept });
}

function sheetOf({ form }: FormOrder, snapshot: BookSnapshot): string {
  return tableNamed(snapshot, form.table)?.sheet ?? form.table;
}

function placed(cell: ReplacedCell, table: string, snapshot: BookSnapshot): PlacedContent {
  const content = cell.formula === "" ? String(cell.value) : cell.formula;
  return { cell: tableCell(snapshot, table, cell.row, cell.heading), content };
}
