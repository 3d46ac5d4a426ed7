import fc from "fast-check";
import { day } from "../../../src/domain/calendar/local-date";
import { check } from "../../../src/domain/check/check";
import { checkAll, checkRows, type TouchedRows } from "../../../src/domain/check/check-rows";
import type { CheckContext } from "../../../src/domain/check/rule-context";
import type { StrayRow, TrackedPlan, TrackedTask } from "../../../src/domain/progress/tracked-task";
import { trackedPlan, trackedTask, type TaskInWords } from "../../helpers/tracked";
import { anyTask } from "./any-task";
import { DONE, GOING } from "./rule-cases/rule-case";
import { JUNE } from "./rule-cases/situation";

/** One thing that a person does to the tables. Rows count within what is there, over and over. */
type Edit =
  | { readonly kind: "enter"; readonly at: number; readonly row: TaskInWords }
  | { readonly kind: "enter-occurrence"; readonly at: number; readonly completedOn: string | undefined }
  | { readonly kind: "delete-row"; readonly at: number }
  | { readonly kind: "swap-rows"; readonly at: number }
  | { readonly kind: "copy-row"; readonly at: number }
  | { readonly kind: "hide-row"; readonly at: number }
  | { readonly kind: "wait" };

const at = fc.nat({ max: 7 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("enter" as const), at, row: anyTask }) },
  fc.record({
    kind: fc.constant("enter-occurrence" as const),
    at,
    completedOn: fc.constantFrom(undefined, "2024-06-10", "10/6/2024", "2024-10-06"),
  }),
  fc.record({ kind: fc.constantFrom("delete-row", "swap-rows", "copy-row", "hide-row"), at }),
  fc.constant<Edit>({ kind: "wait" }),
);

describe("Checking only what was touched", () => {
  test("finds the same as checking everything, after any edits", () => {
    const anyPlan = fc.array(anyTask, { minLength: 1, maxLength: 6 }).map((tasks: TaskInWords[]) => trackedPlan(tasks));
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 8 }), (first, edits) => {
        let tracked = first;
        let context = JUNE;
        let checked = checkAll(tracked, context);
        for (const edit of edits) {
          const next = edited(tracked, context, edit);
          checked = checkRows(checked, next.tracked, next.context, next.touched);
          ({ tracked, context } = next);
          expect(checked.findings).toEqual(check(tracked, context));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("leaves rows alone that nobody touched", () => {
    const before = checkAll(trackedPlan([GOING, GOING]), JUNE);
    const now = trackedPlan([
      { ...GOING, percent: 8 },
      { ...GOING, percent: 8 },
    ]);
    const tracked = { ...now, plan: before.tracked.plan };
    const { findings } = checkRows(before, tracked, JUNE, [{ table: "PhuLuc1", rows: [1] }]);
    expect(findings.map(({ where }) => where.row)).toEqual([1]); // the first row was not said to have changed
  });

  test("checks everything on another day and for another plan", () => {
    const before = checkAll(trackedPlan([{ ...GOING, due: "2024-06-30" }]), JUNE);
    const july = { ...JUNE, day: day("2024-07-01") };
    expect(checkRows(before, before.tracked, july, []).findings.map(({ rule }) => rule)).toEqual([
      "overdue-without-reason",
    ]);
    const other = trackedPlan([{ ...DONE, evidence: "" }]);
    expect(checkRows(before, other, JUNE, []).findings).toEqual(check(other, JUNE));
  });

  test("checks everything with other periods than before", () => {
    const [first] = trackedPlan([{}]).plan.periods;
    if (first === undefined) throw new Error("The plan has periods.");
    const before = checkAll(trackedPlan([{ ...GOING, updatedOn: "2024-03-01" }]), { ...JUNE, periods: [] });
    const sent = { ...first, cutOff: day("2024-03-14"), reportSentBy: day("2024-03-20") };
    const context = { ...JUNE, periods: [sent] };
    const after = checkRows(before, before.tracked, context, []);
    expect(after.findings).toEqual(check(before.tracked, context));
    expect(after.findings).not.toEqual(before.findings);
  });

  test("a row of the occurrences stands for its task", () => {
    const rows = (completedOn: string | undefined) =>
      trackedPlan([{ ...GOING, due: [{ due: "2024-05-31", completedOn, evidence: "5/BC" }, "2024-12-14"] }]);
    const before = checkAll(rows("2024-05-30"), JUNE);
    const after = { ...rows("30/5/2024"), plan: before.tracked.plan };
    const touched = [{ table: "LanThucHien", rows: [0] }];
    expect(checkRows(before, after, JUNE, touched).findings.map(({ rule }) => rule)).toEqual(["day-typed-as-text"]);
  });
});

interface Edited {
  readonly tracked: TrackedPlan;
  readonly context: CheckContext;
  readonly touched: readonly TouchedRows[];
}

function edited(tracked: TrackedPlan, context: CheckContext, edit: Edit): Edited {
  const { tasks, strays } = tracked;
  const same = { tracked, context, touched: [] };
  if (edit.kind === "wait") return same;
  const index = tasks.length === 0 ? -1 : edit.at % tasks.length;
  const task = tasks[index];
  if (task === undefined) return same;
  const { table, row } = task;
  const touched = [{ table, rows: [row] }];
  const withTasks = (all: readonly TrackedTask[], rows = touched) => ({
    tracked: { ...tracked, tasks: all },
    context,
    touched: rows,
  });
  const replaced = (other: TrackedTask) => tasks.map((one) => (one === task ? other : one));
  switch (edit.kind) {
    case "enter": {
      const { progress, adjustment } = trackedTask(edit.row);
      return withTasks(replaced({ ...task, progress, adjustment }));
    }
    case "enter-occurrence": {
      const [first, ...rest] = task.occurrences;
      if (first === undefined) return same;
      const { completedOn } = trackedTask({ completedOn: edit.completedOn }).progress;
      const occurrences = [{ ...first, completedOn }, ...rest];
      return withTasks(replaced({ ...task, occurrences }), [{ table: "LanThucHien", rows: [first.row] }]);
    }
    case "delete-row": {
      const left = tasks
        .filter((one) => one !== task)
        .map((one) => (one.row > row ? { ...one, row: one.row - 1 } : one));
      const missing = [...tracked.missing, task.task.code];
      return { tracked: { ...tracked, tasks: left, missing }, context, touched: [] };
    }
    case "swap-rows": {
      const other = tasks[(index + 1) % tasks.length] ?? task;
      const moved = tasks.map((one) =>
        one === task ? { ...one, row: other.row } : one === other ? { ...one, row } : one,
      );
      return withTasks(
        [...moved].sort((a, b) => a.row - b.row),
        [],
      );
    }
    case "copy-row": {
      const stray: StrayRow = { table, row: 100 + strays.length, code: task.task.code, reason: "duplicate-code" };
      return { tracked: { ...tracked, strays: [...strays, stray] }, context, touched: [{ table, rows: [stray.row] }] };
    }
    case "hide-row":
      return { ...same, context: { ...context, book: { hiddenRows: [{ table, rows: [row] }] } } };
  }
}
