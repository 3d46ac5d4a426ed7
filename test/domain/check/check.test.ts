import fc from "fast-check";
import { day } from "../../../src/domain/calendar/local-date";
import { check, checkTask } from "../../../src/domain/check/check";
import { fixesOf } from "../../../src/domain/check/fixes/fixes-of";
import { withFix } from "../../../src/domain/check/fixes/with-fix";
import { ruleContext } from "../../../src/domain/check/rule-context";
import { PLAN_RULES } from "../../../src/domain/check/rules";
import { fixSentence } from "../../../src/text/check/finding-fixes";
import { findingSentence } from "../../../src/text/check/findings";
import { OCCURRENCE_TABLE } from "../../../src/workbook/columns/occurrence-columns";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";
import { DONE, GOING } from "./rule-cases/rule-case";
import { anyGarbage, anyTask } from "./any-task";
import { EVERY_RULE } from "./rule-cases/every-rule";
import { JUNE } from "./rule-cases/situation";

describe("Checking a plan", () => {
  test("gives rows that do not fit first, then task by task", () => {
    const tracked = trackedPlan([{ status: "Xong" }, DONE, { ...DONE, evidence: "", completedOn: undefined }], {
      strays: [{ table: "PhuLuc1", row: 3, code: "", reason: "no-code" }],
      missing: ["PL2-001"],
    });
    expect(check(tracked, JUNE).map(({ rule, where }) => `${where.code} ${rule}`)).toEqual([
      " no-code",
      "PL2-001 missing-row",
      "PL1-001 unknown-status",
      "PL1-003 completed-without-day",
      "PL1-003 completed-without-evidence",
    ]);
  });

  test("asks for no update when the period is not known", () => {
    const tracked = trackedPlan([{ due: "ongoing" }, { ...GOING, updatedOn: undefined }]);
    expect(check(tracked, { ...JUNE, dataFrom: undefined })).toEqual([]);
  });

  test("depends on the day alone what is overdue", () => {
    const rulesOn = (date: string) =>
      check(trackedPlan([{ due: "2024-06-30", status: "not-started" }]), { ...JUNE, day: day(date) }).map(
        ({ rule }) => rule,
      );
    expect(rulesOn("2024-06-30")).toEqual([]);
    expect(rulesOn("2024-07-01")).toEqual(["overdue-without-reason"]);
  });

  test("numbers the rows of each occurrence in their own table", () => {
    const monthly = { due: [{ due: "2024-05-31", completedOn: "31/5/2024", evidence: "5/BC" }, "2024-12-14"] };
    const findings = check(
      trackedPlan([
        { ...GOING, due: ["2024-09-30", "2024-12-14"] },
        { ...GOING, ...monthly },
      ]),
      JUNE,
    );
    expect(findings.map(({ where }) => where)).toEqual([
      { table: OCCURRENCE_TABLE, row: 2, code: "PL1-002", column: "completedOn", due: "2024-05-31" },
    ]);
  });
});

describe("Whatever stands in the cells", () => {
  const anyPlan = fc.array(anyTask, { maxLength: 6 }).map((tasks: TaskInWords[]) => trackedPlan(tasks));

  test("checking finds the same twice and changes nothing", () => {
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const before = JSON.stringify(tracked);
        expect(check(tracked, JUNE)).toEqual(check(tracked, JUNE));
        expect(JSON.stringify(tracked)).toBe(before);
      }),
    );
  });

  test("no cell is told of twice by one rule", () => {
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const told = check(tracked, JUNE).map(
          ({ rule, where }) => `${rule} ${where.table} ${where.row} ${where.column}`,
        );
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  test("a cell is told of by two rules only where two things are wrong with it", () => {
    const words = ["untidy-text", "text-that-runs", "old-encoding", "longer-than-print"];
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const rules = new Map<string, string[]>();
        for (const { rule, where } of check(tracked, JUNE)) {
          const cell = `${where.table} ${where.row} ${where.column}`;
          rules.set(cell, [...(rules.get(cell) ?? []), rule]);
        }
        // How a text is written is one thing, what it says another.
        const ofWhatItSays = [...rules.values()].map((all) => all.filter((rule) => !words.includes(rule)));
        expect(ofWhatItSays.filter((all) => all.length > 1)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("garbage is checked, told of and fixed without a stumble", () => {
    fc.assert(
      fc.property(fc.array(anyGarbage, { maxLength: 4 }), (rows) => {
        const tracked = trackedPlan(rows);
        const findings = check(tracked, JUNE);
        expect(findings.map((finding) => findingSentence(finding, "S12")).filter((one) => one === "")).toEqual([]);
        const fixes = fixesOf(findings, tracked, JUNE);
        expect(fixes.map((fix) => fixSentence(fix, "S12")).filter((one) => one === "")).toEqual([]);
        const fixed = tracked.tasks.map((task) => fixes.reduce(withFix, task));
        expect(fixed).toHaveLength(rows.length);
      }),
    );
  });

  test("one task alone gives what the whole check says of it", () => {
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const context = ruleContext(tracked.plan, JUNE);
        const planWide = PLAN_RULES.map(({ id }) => id);
        const ofTasks = check(tracked, JUNE).filter(({ rule }) => !planWide.includes(rule));
        expect(tracked.tasks.flatMap((task) => checkTask(task, context))).toEqual(ofTasks);
      }),
    );
  });

  test("a task that was taken out of the plan is asked for its document only", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const rules = check(trackedPlan([{ ...task, adjustment: "withdrawn" }]), JUNE).map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== "withdrawn-without-document")).toEqual([]);
      }),
    );
  });
});

describe("A big plan", () => {
  const rows = Object.values(EVERY_RULE)
    .flatMap(({ violating, conforming }) => [...violating, ...conforming])
    .flatMap(([, row]) => ("strays" in row || "tracked" in row ? [] : [row]));
  const planOf = (length: number) => trackedPlan(Array.from({ length }, (_, index) => rows[index % rows.length] ?? {}));

  // How many milliseconds that are is what `npm run bench -- check` tells: a busy machine says nothing about the code.
  test("takes about four times as long for four times the rows, not sixteen times", () => {
    const [small, big] = [planOf(500), planOf(2_000)];
    const growths = Array.from({ length: 5 }, () => timeOf(() => check(big, JUNE)) / timeOf(() => check(small, JUNE)));
    expect(Math.min(...growths)).toBeLessThan(10);
  });
});

/** Milliseconds of processor time, the least of three runs: other programs only lengthen it. */
function timeOf(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
