import { currentPeriod } from "../../domain/calendar/current-period";
import type { LocalDate } from "../../domain/calendar/local-date";
import { withoutAccepted, type Acceptance } from "../../domain/check/findings/acceptance";
import type { DriftedPart } from "../../domain/check/book-state";
import { checkAll, type Checked } from "../../domain/check/check-rows";
import type { Finding } from "../../domain/check/findings/finding";
import type { Fix } from "../../domain/check/fixes/fix";
import type { CheckContext } from "../../domain/check/rule-context";
import type { TrackedPlan } from "../../domain/progress/tracked-task";
import { ok, type Result } from "../../domain/result";
import { acceptedAmong } from "../../workbook/check/accepted-findings";
import { tableNamed, type BookSnapshot } from "../../workbook/reading/book-snapshot";
import { bookStateOf } from "../../workbook/check/book-state";
import { findingCell } from "../../workbook/check/finding-cell";
import { LOG_TABLE } from "../../workbook/sheets/log-sheet";
import { marksIn } from "../../workbook/check/marks";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import type { SheetCell } from "../../workbook/reading/table-cell";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { fixesFound } from "./fixes-found";
import type { OpenWorkbook } from "../open-workbook";
import { assessmentDay, readPlanToCheck } from "../read-plan";

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
  /** Tables that differ from the form, which "Khôi phục khuôn" puts back. */
  readonly drifted: readonly DriftedSheet[];
  /** Cells that are marked in the sheets; `undefined` when Excel does not tell. */
  readonly marked: number | undefined;
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

/** What of a table differs from the form, or was put back; by the name of its sheet. */
export interface DriftedSheet {
  readonly sheet: string;
  readonly parts: readonly DriftedPart[];
}

/** Checks every entry of the workbook, and what it shows beside them; changes nothing. Two syncs, and one more for every 4 MB. */
export async function checkEntries(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<CheckResult, WorkbookProblem>> {
  const read = await readPlanToCheck(workbook);
  return read.ok ? ok(checkBook(read.value, today)) : read;
}

/** The check of a workbook that was read to be checked. */
export function checkBook(book: PlanBook, today: LocalDate): CheckResult {
  return resultOf(checkedBook(book, today), book.snapshot);
}

/** The full check, from which `checkRows` can go on. */
export function checkedBook(book: PlanBook, today: LocalDate): Checked {
  return checkAll(book.tracked, checkContext(book, today));
}

/** What the rows of a workbook are judged by, and what is known of it beside them. */
export function checkContext(book: PlanBook, today: LocalDate): CheckContext {
  const day = assessmentDay(book, today);
  return {
    day,
    dataFrom: currentPeriod(book.periods, day)?.dataFrom,
    policy: book.policy,
    periods: book.periods,
    book: { ...bookStateOf(book.snapshot, book.tracked.plan), catalogueFaults: book.catalogueFaults },
  };
}

/**
 * A check as the person sees it.
 * @param snapshot as the rows stood that were checked
 */
export function resultOf({ tracked, context, findings: found }: Checked, snapshot: BookSnapshot): CheckResult {
  const accepted = acceptedAmong(found, tableNamed(snapshot, LOG_TABLE));
  const findings = withoutAccepted(
    found,
    accepted.map(({ acceptance }) => acceptance),
  );
  const placed = (fix: Fix): PlacedFix => ({ fix, cell: findingCell(fix, snapshot) });
  const fixes = fixesFound(findings, tracked, context);
  return {
    day: context.day,
    tasks: tracked.tasks.length,
    findings: findings.map((finding) => {
      const fix = fixes.ofFindings.get(finding);
      return { finding, cell: findingCell(finding.where, snapshot), ...(fix && { fix: placed(fix) }) };
    }),
    accepted: accepted.map((one) => ({ ...one, cell: findingCell(one.finding.where, snapshot) })),
    fixes: fixes.all.map(placed),
    drifted: (context.book?.drifted ?? []).map(({ table, parts }) => ({
      sheet: tableNamed(snapshot, table)?.sheet ?? table,
      parts,
    })),
    marked: marksIn(snapshot),
    tracked,
  };
}
