import fc from "fast-check";
import { day } from "../../../../src/domain/calendar/local-date";
import { amend } from "../../../../src/domain/plan/amendment/amend";
import type { HandOver } from "../../../../src/domain/plan/amendment/amendment";
import type { Plan } from "../../../../src/domain/plan/plan";
import type { Unit } from "../../../../src/domain/plan/unit";
import { unitNameOn } from "../../../../src/domain/plan/units-on";
import { readPlanFile, writePlanFile } from "../../../../src/files/plan-file/plan-file";
import { PLAN, trackedPlan } from "../../../helpers/tracked";

const { plan } = trackedPlan([
  { leads: ["Phòng Tổng hợp"], coordinators: ["Văn phòng", "Sở Nội vụ"] },
  { leads: ["Văn phòng", "Phòng Tổng hợp"], coordinators: [] },
  { leads: ["Thanh tra"], coordinators: ["Phòng Tổng hợp", "Phòng ĐKKD"] },
  { leads: ["Thanh tra"], coordinators: ["Phòng ĐKKD"] },
]);
const NEW_UNIT: Unit = { code: "NS", name: "Phòng Ngân sách", shortName: "P. Ngân sách", aliases: ["PNS"] };
const TODAY = day("2024-07-02");
const GONE: HandOver = { kind: "hand-over", fromUnit: "TH", toUnit: NEW_UNIT, on: day("2024-07-01"), document: "QĐ 5" };

describe("Tasks handed to a new unit", () => {
  const { plan: after, log } = handedOver(plan, GONE);

  test("name it where they named the old one", () => {
    expect(units(after)).toEqual([
      "P. Ngân sách / Văn phòng, Sở Nội vụ",
      "Văn phòng, P. Ngân sách / ",
      "Thanh tra / P. Ngân sách, Phòng ĐKKD",
      "Thanh tra / Phòng ĐKKD",
    ]);
  });

  test("end the old unit the day before, with the new one as its successor", () => {
    expect(after.units.find(({ code }) => code === "TH")).toMatchObject({ validTo: "2024-06-30", successor: "NS" });
    expect(after.units.at(-1)).toEqual({ ...NEW_UNIT, validFrom: "2024-07-01" });
    expect(after.units).toHaveLength(plan.units.length + 1);
  });

  test("stand in one line of the log", () => {
    expect(log).toEqual({
      day: TODAY,
      what: "hand-over",
      code: "TH",
      tasks: ["PL1-001", "PL1-002", "PL1-003"],
      before: "Phòng Tổng hợp",
      after: "P. Ngân sách",
      document: "QĐ 5",
    });
  });

  test("are shown under the old name in a report of a day before", () => {
    expect(unitNameOn("P. Ngân sách", after.units, day("2024-06-30"))).toBe("Phòng Tổng hợp");
    expect(unitNameOn("P. Ngân sách", after.units, day("2024-07-01"))).toBe("P. Ngân sách");
  });
});

describe("Tasks handed over", () => {
  test("to a unit that led or helped already name it once", () => {
    const { plan: after } = handedOver(plan, { ...GONE, toUnit: "VP" });
    expect(units(after)).toEqual([
      "Văn phòng / Sở Nội vụ",
      "Văn phòng / ",
      "Thanh tra / Văn phòng, Phòng ĐKKD",
      "Thanh tra / Phòng ĐKKD",
    ]);
    expect(after.units.find(({ code }) => code === "VP")).toEqual(PLAN.units[0]); // it was there before
  });

  test("in part leave the old unit in force", () => {
    const { plan: after, log } = handedOver(plan, { ...GONE, only: ["PL1-003"] });
    expect(units(after)[0]).toBe("Phòng Tổng hợp / Văn phòng, Sở Nội vụ");
    expect(units(after)[2]).toBe("Thanh tra / P. Ngân sách, Phòng ĐKKD");
    expect(after.units).toEqual([...plan.units, { ...NEW_UNIT, validFrom: "2024-07-01" }]);
    expect(log.tasks).toEqual(["PL1-003"]);
  });

  test("twice, when a unit is split, go to both", () => {
    const { plan: once } = handedOver(plan, { ...GONE, only: ["PL1-003"] });
    const { plan: twice } = handedOver(once, { ...GONE, toUnit: "VP" });
    expect(units(twice).slice(0, 3)).toEqual([
      "Văn phòng / Sở Nội vụ",
      "Văn phòng / ",
      "Thanh tra / P. Ngân sách, Phòng ĐKKD",
    ]);
    expect(twice.units.find(({ code }) => code === "TH")).toMatchObject({ successor: "VP" });
  });

  test("may be none: the unit ends all the same", () => {
    const { plan: after, log } = handedOver({ ...plan, appendices: [] }, GONE);
    expect(after.units.find(({ code }) => code === "TH")).toMatchObject({ successor: "NS" });
    expect(log.tasks).toEqual([]);
  });
});

test("A unit that was known to end gets its successor by the hand-over", () => {
  const known = plan.units.map((unit) => (unit.code === "TH" ? { ...unit, validTo: day("2024-06-30") } : unit));
  const { plan: after } = handedOver({ ...plan, units: known }, GONE);
  expect(after.units.find(({ code }) => code === "TH")).toMatchObject({ validTo: "2024-06-30", successor: "NS" });
});

