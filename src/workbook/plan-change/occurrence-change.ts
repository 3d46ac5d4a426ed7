import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { DueDay } from "../../domain/deadline/due-days";
import { plannedDays } from "../../domain/deadline/planned-days";
import type { Plan, PlanTask } from "../../domain/plan/plan";
import { joinedNames } from "../../domain/plan/unit-list";
import type { TrackedOccurrence } from "../../domain/progress/tracked-task";
import { failed, ok, type Result } from "../../domain/result";
import type { BookChange, NewRow } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { OCCURRENCE_HEADINGS } from "../columns/occurrence-columns";
import type { CellValue } from "../sheet-spec";
import { hasOccurrenceEntries } from "./entered-words";
import type { PlanChangeProblem } from "./plan-change-problem";
import { cellChange, joinedChanges, NO_CHANGE, rowRead, rowRemoved } from "./table-change";

/** A task before and after; `undefined` when it is new, or dropped. */
export interface TaskStep {
  readonly old: PlanTask | undefined;
  readonly next: PlanTask | undefined;
  /** The rows that it has. */
  readonly rows: readonly TrackedOccurrence[];
}

/**
 * What changes in `Lần thực hiện` for one task. A row whose due day stays keeps its place and its entries; one that was filled in
 * goes with the due day of the same Kỳ, else with the next free one, and is never removed while the task stays.
 * @param table `undefined` when the workbook has none.
 */
export function occurrenceChange(
  { old, next, rows }: TaskStep,
  plan: Plan,
  nextPlan: Plan,
  table: TableSnapshot | undefined,
): Result<BookChange, PlanChangeProblem> {
  const days = next === undefined ? [] : severalDays(next, nextPlan);
  const daysBefore = old === undefined ? [] : severalDays(old, plan);
  if (table === undefined)
    return days.length === 0 || next === undefined
      ? ok(NO_CHANGE)
      : failed({ kind: "occurrences-needed", code: next.code });
  if (next !== undefined && isSame(days, daysBefore) && isSameHead(old, next)) return ok(NO_CHANGE);
  const isFilledIn = ({ row }: TrackedOccurrence) => hasOccurrenceEntries(table, row);
  const { kept, added, gone } = matched(rows, days, isFilledIn);
  const entered = gone.filter(isFilledIn);
  if (next !== undefined && entered.length > 0)
    return failed({ kind: "occurrences-entered", code: next.code, days: entered.map(({ due }) => due) });
  const last = rows.at(-1);
  const after: NewRow["after"] = last === undefined ? "end" : rowRead(table, last.row);
  return ok(
    joinedChanges([
      ...kept.map(([row, day]) => ({
        ...NO_CHANGE,
        cells: Object.entries(valuesOf(next, day)).flatMap(([heading, value]) =>
          cellChange(table, row.row, heading, value),
        ),
      })),
      {
        ...NO_CHANGE,
        newRows: added.map((day) => ({ table: table.name, after, values: valuesOf(next, day) })),
        removedRows: gone.map(({ row }) => rowRemoved(table, row)),
      },
    ]),
  );
}

function severalDays(task: PlanTask, plan: Plan): readonly DueDay[] {
  const { days } = plannedDays(task.deadlineText, plan);
  return days.length > 1 ? days : [];
}

function isSame(one: readonly DueDay[], other: readonly DueDay[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ due, label }, at) => due === other[at]?.due && label === other[at].label)
  );
}

/** What `Lần thực hiện` repeats of a task. */
function isSameHead(old: PlanTask | undefined, next: PlanTask): boolean {
  return old?.task === next.task && joinedNames(old.leads) === joinedNames(next.leads);
}

interface Matched {
  readonly kept: readonly (readonly [TrackedOccurrence, DueDay])[];
  readonly added: readonly DueDay[];
  readonly gone: readonly TrackedOccurrence[];
}

function matched(
  rows: readonly TrackedOccurrence[],
  days: readonly DueDay[],
  isFilledIn: (row: TrackedOccurrence) => boolean,
): Matched {
  const dayOf = new Map<TrackedOccurrence, DueDay>();
  const free = new Set(days);
  const match = (fits: (row: TrackedOccurrence, day: DueDay) => boolean, among: readonly TrackedOccurrence[]) => {
    for (const row of among) {
      const day = dayOf.has(row) ? undefined : [...free].find((one) => fits(row, one));
      if (day === undefined) continue;
      dayOf.set(row, day);
      free.delete(day);
    }
  };
  const filledIn = rows.filter(isFilledIn);
  match((row, day) => row.due === day.due, rows);
  match((row, day) => row.label === day.label, filledIn);
  match(() => true, filledIn);
  match((row, day) => row.label === day.label, rows);
  return {
    kept: rows.flatMap((row) => {
      const day = dayOf.get(row);
      return day === undefined ? [] : [[row, day] as const];
    }),
    added: [...free],
    gone: rows.filter((row) => !dayOf.has(row)),
  };
}

function valuesOf(task: PlanTask | undefined, { label, due }: DueDay): Readonly<Record<string, CellValue>> {
  return {
    [OCCURRENCE_HEADINGS.code]: task?.code ?? "",
    [OCCURRENCE_HEADINGS.task]: task?.task ?? "",
    [OCCURRENCE_HEADINGS.leads]: joinedNames(task?.leads ?? []),
    [OCCURRENCE_HEADINGS.label]: label,
    [OCCURRENCE_HEADINGS.due]: excelNumberOfDay(due),
  };
}
