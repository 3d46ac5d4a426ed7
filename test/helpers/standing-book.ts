import { loadPlan } from "../../src/app/load-plan";
import { excelNumberOfDay } from "../../src/domain/calendar/excel-day";
import { readLocalDate, type LocalDate } from "../../src/domain/calendar/local-date";
import type { Plan } from "../../src/domain/plan/plan";
import { occurrenceStanding, standing, STANDING_WORDS, type Standing } from "../../src/domain/progress/standing";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { headingOf, type AppendixColumn } from "../../src/workbook/columns/appendix-columns";
import { tableNamed, type BookSnapshot } from "../../src/workbook/reading/book-snapshot";
import {
  FIXED_DAY_LABEL,
  SETTINGS_HEADINGS,
  SETTINGS_TABLE,
  WARNING_DAYS_LABEL,
} from "../../src/workbook/sheets/catalogue-sections";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../../src/workbook/columns/occurrence-columns";
import { rowReaders } from "../../src/workbook/reading/read-cells";
import { isTableOfPlan, readPlanBook, type PlanBook } from "../../src/workbook/reading/read-plan-book";
import type { CellValue } from "../../src/workbook/sheet-spec";
import { cellArea } from "../../workbench/book/area";
import type { Book } from "../../workbench/book/book";
import type { BookValue } from "../../workbench/book/values/book-value";
import { openOffice } from "./office";

/** What stands in a cell; `{ day }` is a real date cell. */
export type Typed = BookValue | { readonly day: string };

/** The cells of one task that differ from what loading the plan wrote. */
export interface TypedRow {
  readonly code: string;
  readonly cells: Partial<Record<AppendixColumn, Typed>>;
  /** Ngày hoàn thành of its rows in `Lần thực hiện`, from the first on. */
  readonly occurrences?: readonly Typed[];
}

/** One Đánh giá tiến độ: what the sheet shows and what the domain says of the same cells. */
export interface Judged {
  readonly table: string;
  /** Data row in that table, counting from 0. */
  readonly row: number;
  readonly code: string;
  /** The cells that decide it, as they were read. */
  readonly cells: string;
  readonly domain: string;
  /** Calculated by Univer. */
  readonly univer: CellValue;
}

export interface StandingBook {
  readonly book: Book;
  /** Puts the settings into `Danh mục`, recalculates, and reads the workbook as the add-in does. */
  judge(fixedDay: Typed, warningDays: Typed, today: LocalDate): Promise<readonly Judged[]>;
  close(): void;
}

/** A workbook into which the add-in has loaded the plan, with `rows` put into its cells past every rule and protection. */
export async function openStandingBook(plan: Plan, rows: readonly TypedRow[]): Promise<StandingBook> {
  const { Excel, book, close } = openOffice();
  const workbook = excelWorkbook(Excel);
  const loaded = await loadPlan(workbook, plan, { setAside: [] });
  if (!loaded.ok) {
    close();
    throw new Error(JSON.stringify(loaded.problem));
  }
  const byCode = new Map(rows.map((row) => [row.code, row]));
  for (const { tableName } of plan.appendices) putTaskCells(book, tableName, byCode);
  putOccurrenceCells(book, byCode);
  return {
    book,
    close,
    async judge(fixedDay, warningDays, today) {
      putSetting(book, FIXED_DAY_LABEL, fixedDay);
      putSetting(book, WARNING_DAYS_LABEL, warningDays);
      const snapshot = await workbook.read(isTableOfPlan);
      if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problem));
      const read = readPlanBook(snapshot.value);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      return judgedIn(read.value, read.value.fixedDay ?? today);
    },
  };
}

/** Every task and every occurrence of the plan. */
export function judgedIn(plan: PlanBook, day: LocalDate): readonly Judged[] {
  const { policy, snapshot } = plan;
  return plan.tracked.tasks.flatMap((task) => [
    judged(snapshot, task.table, task.row, standing(task, day, policy)),
    ...task.occurrences.map((one) =>
      judged(snapshot, OCCURRENCE_TABLE, one.row, occurrenceStanding(task, one, day, policy)),
    ),
  ]);
}

