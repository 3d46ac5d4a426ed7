import { excelNumberOfDay } from "../domain/calendar/excel-day";
import type { LocalDate } from "../domain/calendar/local-date";
import { failed, ok, type Result } from "../domain/result";
import type { Entry } from "../workbook/book-change";
import { tableNamed, type BookSnapshot } from "../workbook/reading/book-snapshot";
import { FIXED_DAY_LABEL, OPEN_DAY, SETTINGS_HEADINGS, SETTINGS_TABLE } from "../workbook/sheets/catalogue-sections";
import { CATALOGUE_SHEET } from "../workbook/sheets/catalogue-sheet";
import { METADATA_TABLE } from "../workbook/sheets/metadata-sheet";
import { columnIndex, rowReaders, textIn } from "../workbook/reading/read-cells";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";

/** Fixes the day that all standings are told for, or lets it be today again (`undefined`). Four syncs. */
export async function fixAssessmentDay(
  workbook: OpenWorkbook,
  day: LocalDate | undefined,
): Promise<Result<void, WorkbookProblem>> {
  const snapshot = await workbook.read((table) => table.name === SETTINGS_TABLE);
  if (!snapshot.ok) return snapshot;
  const entry = fixedDayEntry(snapshot.value, day);
  if (!entry.ok) return entry;
  const entered = await workbook.enter([entry.value]);
  return entered.ok ? ok(undefined) : entered;
}

/** What is entered to fix the day; `undefined` empties its cell. */
export function fixedDayEntry(snapshot: BookSnapshot, day: LocalDate | undefined): Result<Entry, WorkbookProblem> {
  const table = tableNamed(snapshot, SETTINGS_TABLE);
  if (table === undefined) {
    const hasPlan = snapshot.listed.some((one) => one.name === METADATA_TABLE);
    return failed(hasPlan ? { kind: "missing", what: CATALOGUE_SHEET } : { kind: "no-plan" });
  }
  const [setting, heading] = SETTINGS_HEADINGS;
  const row = rowReaders(table).findIndex((cell) => textIn(cell(setting)) === FIXED_DAY_LABEL);
  const cells = table.rows[row];
  if (cells === undefined) return failed({ kind: "missing", what: FIXED_DAY_LABEL });
  return ok({
    table: SETTINGS_TABLE,
    key: cells[0] ?? "",
    row,
    heading,
    before: cells[columnIndex(table, heading)] ?? "",
    value: day === undefined ? "" : excelNumberOfDay(day),
    format: OPEN_DAY.format,
  });
}
