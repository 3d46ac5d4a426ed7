import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import type { Fix } from "../../domain/check/fixes/fix";
import { stillHolds } from "../../domain/check/fixes/still-holds";
import { OCCURRENCE_TABLE } from "../../domain/check/findings/found";
import type { TrackedTask } from "../../domain/progress/tracked-task";
import type { TypedValue } from "../../domain/progress/typed-entries";
import { ok, type Result } from "../../domain/result";
import type { Entry } from "../../workbook/book-change";
import { tableNamed } from "../../workbook/reading/book-snapshot";
import { findingCell } from "../../workbook/check/finding-cell";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import type { CellValue } from "../../workbook/sheet-spec";
import type { SheetCell } from "../../workbook/reading/table-cell";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkBook, type PlacedFix } from "./check-entries";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan, readPlanToCheck } from "../read-plan";

/** What became of cells that were to be written. */
export interface EnteredFixes {
  readonly entered: readonly EnteredFix[];
  /** Cells that hold something else by now, or a formula: they were left as they are. */
  readonly kept: readonly SheetCell[];
  /** Cells of text format that cannot be given a number, because somebody's password protects their sheet. */
  readonly closed: readonly SheetCell[];
}

export interface EnteredFix extends PlacedFix {
  /** What stood in the cell, to the letter. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that the cell had, where it was given another. */
  readonly formatBefore?: string | undefined;
}

/**
 * Puts cells right in one write. Left out are those that changed since the check, or would not be put right so any more, because
 * another cell of their row has changed. Four syncs, and one more for every 4 MB; four more where a cell of text format is given a
 * number.
 */
export async function fixEntries(
  workbook: OpenWorkbook,
  fixes: readonly PlacedFix[],
  today: LocalDate,
): Promise<Result<EnteredFixes, WorkbookProblem>> {
  const read = await readPlanToCheck(workbook);
  if (!read.ok) return read;
  const now = checkBook(read.value, today);
  const certain = new Set(now.findings.flatMap(({ fix }) => fix ?? []).map(keyOf));
  const broughtOut = new Set(now.fixes.map(keyOf));
  return enterPlaced(workbook, read.value, fixes, (placed, task, before) => {
    const key = keyOf(placed);
    if (!stillHolds(placed.fix, task) || !(certain.has(key) || broughtOut.has(key))) return undefined;
    return { before, after: cellValue(placed.fix.after), isBroughtOut: !certain.has(key) };
  });
}

/** Gives cells back what they held, and their formats, leaving out those that changed since they were put right. */
export async function undoFixes(
  workbook: OpenWorkbook,
  entered: readonly EnteredFix[],
): Promise<Result<EnteredFixes, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  return enterPlaced(workbook, read.value, entered, ({ before, after, formatBefore }, _task, now) =>
    now === after ? { before: after, after: before, format: formatBefore, isBroughtOut: false } : undefined,
  );
}

interface Written extends Pick<EnteredFix, "before" | "after"> {
  readonly format?: string | undefined;
  /** Right only once the other cells of its row are. */
  readonly isBroughtOut: boolean;
}

/** @param writtenIn what a cell is to be given, for what stands there now; `undefined` leaves it as it is */
function enterPlaced<Placed extends PlacedFix>(
  workbook: OpenWorkbook,
  book: PlanBook,
  all: readonly Placed[],
  writtenIn: (placed: Placed, task: TrackedTask, now: CellValue) => Written | undefined,
): Promise<Result<EnteredFixes, WorkbookProblem>> {
  const tasks = new Map(book.tracked.tasks.map((task) => [task.task.code, task]));
  const kept: SheetCell[] = [];
  const ready: ReadyCell[] = [];
  for (const placed of all) {
    const task = tasks.get(placed.fix.code);
    const found = task && cellNow(placed.fix, task, book);
    const written = task && found && writtenIn(placed, task, found.entry.before);
    if (found === undefined || written === undefined) kept.push(found?.cell ?? placed.cell);
    else {
      const { fix } = placed;
      ready.push({
        fix,
        cell: found.cell,
        ...written,
        entry: { ...found.entry, value: written.after, format: written.format },
      });
    }
  }
  return enterReady(workbook, ready, { kept, closed: [] });
}

interface ReadyCell extends EnteredFix, Written {
  readonly entry: Entry;
}

/**
 * A cell that holds a formula, changes at this very moment, or cannot be given a format, stops the whole write: it is left out, the
 * others are written.
 */
async function enterReady(
  workbook: OpenWorkbook,
  ready: readonly ReadyCell[],
  left: Pick<EnteredFixes, "kept" | "closed">,
): Promise<Result<EnteredFixes, WorkbookProblem>> {
  const written = await workbook.enter(ready.map(({ entry }) => entry));
  if (written.ok) {
    const { formats } = written.value;
    const entered = ready.map(({ fix, cell, before, after, entry }) => {
      const formatBefore = formats.get(entry);
      return { fix, cell, before, after, ...(formatBefore !== undefined && { formatBefore }) };
    });
    return ok({ entered, ...left });
  }
  const { problem } = written;
  if (problem.kind !== "changed-meanwhile" && problem.kind !== "sheet-protected") return written;
  const stopping = new Set(problem.cells);
  const isStopping = ({ cell }: ReadyCell) => stopping.has(`${cell.sheet}!${cell.address}`);
  const rows = new Set(ready.filter(isStopping).map(({ fix }) => fix.code));
  const isOut = (one: ReadyCell) => isStopping(one) || (one.isBroughtOut && rows.has(one.fix.code));
  const others = ready.filter((one) => !isOut(one));
  if (others.length === ready.length) return written;
  const out = ready.filter(isOut).map(({ cell }) => cell);
  const why = problem.kind === "sheet-protected" ? "closed" : "kept";
  return enterReady(workbook, others, { ...left, [why]: [...left[why], ...out] });
}

/** Where the cell stands by now: rows move when the table is sorted. */
function cellNow(fix: Fix, task: TrackedTask, { snapshot }: PlanBook) {
  const isOccurrence = fix.table === OCCURRENCE_TABLE;
  const row = isOccurrence ? task.occurrences.find(({ due }) => due === fix.due)?.row : task.row;
  const table = tableNamed(snapshot, fix.table);
  const cells = row === undefined ? undefined : table?.rows[row];
  if (row === undefined || table === undefined || cells === undefined) return undefined;
  const cell = findingCell({ ...fix, row }, snapshot);
  const at = cell.column - table.column;
  const heading = table.headings[at];
  // A column that has gone is told by the first one, which is never fixed.
  if (at === 0 || heading === undefined) return undefined;
  return { cell, entry: { table: table.name, key: cells[0] ?? "", row, heading, before: cells[at] ?? "" } };
}

function cellValue(value: TypedValue): CellValue {
  return typeof value === "object" ? excelNumberOfDay(value.day) : value;
}

function keyOf({ fix }: PlacedFix): string {
  return JSON.stringify([fix.table, fix.code, fix.due ?? "", fix.column, fix.before, fix.after]);
}
