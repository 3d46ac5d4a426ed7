import { check } from "../../../src/domain/check/check";
import type { Finding } from "../../../src/domain/check/findings/finding";
import { EVERY_RULE } from "./rule-cases/every-rule";
import { situationOf, type RuleRow } from "./rule-cases/situation";

describe.each(Object.entries(EVERY_RULE))("Rule %s", (rule, { violating, conforming }) => {
  test("has at least three rows of each kind", () => {
    expect(violating.length).toBeGreaterThanOrEqual(3);
    expect(conforming.length).toBeGreaterThanOrEqual(3);
  });

  test.each(violating)("finds: %s", (_claim, row, places) => {
    const findings = found(row);
    expect(findings.map((finding) => finding.rule)).toEqual(findings.map(() => rule));
    expect(findings.map(place).join("; ")).toBe(places);
  });

  test.each(conforming.map(([claim, row, others = ""]) => [claim, row, others] as const))(
    "lets pass: %s",
    (_claim, row, others) => {
      const rules = found(row).map((finding) => finding.rule);
      expect([...new Set(rules)].join()).toBe(others);
    },
  );
});

function found(row: RuleRow): readonly Finding[] {
  const { tracked, context } = situationOf(row);
  return check(tracked, context);
}

/** `status «Xong»` in the only row, otherwise with its table and row. */
function place({ where, quoted }: Finding): string {
  const cell = `${where.column} «${quoted}»`;
  return where.table === "PhuLuc1" && where.row === 0 ? cell : `${where.table} ${where.row} ${cell}`;
}