const DECIDING: readonly AppendixColumn[] = [
  "deadlineText",
  "due",
  "times",
  "adjustment",
  "newDue",
  "status",
  "completedOn",
];

function judged(snapshot: BookSnapshot, table: string, row: number, says: Standing): Judged {
  const found = tableNamed(snapshot, table);
  const cell = found && rowReaders(found)[row];
  if (cell === undefined) throw new Error(`${table} has no row ${row}`);
  const deciding =
    table === OCCURRENCE_TABLE
      ? [OCCURRENCE_HEADINGS.due, OCCURRENCE_HEADINGS.adjustment, OCCURRENCE_HEADINGS.completedOn]
      : DECIDING.map(headingOf);
  return {
    table,
    row,
    code: String(cell(headingOf("code"))),
    cells: deciding.map((heading) => `${heading} ${JSON.stringify(cell(heading))}`).join(", "),
    domain: STANDING_WORDS[says],
    univer: cell(headingOf("standing")),
  };
}

function putTaskCells(book: Book, table: string, rows: ReadonlyMap<string, TypedRow>): void {
  const codes = columnOf(book, table, headingOf("code")).values;
  const columns = new Set([...rows.values()].flatMap((row) => Object.keys(row.cells) as AppendixColumn[]));
  for (const column of columns) {
    const { has, put } = columnOf(book, table, headingOf(column));
    if (has) put(codes.map((code) => rows.get(codeIn(code))?.cells[column]));
  }
}

function putOccurrenceCells(book: Book, rows: ReadonlyMap<string, TypedRow>): void {
  const { has, values: codes } = columnOf(book, OCCURRENCE_TABLE, OCCURRENCE_HEADINGS.code);
  if (!has) return;
  const met = new Map<string, number>();
  columnOf(book, OCCURRENCE_TABLE, OCCURRENCE_HEADINGS.completedOn).put(
    codes.map((value) => {
      const code = codeIn(value);
      const index = met.get(code) ?? 0;
      met.set(code, index + 1);
      return rows.get(code)?.occurrences?.[index];
    }),
  );
}

function putSetting(book: Book, label: string, value: Typed): void {
  const labels = columnOf(book, SETTINGS_TABLE, SETTINGS_HEADINGS[0]);
  columnOf(book, SETTINGS_TABLE, SETTINGS_HEADINGS[1]).put(
    labels.values.map((one) => (one === label ? value : undefined)),
  );
}

/** The data of a table's column, as it stands, and a way to put values into some of its rows. */
function columnOf(book: Book, table: string, heading: string) {
  const found = book.tables.find(table);
  const index = found?.columns.findIndex((column) => column.name === heading) ?? -1;
  if (found === undefined || index < 0) return { has: false, values: [], put: () => undefined };
  const sheet = book.sheetById(found.sheetId);
  const column = found.area.column + index;
  const area = { ...cellArea(found.area.row + 1, column), rows: found.area.rows - 1 };
  return {
    has: true,
    values: Array.from({ length: area.rows }, (_, row) => sheet.value(area.row + row, column)),
    put: (values: readonly (Typed | undefined)[]) =>
      book.write(sheet, area, (row) => {
        const value = values[row - area.row];
        return value === undefined ? undefined : { value: cellValue(value) };
      }),
  };
}

function codeIn(value: BookValue): string {
  return typeof value === "string" ? value : "";
}

function cellValue(typed: Typed): BookValue {
  if (typed === null || typeof typed !== "object" || "error" in typed) return typed;
  const day = readLocalDate(typed.day);
  if (day === undefined) throw new Error(`No such day: ${typed.day}`);
  return excelNumberOfDay(day);
}
