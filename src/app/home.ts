import { currentPeriod } from "../domain/calendar/current-period";
import type { LocalDate } from "../domain/calendar/local-date";
import type { ReportPeriod } from "../domain/calendar/report-period";
import type { Severity } from "../domain/check/findings/finding";
import type { Plan } from "../domain/plan/plan";
import type { PlanBook } from "../workbook/reading/read-plan-book";
import { reportSheetName } from "../workbook/report/report-sheet";
import type { CheckResult } from "./check/check-entries";
import { standingsOf, type StandingList } from "./list-standings";

/** What the home page shows: how far the work of the current reporting period is. */
export interface Home {
  /** As `Danh mục` says now. */
  readonly plan: Plan;
  readonly day: LocalDate;
  /** The day is fixed in `Danh mục`, not today. */
  readonly isFixedDay: boolean;
  readonly period: ReportPeriod | undefined;
  readonly standings: StandingList;
  /** What is left to look at: findings that somebody accepted are not counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly reportSheet: string | undefined;
  readonly reportExists: boolean;
}

/** The home page of a workbook that was read and checked. */
export function homeOf(book: PlanBook, { day, findings }: CheckResult): Home {
  const period = currentPeriod(book.periods, day);
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  const sheet = period && reportSheetName(period);
  return {
    plan: book.planNow,
    day,
    isFixedDay: book.fixedDay !== undefined,
    period,
    standings: standingsOf(book, day),
    findings: { error: count("error"), warning: count("warning"), advice: count("advice") },
    reportSheet: sheet,
    reportExists: book.snapshot.sheets.some((one) => one.name === sheet),
  };
}
