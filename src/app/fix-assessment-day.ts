import { excelNumberOfDay } from "../domain/calendar/excel-day";
import type { LocalDate } from "../domain/calendar/local-date";
import { failed, type Result } from "../domain/result";
import { tableNamed } from "../workbook/book-snapshot";
import { FIXED_DAY_LABEL, SETTINGS_HEADINGS, SETTINGS_TABLE } from "../workbook/catalogue-sections";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";

/** Fixes the day that all standings are told for, or lets it be today again (`undefined`). Four syncs. */
export async function fixAssessmentDay(
  workbook: OpenWorkbook,
  day: LocalDate | undefined,
): Promise<Result<void, WorkbookProblem>> {
  const snapshot = await workbook.read((table) => table.name === SETTINGS_TABLE);
  if (!snapshot.ok) return snapshot;
  const table = tableNamed(snapshot.value, SETTINGS_TABLE);
  const row = table?.rows.findIndex((one) => one[0] === FIXED_DAY_LABEL) ?? -1;
  if (table === undefined || row < 0) return failed({ kind: "missing", what: FIXED_DAY_LABEL });
  const column = SETTINGS_HEADINGS.indexOf("Giá trị");
  return workbook.enter([
    {
      table: SETTINGS_TABLE,
      key: FIXED_DAY_LABEL,
      row,
      heading: SETTINGS_HEADINGS[column] ?? "",
      before: table.rows[row]?.[column] ?? "",
      value: day === undefined ? "" : excelNumberOfDay(day),
    },
  ]);
}
