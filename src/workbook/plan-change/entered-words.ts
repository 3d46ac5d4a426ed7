import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import { formatDay } from "../../domain/calendar/local-date";
import type { TrackedOccurrence, TrackedTask } from "../../domain/progress/tracked-task";
import { APPENDIX_COLUMNS } from "../columns/appendix-columns";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { tableNamed, type BookSnapshot, type TableSnapshot } from "../reading/book-snapshot";
import { columnIndex, textIn } from "../reading/read-cells";

/**
 * What people entered for a task, in its row and in the rows of its due days; one line each, with the heading. Everything counts
 * that stands outside the columns of the plan and of its own formulas: also columns that a person added or named anew.
 * @returns the empty text when nothing was entered.
 */
export function enteredWords(
  { table, row, occurrences }: Pick<TrackedTask, "table" | "row" | "occurrences">,
  book: BookSnapshot,
): string {
  const appendix = tableNamed(book, table);
  const times = tableNamed(book, OCCURRENCE_TABLE);
  return [
    ...(appendix === undefined ? [] : enteredCells(appendix, row, OF_PLAN)),
    ...(times === undefined ? [] : occurrences.flatMap((one) => occurrenceWords(times, one))),
  ].join("\n");
}

/** Did anybody enter anything in this row of `Lần thực hiện`? */
export function hasOccurrenceEntries(table: TableSnapshot, row: number): boolean {
  return enteredCells(table, row, OF_PLAN_TIMES).length > 0;
}

const OF_PLAN = APPENDIX_COLUMNS.filter(({ filledBy }) => filledBy === "plan" || filledBy === "formula").map(
  ({ heading }) => heading,
);

const { completedOn: _day, result: _result, evidence: _evidence, ...OF_PLAN_HEADINGS } = OCCURRENCE_HEADINGS;
const OF_PLAN_TIMES = Object.values(OF_PLAN_HEADINGS);

function occurrenceWords(table: TableSnapshot, { row, label, due }: TrackedOccurrence): readonly string[] {
  return enteredCells(table, row, OF_PLAN_TIMES).map((words) => `${label} (${formatDay(due)}) – ${words}`);
}

function enteredCells(table: TableSnapshot, row: number, ofPlan: readonly string[]): readonly string[] {
  const isOfPlan = new Set(ofPlan.map((heading) => columnIndex(table, heading)));
  return table.headings.flatMap((heading, column) => {
    const value = table.rows[row]?.[column] ?? "";
    if (isOfPlan.has(column) || textIn(value) === "") return [];
    const day = typeof value === "number" && HOLDS_DAYS.test(heading.normalize("NFC")) ? dayAround(value) : undefined;
    return [`${heading}: ${day ?? String(value)}`];
  });
}

/** A number in such a column is a day; its format was not read. */
const HOLDS_DAYS = /(?:^|\P{L})(?:ngày|hạn|thời gian|dự kiến)(?!\p{L})/iu;
/** 1/1/2000 and 31/12/2099: a number of days ("Số ngày chậm") is less. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

function dayAround(number: number): string | undefined {
  const day = number >= FIRST_DAY && number <= LAST_DAY ? dayOfExcelNumber(number) : undefined;
  return day === undefined ? undefined : formatDay(day);
}