describe("A hand-over is refused", () => {
  const ended = handedOver(plan, GONE).plan;
  const rows: [why: string, plan: Plan, change: Partial<HandOver>, problem: object][] = [
    ["without a document", plan, { document: "" }, { kind: "no-document" }],
    ["from a unit that is none", plan, { fromUnit: "Văn phòng" }, { kind: "unknown-unit", unit: "Văn phòng" }],
    ["to a unit that is none", plan, { toUnit: "NS" }, { kind: "unknown-unit", unit: "NS" }],
    ["to itself", plan, { toUnit: "TH" }, { kind: "to-itself", unit: "TH" }],
    [
      "before the plan's issue",
      plan,
      { on: day("2024-01-14") },
      { kind: "before-issue", day: "2024-01-14", issuedOn: "2024-01-15" },
    ],
    [
      "to a new unit with a name that another has",
      plan,
      { toUnit: { ...NEW_UNIT, aliases: ["thanh tra  sở"] } },
      { kind: "name-taken", name: "thanh tra  sở", unit: "TTR" },
    ],
    [
      "to a new unit with its old name",
      plan,
      { toUnit: { ...NEW_UNIT, shortName: "Phòng Tổng hợp" } },
      { kind: "name-taken", name: "Phòng Tổng hợp", unit: "TH" },
    ],
    ["to a new unit without a name", plan, { toUnit: { ...NEW_UNIT, name: " " } }, { kind: "unfit-name", name: " " }],
    [
      "to a new unit whose name would be two in a cell",
      plan,
      { toUnit: { ...NEW_UNIT, shortName: "NS; TC" } },
      { kind: "unfit-name", name: "NS; TC" },
    ],
    ["a second time", ended, { toUnit: "VP" }, { kind: "not-in-force", unit: "TH", on: "2024-07-01" }],
    [
      "back to the unit that has ended",
      ended,
      { fromUnit: "NS", toUnit: "TH", on: day("2024-08-01") },
      { kind: "not-in-force", unit: "TH", on: "2024-08-01" },
    ],
    [
      "from a unit on its first day",
      ended,
      { fromUnit: "NS", toUnit: "VP" },
      { kind: "not-in-force", unit: "NS", on: "2024-07-01" },
    ],
    ["of a task that is not in the plan", plan, { only: ["PL9-001"] }, { kind: "unknown-code", code: "PL9-001" }],
    [
      "of a task the unit has no part in",
      plan,
      { only: ["PL1-001", "PL1-004"] },
      { kind: "not-its-task", code: "PL1-004", unit: "TH" },
    ],
    ["of no task", plan, { only: [] }, { kind: "unchanged" }],
  ];
  test.each(rows)("%s", (_why, before, change, problem) => {
    expect(amend(before, new Map(), { ...GONE, ...change }, TODAY)).toEqual({ ok: false, problem });
  });
});

test("However often tasks are handed over, the plan can be saved and no task is without lead or names a unit twice", () => {
  const step = fc.record({
    fromUnit: fc.constantFrom("VP", "TH", "DKKD", "TTR", "N0", "N1", "N2"),
    toUnit: fc.constantFrom("VP", "TH", "DKKD", "TTR", "new"),
    month: fc.integer({ min: 1, max: 12 }),
    only: fc.option(fc.subarray(["PL1-001", "PL1-002", "PL1-003"], { minLength: 1 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let current = plan;
      steps.forEach(({ fromUnit, toUnit, month, only }, index) => {
        const added = { code: `N${index}`, name: `Phòng mới ${index}`, shortName: `PM ${index}`, aliases: [] };
        const amendment: HandOver = {
          ...GONE,
          fromUnit,
          toUnit: toUnit === "new" ? added : toUnit,
          on: day(`2024-${String(month).padStart(2, "0")}-20`),
          ...(only === undefined ? {} : { only }),
        };
        const amended = amend(current, new Map(), amendment, TODAY);
        if (amended.ok) current = amended.value.plan ?? current;
      });
      expect(readPlanFile(writePlanFile(current))).toEqual({ ok: true, value: current });
      for (const task of current.appendices.flatMap(({ tasks }) => tasks)) {
        expect(task.leads.length).toBeGreaterThan(0);
        expect(new Set([...task.leads, ...task.coordinators]).size).toBe(task.leads.length + task.coordinators.length);
      }
    }),
  );
});

function handedOver(before: Plan, amendment: HandOver) {
  const amended = amend(before, new Map(), amendment, TODAY);
  if (!amended.ok || amended.value.plan === undefined) throw new Error(JSON.stringify(amended));
  expect(amended.value.adjustments.size).toBe(0);
  return { plan: amended.value.plan, log: amended.value.log };
}

/** The leads and coordinators of each task. */
function units({ appendices }: Plan): string[] {
  return appendices.flatMap(({ tasks }) =>
    tasks.map(({ leads, coordinators }) => `${leads.join(", ")} / ${coordinators.join(", ")}`),
  );
}
