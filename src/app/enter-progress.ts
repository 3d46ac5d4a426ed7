import { excelNumberOfDay } from "../domain/calendar/excel-day";
import { plannedDays } from "../domain/deadline/planned-days";
import type { TypedEntries, TypedOccurrenceEntry, TypedTaskEntry, TypedValue } from "../domain/progress/typed-entries";
import { failed, ok, type Result } from "../domain/result";
import type { EntryColumn } from "../domain/progress/progress";
import { headingOf } from "../workbook/columns/appendix-columns";
import { tableNamed, type TableSnapshot } from "../workbook/reading/book-snapshot";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../workbook/columns/occurrence-columns";
import { columnIndex } from "../workbook/reading/read-cells";
import type { PlanBook } from "../workbook/reading/read-plan-book";
import type { CellValue } from "../workbook/sheet-spec";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import type { Entry } from "../workbook/book-change";
import { readPlan } from "./read-plan";

export interface EnteredProgress {
  readonly tasks: number;
  readonly occurrences: number;
  readonly cells: number;
}

/** Types prepared entries into the open plan's empty cells, as a division would. Cells that hold something are left as they are. Four syncs. */
export async function enterProgress(
  workbook: OpenWorkbook,
  typed: TypedEntries,
): Promise<Result<EnteredProgress, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const entries = progressEntries(typed, read.value);
  if (!entries.ok) return entries;
  const entered = await workbook.enter(entries.value);
  return entered.ok ? ok(enteredProgress(typed, entries.value)) : entered;
}

/** The cells of prepared entries that are empty in a workbook. Fails when it carries another plan than they are for. */
export function progressEntries(typed: TypedEntries, book: PlanBook): Result<readonly Entry[], WorkbookProblem> {
  const { id, title } = book.metadata.plan;
  if (id !== typed.plan) return failed({ kind: "other-plan", plan: title });
  return ok([
    ...typed.entries.flatMap((entry) => taskEntries(entry, book)),
    ...typed.occurrences.flatMap((entry) => occurrenceEntries(entry, book)),
  ]);
}

export function enteredProgress(typed: TypedEntries, entries: readonly Entry[]): EnteredProgress {
  return { tasks: typed.entries.length, occurrences: typed.occurrences.length, cells: entries.length };
}

function taskEntries({ code, ...cells }: TypedTaskEntry, book: PlanBook): readonly Entry[] {
  const tracked = book.tracked.tasks.find((one) => one.task.code === code);
  const table = tracked && tableNamed(book.snapshot, tracked.table);
  if (tracked === undefined || table === undefined) return [];
  return Object.entries(cells).flatMap(([column, value]) =>
    emptyCell(table, tracked.row, headingOf(column as EntryColumn), value),
  );
}

function occurrenceEntries({ code, due, ...cells }: TypedOccurrenceEntry, book: PlanBook): readonly Entry[] {
  const tracked = book.tracked.tasks.find((one) => one.task.code === code);
  const table = tableNamed(book.snapshot, OCCURRENCE_TABLE);
  if (tracked === undefined || table === undefined) return [];
  const planned = plannedDays(tracked.task.deadlineText, book.metadata.plan).days.find((one) => one.written === due);
  const occurrence = tracked.occurrences.find((one) => one.due === planned?.due);
  if (occurrence === undefined) return [];
  return Object.entries(cells).flatMap(([column, value]) =>
    emptyCell(table, occurrence.row, OCCURRENCE_HEADINGS[column as keyof typeof cells], value),
  );
}

function emptyCell(
  table: TableSnapshot,
  row: number,
  heading: string,
  value: TypedValue | undefined,
): readonly Entry[] {
  const cells = table.rows[row];
  const before = cells?.[columnIndex(table, heading)] ?? "";
  if (value === undefined || before !== "") return [];
  return [{ table: table.name, key: cells?.[0] ?? "", row, heading, before, value: cellValue(value) }];
}

function cellValue(value: TypedValue): CellValue {
  return typeof value === "object" ? excelNumberOfDay(value.day) : value;
}
