import { check } from "../../../src/domain/check/check";
import type { Finding } from "../../../src/domain/check/finding";
import type { CheckContext } from "../../../src/domain/check/rule-context";
import { day } from "../../../src/domain/calendar/local-date";
import type { TrackedPlan } from "../../../src/domain/progress/tracked-task";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";
import { EVERY_RULE } from "./rule-cases/every-rule";

const JUNE: CheckContext = { day: day("2024-06-14"), dataFrom: day("2023-12-15"), policy: { warningDays: 10 } };

describe.each(Object.entries(EVERY_RULE))("Rule %s", (rule, { violating, conforming }) => {
  test("has at least three rows of each kind", () => {
    expect(violating.length).toBeGreaterThanOrEqual(3);
    expect(conforming.length).toBeGreaterThanOrEqual(3);
  });

  test.each(violating)("finds: %s", (_claim, row, found) => {
    const findings = check(planOf(row), JUNE);
    expect(findings.map((finding) => finding.rule)).toEqual(findings.map(() => rule));
    expect(findings.map(place).join("; ")).toBe(found);
  });

  test.each(conforming.map(([claim, row, others = ""]) => [claim, row, others] as const))(
    "lets pass: %s",
    (_claim, row, others) => {
      const rules = check(planOf(row), JUNE).map((finding) => finding.rule);
      expect([...new Set(rules)].join()).toBe(others);
    },
  );
});

function planOf(row: TaskInWords | TrackedPlan): TrackedPlan {
  return "strays" in row ? row : trackedPlan([row]);
}

/** `status «Xong»` in the only row, otherwise with its table and row. */
function place({ where, quoted }: Finding): string {
  const cell = `${where.column} «${quoted}»`;
  return where.table === "PhuLuc1" && where.row === 0 ? cell : `${where.table} ${where.row} ${cell}`;
}
