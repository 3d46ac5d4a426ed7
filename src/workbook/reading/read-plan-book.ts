import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import type { ReportPeriod } from "../../domain/calendar/report-period";
import type { StandingPolicy } from "../../domain/progress/standing";
import type { CatalogueFault } from "../../domain/check/catalogue-fault";
import type { Plan } from "../../domain/plan/plan";
import type { TrackedPlan } from "../../domain/progress/tracked-task";
import { failed, ok, type Result } from "../../domain/result";
import { headingOf } from "../columns/appendix-columns";
import { tableNamed, type BookSnapshot, type TableHeading, type TableSnapshot } from "./book-snapshot";
import { CATALOGUE_SHEET } from "../sheets/catalogue-sheet";
import {
  FIXED_DAY_LABEL,
  HOLIDAYS_TABLE,
  PERIOD_HEADINGS,
  PERIODS_TABLE,
  SETTINGS_HEADINGS,
  SETTINGS_TABLE,
  UNITS_TABLE,
  WARNING_DAYS_LABEL,
} from "../sheets/catalogue-sections";
import { LOG_TABLE } from "../sheets/log-sheet";
import { METADATA_TABLE, readMetadata, type Metadata } from "../sheets/metadata-sheet";
import { OCCURRENCE_HEADINGS, OCCURRENCE_SHEET, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex, rowReaders, textIn } from "./read-cells";
import { readHolidays } from "./read-holidays";
import { readPeriods } from "./read-periods";
import { readTasks } from "./read-tasks";
import { readUnits } from "./read-units";
import type { WorkbookProblem } from "../workbook-problem";

/** A workbook that carries a plan, read at one moment. */
export interface PlanBook {
  /** The plan as issued, with its units as `Danh mục` lists them now. */
  readonly metadata: Metadata;
  readonly tracked: TrackedPlan;
  /** The day of assessment the Office has fixed; `undefined` means today. */
  readonly fixedDay: LocalDate | undefined;
  readonly policy: StandingPolicy;
  /** As `Danh mục` says now; the plan's where it says nothing readable. */
  readonly periods: readonly ReportPeriod[];
  /**
   * The plan with everything that `Danh mục` says now, periods and holidays too: what another plan begins from. Due days of this one's
   * tasks follow from `metadata.plan`, with which they were written into their rows.
   */
  readonly planNow: Plan;
  /** Cells of `Danh mục` that cannot be used as they stand. */
  readonly catalogueFaults: readonly CatalogueFault[];
  readonly snapshot: BookSnapshot;
}

/** The tables that `readPlanBook` needs; any appendix table is one that has the columns Mã and Đánh giá tiến độ. */
export function isTableOfPlan(table: TableHeading): boolean {
  // Set aside when another plan was loaded; only the person reads it.
  if (/_cu\d*$/.test(table.name)) return false;
  if (TABLES.includes(table.name)) return true;
  return columnIndex(table, headingOf("code")) >= 0 && columnIndex(table, headingOf("standing")) >= 0;
}

const TABLES = [
  METADATA_TABLE,
  SETTINGS_TABLE,
  PERIODS_TABLE,
  UNITS_TABLE,
  HOLIDAYS_TABLE,
  OCCURRENCE_TABLE,
  LOG_TABLE,
];

/** What a plan workbook says. Fails when it carries no plan, or one of another version, or when a table of the plan is gone. */
export function readPlanBook(snapshot: BookSnapshot): Result<PlanBook, WorkbookProblem> {
  const metadataTable = tableNamed(snapshot, METADATA_TABLE);
  if (metadataTable === undefined) return failed({ kind: "no-plan" });
  const metadata = readMetadata(metadataTable);
  if (!metadata.ok) return metadata;
  const { units, faults: unitFaults } = readUnits(metadata.value.plan.units, tableNamed(snapshot, UNITS_TABLE));
  const plan = { ...metadata.value.plan, units };
  const missing = missingOf(neededTables(plan), snapshot);
  if (missing !== undefined) return failed({ kind: "missing", what: missing });
  const tracked = readTasks(plan, snapshot);
  const hasSeveral = tracked.tasks.some((task) => task.schedule.kind === "several");
  const missingOccurrences = hasSeveral ? missingOf([OCCURRENCES], snapshot) : undefined;
  if (missingOccurrences !== undefined) return failed({ kind: "missing", what: missingOccurrences });
  const settings = tableNamed(snapshot, SETTINGS_TABLE);
  const { periods, faults: periodFaults } = readPeriods(plan.periods, tableNamed(snapshot, PERIODS_TABLE));
  const { holidays, faults: holidayFaults } = readHolidays(plan.holidays, snapshot);
  const fixedDay = numberOf(settings, FIXED_DAY_LABEL);
  return ok({
    metadata: { ...metadata.value, plan },
    tracked,
    fixedDay: fixedDay === undefined ? undefined : dayOfExcelNumber(fixedDay),
    policy: { warningDays: Math.floor(numberOf(settings, WARNING_DAYS_LABEL) ?? plan.settings.warningDays) },
    periods,
    planNow: { ...plan, periods, holidays },
    catalogueFaults: [...periodFaults, ...unitFaults, ...holidayFaults],
    snapshot,
  });
}

interface NeededTable {
  readonly table: string;
  /** Where it stands in a workbook as issued. */
  readonly sheet: string;
  /** Columns without which it cannot be read at all. */
  readonly headings: readonly string[];
}

const APPENDIX_NEEDS = ["code", "task", "due", "leads", "status", "completedOn", "standing"] as const;
const [SETTING, SETTING_VALUE] = SETTINGS_HEADINGS;
const [PERIOD_ID, , ...PERIOD_DAYS] = PERIOD_HEADINGS;

const OCCURRENCES: NeededTable = {
  table: OCCURRENCE_TABLE,
  sheet: OCCURRENCE_SHEET,
  headings: [OCCURRENCE_HEADINGS.code, OCCURRENCE_HEADINGS.due, OCCURRENCE_HEADINGS.completedOn],
};

function neededTables(plan: Plan): readonly NeededTable[] {
  return [
    ...plan.appendices.map(({ tableName, sheetName }) => ({
      table: tableName,
      sheet: sheetName,
      headings: APPENDIX_NEEDS.map(headingOf),
    })),
    { table: SETTINGS_TABLE, sheet: CATALOGUE_SHEET, headings: [SETTING, SETTING_VALUE] },
    { table: PERIODS_TABLE, sheet: CATALOGUE_SHEET, headings: [PERIOD_ID, ...PERIOD_DAYS] },
  ];
}

/** The first thing that is not there, as a person knows it: a sheet, or a column of a sheet. */
function missingOf(needed: readonly NeededTable[], { listed }: BookSnapshot): string | undefined {
  for (const { table, sheet, headings } of needed) {
    const found = listed.find((one) => one.name === table);
    if (found === undefined) return sheet;
    const heading = headings.find((one) => columnIndex(found, one) < 0);
    if (heading !== undefined) return `${found.sheet}: ${heading}`;
  }
  return undefined;
}

function numberOf(settings: TableSnapshot | undefined, label: string): number | undefined {
  const row = settings && rowReaders(settings).find((cell) => textIn(cell(SETTING)) === label);
  const value = row?.(SETTING_VALUE);
  return typeof value === "number" ? value : undefined;
}
