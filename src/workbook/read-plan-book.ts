import { dayOfExcelNumber } from "../domain/calendar/excel-day";
import type { LocalDate } from "../domain/calendar/local-date";
import type { ReportPeriod } from "../domain/calendar/report-period";
import type { StandingPolicy } from "../domain/progress/standing";
import type { TrackedPlan } from "../domain/progress/tracked-task";
import { failed, ok, type Result } from "../domain/result";
import { headingOf } from "./appendix-columns";
import { tableNamed, type BookSnapshot, type TableHeading, type TableSnapshot } from "./book-snapshot";
import {
  FIXED_DAY_LABEL,
  PERIOD_HEADINGS,
  PERIODS_TABLE,
  SETTINGS_HEADINGS,
  SETTINGS_TABLE,
  WARNING_DAYS_LABEL,
} from "./catalogue-sections";
import { METADATA_TABLE, readMetadata, type Metadata } from "./metadata-sheet";
import { OCCURRENCE_TABLE } from "./occurrence-columns";
import { columnIndex, rowReaders, textIn } from "./read-cells";
import { readTasks } from "./read-tasks";
import type { WorkbookProblem } from "./workbook-problem";

/** A workbook that carries a plan, read at one moment. */
export interface PlanBook {
  readonly metadata: Metadata;
  readonly tracked: TrackedPlan;
  /** The day of assessment the Office has fixed; `undefined` means today. */
  readonly fixedDay: LocalDate | undefined;
  readonly policy: StandingPolicy;
  /** As `Danh mục` says now; the plan's where it says nothing readable. */
  readonly periods: readonly ReportPeriod[];
  readonly snapshot: BookSnapshot;
}

/** The tables that `readPlanBook` needs; any appendix table is one that has the columns Mã and Đánh giá tiến độ. */
export function isTableOfPlan(table: TableHeading): boolean {
  if ([METADATA_TABLE, SETTINGS_TABLE, PERIODS_TABLE, OCCURRENCE_TABLE].includes(table.name)) return true;
  return columnIndex(table, headingOf("code")) >= 0 && columnIndex(table, headingOf("standing")) >= 0;
}

/** What a plan workbook says. Fails when it carries no plan, or one of another version, or when a table of the plan is gone. */
export function readPlanBook(snapshot: BookSnapshot): Result<PlanBook, WorkbookProblem> {
  const metadataTable = tableNamed(snapshot, METADATA_TABLE);
  if (metadataTable === undefined) return failed({ kind: "no-plan" });
  const metadata = readMetadata(metadataTable);
  if (!metadata.ok) return metadata;
  const { plan } = metadata.value;
  const gone = plan.appendices.find((appendix) => tableNamed(snapshot, appendix.tableName) === undefined);
  if (gone !== undefined) return failed({ kind: "missing", what: gone.sheetName });
  const unheaded = headingMissing(
    snapshot,
    plan.appendices.map((appendix) => appendix.tableName),
  );
  if (unheaded !== undefined) return failed({ kind: "missing", what: unheaded });
  const settings = tableNamed(snapshot, SETTINGS_TABLE);
  const fixedDay = numberOf(settings, FIXED_DAY_LABEL);
  return ok({
    metadata: metadata.value,
    tracked: readTasks(plan, snapshot),
    fixedDay: fixedDay === undefined ? undefined : dayOfExcelNumber(fixedDay),
    policy: { warningDays: Math.floor(numberOf(settings, WARNING_DAYS_LABEL) ?? plan.settings.warningDays) },
    periods: periodsOf(plan.periods, tableNamed(snapshot, PERIODS_TABLE)),
    snapshot,
  });
}

/** The columns without which a row cannot be read at all. */
const NEEDED = ["code", "task", "due", "leads", "status", "completedOn", "standing"] as const;

function headingMissing(snapshot: BookSnapshot, tables: readonly string[]): string | undefined {
  for (const name of tables) {
    const table = tableNamed(snapshot, name);
    const column = table && NEEDED.find((one) => columnIndex(table, headingOf(one)) < 0);
    if (table !== undefined && column !== undefined) return `${table.sheet}: ${headingOf(column)}`;
  }
  return undefined;
}

function numberOf(settings: TableSnapshot | undefined, label: string): number | undefined {
  const row = settings?.rows.find((one) => textIn(one[0] ?? "") === label);
  const value = row?.[SETTINGS_HEADINGS.indexOf("Giá trị")];
  return typeof value === "number" ? value : undefined;
}

function periodsOf(planned: readonly ReportPeriod[], table: TableSnapshot | undefined): readonly ReportPeriod[] {
  if (table === undefined) return planned;
  const rows = rowReaders(table);
  const [idHeading, , dataFrom, cutOff, divisionsSendBy, reportSentBy] = PERIOD_HEADINGS;
  return planned.map((period) => {
    const row = rows.find((cell) => textIn(cell(idHeading)) === period.id);
    const day = (heading: string, otherwise: LocalDate) => {
      const value = row?.(heading);
      return (typeof value === "number" ? dayOfExcelNumber(value) : undefined) ?? otherwise;
    };
    return {
      ...period,
      dataFrom: day(dataFrom, period.dataFrom),
      cutOff: day(cutOff, period.cutOff),
      divisionsSendBy: day(divisionsSendBy, period.divisionsSendBy),
      reportSentBy: day(reportSentBy, period.reportSentBy),
    };
  });
}
