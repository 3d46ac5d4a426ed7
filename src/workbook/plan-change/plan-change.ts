import type { Plan } from "../../domain/plan/plan";
import type { Adjustment } from "../../domain/progress/progress";
import type { TrackedTask } from "../../domain/progress/tracked-task";
import { failed, ok, type Result } from "../../domain/result";
import type { BookChange } from "../book-change";
import { tableNamed } from "../reading/book-snapshot";
import { UNITS_TABLE } from "../sheets/catalogue-sections";
import { METADATA_TABLE } from "../sheets/metadata-sheet";
import { OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import type { PlanBook } from "../reading/read-plan-book";
import { adjustmentChange } from "./adjustment-change";
import { appendixChange } from "./appendix-change";
import { metadataChange } from "./metadata-change";
import { occurrenceChange } from "./occurrence-change";
import type { PlanChangeProblem } from "./plan-change-problem";
import { joinedChanges, NO_CHANGE } from "./table-change";
import { unitsChange } from "./units-change";

/**
 * Everything that changes in a workbook when its plan becomes `next`: the same appendices with other tasks, words or units. What
 * was entered stays with its Mã; tasks that `next` has no more go with their rows, so the caller keeps those with entries.
 * @param adjustments the Office's columns of some tasks, by Mã.
 */
export function planChange(
  book: PlanBook,
  next: Plan,
  adjustments: ReadonlyMap<string, Adjustment>,
): Result<BookChange, PlanChangeProblem> {
  const { plan } = book.metadata;
  const tracked = new Map(book.tracked.tasks.map((task) => [task.task.code, task]));
  const changes: BookChange[] = [];
  for (const appendix of plan.appendices) {
    const table = tableNamed(book.snapshot, appendix.tableName);
    const nextAppendix = next.appendices.find(({ id }) => id === appendix.id);
    if (table === undefined || nextAppendix === undefined) continue;
    const change = appendixChange({ table, plan, appendix, nextPlan: next, next: nextAppendix, tracked });
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const occurrences = occurrencesChange(book, next, tracked);
  if (!occurrences.ok) return occurrences;
  const units = tableNamed(book.snapshot, UNITS_TABLE);
  const metadata = tableNamed(book.snapshot, METADATA_TABLE);
  const unitCells = units === undefined ? NO_CHANGE : unitsChange(units, plan.units, next.units);
  const unread = book.catalogueFaults.find(
    ({ table, row, heading, quoted }) =>
      quoted !== "" &&
      unitCells.cells.some((cell) => cell.table === table && cell.row === row && cell.heading === heading),
  );
  if (unread !== undefined) return failed({ kind: "catalogue-unread", heading: unread.heading, quoted: unread.quoted });
  return ok(
    joinedChanges([
      ...changes,
      { ...NO_CHANGE, cells: [...adjustments].flatMap(([code, one]) => ofTask(book, tracked.get(code), one)) },
      occurrences.value,
      unitCells,
      ...(metadata === undefined || next === plan ? [] : [metadataChange(metadata, next)]),
    ]),
  );
}

function occurrencesChange(
  { metadata: { plan }, snapshot }: PlanBook,
  next: Plan,
  tracked: ReadonlyMap<string, TrackedTask>,
): Result<BookChange, PlanChangeProblem> {
  const table = tableNamed(snapshot, OCCURRENCE_TABLE);
  const olds = new Map(plan.appendices.flatMap(({ tasks }) => tasks.map((task) => [task.code, task])));
  const nexts = new Map(next.appendices.flatMap(({ tasks }) => tasks.map((task) => [task.code, task])));
  const changes: BookChange[] = [];
  for (const code of new Set([...olds.keys(), ...nexts.keys()])) {
    const step = { old: olds.get(code), next: nexts.get(code), rows: tracked.get(code)?.occurrences ?? [] };
    const change = occurrenceChange(step, plan, next, table);
    if (!change.ok) return failed(change.problem);
    changes.push(change.value);
  }
  return ok(joinedChanges(changes));
}

function ofTask({ snapshot }: PlanBook, task: TrackedTask | undefined, adjustment: Adjustment): BookChange["cells"] {
  const table = task && tableNamed(snapshot, task.table);
  return task === undefined || table === undefined ? [] : adjustmentChange(table, task.row, adjustment);
}
