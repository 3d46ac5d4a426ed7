import { currentPeriod } from "../domain/calendar/current-period";
import type { LocalDate } from "../domain/calendar/local-date";
import { withoutAccepted, type Acceptance } from "../domain/check/acceptance";
import { check } from "../domain/check/check";
import type { Finding } from "../domain/check/finding";
import type { Fix } from "../domain/check/fixes/fix";
import { fixOf } from "../domain/check/fixes/fix-of";
import { fixesOf } from "../domain/check/fixes/fixes-of";
import type { CheckContext } from "../domain/check/rule-context";
import type { TrackedPlan } from "../domain/progress/tracked-task";
import { ok, type Result } from "../domain/result";
import { acceptedAmong } from "../workbook/accepted-findings";
import { tableNamed } from "../workbook/book-snapshot";
import { findingCell } from "../workbook/finding-cell";
import { LOG_TABLE } from "../workbook/log-sheet";
import type { PlanBook } from "../workbook/read-plan-book";
import type { SheetCell } from "../workbook/table-cell";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import { assessmentDay, readPlan } from "./read-plan";

/** What "Rà soát số liệu" found. */
export interface CheckResult {
  /** The day the entries were checked for. */
  readonly day: LocalDate;
  readonly tasks: number;
  /** What is left to look at. */
  readonly findings: readonly PlacedFinding[];
  /** What somebody has let stand, for a reason. */
  readonly accepted: readonly PlacedAcceptance[];
  /** Everything that can be put right for certain, what that brings out included: one for a cell. */
  readonly fixes: readonly PlacedFix[];
  /** The plan as it was checked. */
  readonly tracked: TrackedPlan;
}

export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: SheetCell;
  /** What puts it right for certain; maybe in another cell of the row. */
  readonly fix?: PlacedFix;
}

export interface PlacedFix {
  readonly fix: Fix;
  readonly cell: SheetCell;
}

export interface PlacedAcceptance extends Omit<PlacedFinding, "fix"> {
  readonly acceptance: Acceptance;
}

/** Checks every entry of the workbook; changes nothing. Two syncs, and one more for every 4 MB. */
export async function checkEntries(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<CheckResult, WorkbookProblem>> {
  const read = await readPlan(workbook);
  return read.ok ? ok(checkBook(read.value, today)) : read;
}

/** The check of a workbook that was read. */
export function checkBook(book: PlanBook, today: LocalDate): CheckResult {
  const { tracked, policy, snapshot } = book;
  const day = assessmentDay(book, today);
  const context = { day, dataFrom: currentPeriod(book.periods, day)?.dataFrom, policy };
  const found = check(tracked, context);
  const accepted = acceptedAmong(found, tableNamed(snapshot, LOG_TABLE));
  const findings = withoutAccepted(
    found,
    accepted.map(({ acceptance }) => acceptance),
  );
  const placed = (fix: Fix): PlacedFix => ({ fix, cell: findingCell(fix, snapshot) });
  const fixes = singleFixes(findings, tracked, day);
  return {
    day,
    tasks: tracked.tasks.length,
    findings: findings.map((finding) => {
      const fix = fixes.get(finding);
      return { finding, cell: findingCell(finding.where, snapshot), ...(fix && { fix: placed(fix) }) };
    }),
    accepted: accepted.map((one) => ({ ...one, cell: findingCell(one.finding.where, snapshot) })),
    fixes: allFixes(findings, fixes, tracked, context).map(placed),
    tracked,
  };
}

function singleFixes(findings: readonly Finding[], { tasks }: TrackedPlan, day: LocalDate): ReadonlyMap<Finding, Fix> {
  const byCode = new Map(tasks.map((task) => [task.task.code, task]));
  const fixes = new Map<Finding, Fix>();
  for (const finding of findings) {
    const task = byCode.get(finding.where.code);
    const fix = task && fixOf(finding, task, day);
    if (fix !== undefined) fixes.set(finding, fix);
  }
  return fixes;
}

/** Only tasks with something to fix are gone through again, but with all their findings: one fixed can make another fixable. */
function allFixes(
  findings: readonly Finding[],
  single: ReadonlyMap<Finding, Fix>,
  tracked: TrackedPlan,
  context: CheckContext,
): readonly Fix[] {
  const codes = new Set([...single.keys()].map(({ where }) => where.code));
  const inTheirRows = findings.filter(({ where }) => codes.has(where.code));
  return fixesOf(inTheirRows, tracked, context);
}
