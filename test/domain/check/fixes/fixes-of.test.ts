import fc from "fast-check";
import { excelNumberOfDay } from "../../../../src/domain/calendar/excel-day";
import { check } from "../../../../src/domain/check/check";
import { valueInOccurrence, valueInRow, type FixableColumn } from "../../../../src/domain/check/fixes/cell-value";
import type { Fix } from "../../../../src/domain/check/fixes/fix";
import { fixOf } from "../../../../src/domain/check/fixes/fix-of";
import { fixesOf } from "../../../../src/domain/check/fixes/fixes-of";
import { withFix } from "../../../../src/domain/check/fixes/with-fix";
import { OCCURRENCE_TABLE } from "../../../../src/domain/check/findings/found";
import { adjustmentNamed } from "../../../../src/domain/progress/adjustment-words";
import type { TrackedPlan, TrackedTask } from "../../../../src/domain/progress/tracked-task";
import type { TypedValue } from "../../../../src/domain/progress/typed-entries";
import { dayIn, numberIn, statusIn, textIn } from "../../../../src/workbook/reading/read-cells";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { anyTask } from "../any-task";
import { DONE } from "../rule-cases/rule-case";
import { JUNE } from "../rule-cases/situation";

const COLUMNS: readonly FixableColumn[] = [
  "adjustment",
  "adjustmentDocument",
  "newDue",
  "status",
  "percent",
  "completedOn",
  "result",
  "evidence",
  "shortcoming",
  "proposal",
  "selfScore",
  "expectedOn",
  "officer",
  "updatedOn",
  "note",
];
const anyPlan = fc.array(anyTask, { maxLength: 5 }).map((tasks: TaskInWords[]) => trackedPlan(tasks));

describe("Fixing everything", () => {
  test("leaves no finding that could be fixed", () => {
    let count = 0;
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const fixes = allFixes(tracked);
        count += fixes.length;
        expect(allFixes(withFixes(tracked, fixes))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(count).toBeGreaterThan(0);
  });

  test("changes the cells it names, each once, from what stood there, and nothing else", () => {
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const fixes = allFixes(tracked);
        const changed = changes(tracked, withFixes(tracked, fixes));
        expect(changed).toEqual(fixes.map(nameOf).sort());
        expect(new Set(changed).size).toBe(changed.length);
      }),
    );
  });

  test("leaves cells that hold a formula, and what only they would bring out", () => {
    const anyCells = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...COLUMNS)), { maxLength: 12 });
    fc.assert(
      fc.property(anyPlan, anyCells, (tracked, cells) => {
        const formulas = cells.flatMap(([at, column]) => {
          const task = tracked.tasks[at];
          return task ? [{ table: task.table, row: task.row, code: task.task.code, column, formula: "=A1" }] : [];
        });
        const context = { ...JUNE, book: { formulas } };
        const fixesIn = (plan: TrackedPlan) => fixesOf(check(plan, context), plan, context);
        const fixes = fixesIn(tracked);
        const isFormula = (fix: Fix) =>
          formulas.some(({ table, row, column }) => fix.table === table && fix.row === row && fix.column === column);
        expect(fixes.filter(isFormula)).toEqual([]);
        expect(fixesIn(withFixes(tracked, fixes))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("changes neither the plan it is given nor the findings", () => {
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const findings = check(tracked, JUNE);
        const before = JSON.stringify([tracked, findings]);
        fixesOf(findings, tracked, JUNE);
        expect(JSON.stringify([tracked, findings])).toBe(before);
      }),
    );
  });

  test("gives cells that read as the fix means", () => {
    let count = 0;
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const fixes = allFixes(tracked);
        count += fixes.length;
        for (const fix of fixes) expect(readsAs(fix)).toEqual(fix.after);
      }),
    );
    expect(count).toBeGreaterThan(0);
  });

  test("goes on where one fix brings out another, as one fix a cell", () => {
    const tracked = trackedPlan([{ ...DONE, status: "Đang thực hiện ", percent: "100%", completedOn: "10/6/2024" }]);
    expect(allFixes(tracked).map(({ column, before, after }) => [column, before, after])).toEqual([
      ["status", "Đang thực hiện ", "Đã hoàn thành"],
      ["percent", "100%", 1],
      ["completedOn", "10/6/2024", { day: "2024-06-10" }],
    ]);
  });

  test("leaves alone what was left out", () => {
    const tracked = trackedPlan([{ ...DONE, percent: "100%", note: "Xem  thêm" }]);
    const chosen = check(tracked, JUNE).filter(({ rule }) => rule === "percent-not-a-share");
    expect(fixesOf(chosen, tracked, JUNE).map(({ column }) => column)).toEqual(["percent"]);
  });
});

test("A fix of one finding is found again among the fixes of all, unless another goes on from it", () => {
  fc.assert(
    fc.property(anyPlan, (tracked) => {
      const all = new Set(allFixes(tracked).map(nameOf).map(cellOf));
      for (const task of tracked.tasks) {
        for (const finding of check(tracked, JUNE)) {
          const fix = fixOf(finding, task, JUNE);
          if (fix !== undefined) expect(all.has(cellOf(nameOf(fix)))).toBe(true);
        }
      }
    }),
  );
});

function allFixes(tracked: TrackedPlan): readonly Fix[] {
  return fixesOf(check(tracked, JUNE), tracked, JUNE);
}

function withFixes(tracked: TrackedPlan, fixes: readonly Fix[]): TrackedPlan {
  const fixed = (task: TrackedTask) =>
    fixes.filter(({ code }) => code === task.task.code).reduce((now, fix) => withFix(now, fix), task);
  return { ...tracked, tasks: tracked.tasks.map(fixed) };
}

function changes(before: TrackedPlan, after: TrackedPlan): readonly string[] {
  return before.tasks
    .flatMap((task, at) => {
      const now = after.tasks[at];
      if (now === undefined) throw new Error("A task is gone");
      const row = COLUMNS.map((column) =>
        change(`${task.table} ${task.row} ${column}`, valueInRow(task, column), valueInRow(now, column)),
      );
      const occurrences = task.occurrences.flatMap((one, index) =>
        (["completedOn", "result", "evidence"] as const).map((column) => {
          const other = now.occurrences[index];
          if (other === undefined) throw new Error("An occurrence is gone");
          const place = `${OCCURRENCE_TABLE} ${one.row} ${column}`;
          return change(place, valueInOccurrence(one, column), valueInOccurrence(other, column));
        }),
      );
      return [...row, ...occurrences].filter((one) => one !== "");
    })
    .sort();
}

function change(place: string, before: TypedValue, after: TypedValue): string {
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
  return was === is ? "" : `${place}: ${was} → ${is}`;
}

function nameOf({ table, row, column, before, after }: Fix): string {
  return change(`${table} ${row} ${column}`, before, after);
}

function cellOf(name: string): string {
  return name.split(":")[0] ?? name;
}

/** What the workbook reads in the cell once the fix is written. */
function readsAs({ column, after }: Fix): TypedValue | undefined {
  const cell = typeof after === "object" ? excelNumberOfDay(after.day) : after;
  if (column === "status") return statusIn(cell)?.kind === "status" ? after : undefined;
  if (column === "adjustment") return adjustmentNamed(String(cell)) === undefined ? undefined : after;
  if (column === "percent" || column === "selfScore") {
    const entry = numberIn(cell);
    return entry?.kind === "number" ? entry.number : entry?.text;
  }
  if (typeof after !== "object") return textIn(cell);
  const entry = dayIn(cell);
  return entry?.kind === "day" ? { day: entry.day } : entry?.text;
}
