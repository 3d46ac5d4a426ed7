import type { PeriodId, ReportPeriod } from "../../domain/calendar/report-period";
import type { Report } from "../../domain/report/report-model";
import { COLUMN_COUNT, REPORT_COLUMNS, stacked } from "./report-grid";
import { fieldsSection, unitsSection } from "./report-groups";
import { comingSection, overdueSection, withoutUpdateSection } from "./report-lists";
import { overallSection } from "./report-overall";
import { reportTop } from "./report-top";
import type { SheetSpec } from "../sheet-spec";

/** Every report sheet's name begins so. */
export const REPORT_SHEETS = "Báo cáo ";

const SHEET_NAMES: Readonly<Record<PeriodId, string>> = {
  "6": `${REPORT_SHEETS}6 tháng`,
  "9": `${REPORT_SHEETS}9 tháng`,
  "12": `${REPORT_SHEETS}năm`,
};

export function reportSheetName(period: ReportPeriod): string {
  return SHEET_NAMES[period.id];
}

/** The report as an annex of the department's report on administrative reform. */
export function reportSheet(report: Report): SheetSpec {
  const part = stacked([
    reportTop(report.header),
    overallSection(report),
    fieldsSection(report),
    unitsSection(report),
    overdueSection(report),
    comingSection(report),
    withoutUpdateSection(report),
  ])(0);
  return {
    name: reportSheetName(report.header.period),
    visibility: "visible",
    tabColor: "#7F3F98",
    columns: REPORT_COLUMNS,
    rowHeights: part.rowHeights,
    blocks: part.blocks,
    merges: part.merges,
    tables: [],
    isProtected: false,
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: { first: 0, last: 0 },
      area: { row: 0, column: 0, rows: part.rows, columns: COLUMN_COUNT },
    },
  };
}
