import { CATALOGUE_SHEET } from "../../workbook/sheets/catalogue-sheet";
import { HOLIDAYS_TABLE, PERIODS_TABLE, SETTINGS_TABLE, UNITS_TABLE } from "../../workbook/sheets/catalogue-sections";
import { LOG_SHEET, LOG_TABLE } from "../../workbook/sheets/log-sheet";
import { METADATA_SHEET, METADATA_TABLE } from "../../workbook/sheets/metadata-sheet";
import { ADJUSTMENT_LIST, ASSESSMENT_DAY, FIXED_DAY, STATUS_LIST, WARNING_DAYS } from "../../workbook/names";
import { OCCURRENCE_SHEET, OCCURRENCE_TABLE } from "../../workbook/columns/occurrence-columns";
import { REPORT_SHEETS } from "../../workbook/report/report-sheet";

/** A sheet of this name has, or will have, another use in every workbook of ours. */
export function isTakenSheetName(name: string): boolean {
  return SHEETS.has(name.toLowerCase()) || name.toLowerCase().startsWith(REPORT_SHEETS.toLowerCase());
}

/** Tables and defined names share one set of names in a workbook. */
export function isTakenTableName(name: string): boolean {
  return TABLES_AND_NAMES.has(name.toLowerCase());
}

/** The last two are to come. */
const SHEETS = small([
  ...[CATALOGUE_SHEET, OCCURRENCE_SHEET, METADATA_SHEET, LOG_SHEET],
  ...["Nhiệm vụ phát sinh", "Tổng quan"],
]);

const TABLES_AND_NAMES = small([
  ...[SETTINGS_TABLE, PERIODS_TABLE, UNITS_TABLE, HOLIDAYS_TABLE, OCCURRENCE_TABLE, METADATA_TABLE, LOG_TABLE],
  ...[FIXED_DAY, ASSESSMENT_DAY, WARNING_DAYS, STATUS_LIST, ADJUSTMENT_LIST],
]);

function small(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
