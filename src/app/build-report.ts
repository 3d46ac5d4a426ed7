import { currentPeriod } from "../domain/calendar/current-period";
import type { LocalDate } from "../domain/calendar/local-date";
import type { PeriodId, ReportPeriod } from "../domain/calendar/report-period";
import { buildReport, type Report } from "../domain/report/report-model";
import { failed, ok, type Result } from "../domain/result";
import { reportSheet, reportSheetName } from "../workbook/report/report-sheet";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook, Written } from "./open-workbook";
import { assessmentDay, readPlan } from "./read-plan";

export interface ReportOrder {
  readonly period: PeriodId;
  /** The day to report as of; the period's cut-off when not given. */
  readonly day?: LocalDate | undefined;
  /** The person agreed that an earlier report sheet of this period is set aside. */
  readonly mayReplace: boolean;
  readonly onProgress?: (share: number) => void;
}

export interface BuiltReport {
  readonly report: Report;
  readonly sheet: string;
  readonly keptAs: Written["keptAs"];
}

/** A period that can be reported on. */
export interface ReportChoice {
  readonly period: ReportPeriod;
  /** Name of its report sheet. */
  readonly sheet: string;
  readonly exists: boolean;
  /** The one that the day of assessment works towards; after the last report, the last. */
  readonly isCurrent: boolean;
}

/** What reporting needs to ask: the periods as `Danh mục` says, and which report sheets exist. Two syncs. */
export async function reportPeriods(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<readonly ReportChoice[], WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const sheets = new Set(read.value.snapshot.sheets.map((sheet) => sheet.name));
  const { periods } = read.value;
  const current = currentPeriod(periods, assessmentDay(read.value, today));
  return ok(
    periods.map((period) => {
      const sheet = reportSheetName(period);
      return { period, sheet, exists: sheets.has(sheet), isCurrent: period === current };
    }),
  );
}

/** Builds the report sheet of a period from the live tables. Four syncs, and one more for every 4 MB. */
export async function buildReportSheet(
  workbook: OpenWorkbook,
  order: ReportOrder,
): Promise<Result<BuiltReport, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const period = read.value.periods.find((one) => one.id === order.period);
  if (period === undefined) return failed({ kind: "missing", what: `kỳ báo cáo ${order.period}` });
  const report = buildReport(read.value.tracked, {
    period,
    periods: read.value.periods,
    day: order.day ?? period.cutOff,
    policy: read.value.policy,
  });
  const sheet = reportSheet(report);
  const written = await workbook.write(
    { sheets: [sheet], names: [] },
    {
      setAside: order.mayReplace ? [sheet.name] : [],
      show: sheet.name,
      ...(order.onProgress !== undefined && { onProgress: order.onProgress }),
    },
  );
  return written.ok ? ok({ report, sheet: sheet.name, keptAs: written.value.keptAs }) : written;
}
