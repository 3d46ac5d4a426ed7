import fc from "fast-check";
import { check } from "../../../../src/domain/check/check";
import { findingKey } from "../../../../src/domain/check/findings/finding-key";
import type { Finding } from "../../../../src/domain/check/findings/finding";
import { trackedPlan } from "../../../helpers/tracked";
import { anyTask } from "../any-task";
import { JUNE } from "../rule-cases/situation";

describe("The key of a finding", () => {
  test("tells rows that are missing in one appendix, all shown at its heading", () => {
    const tracked = trackedPlan([{ code: "PL1-001" }, { code: "PL1-002" }, { code: "PL1-003" }]);
    const found = check({ ...tracked, tasks: tracked.tasks.slice(0, 1), missing: ["PL1-002", "PL1-003"] }, JUNE);
    expect(found.map(({ rule }) => rule)).toEqual(["missing-row", "missing-row"]);
    expect(distinctKeys(found)).toBe(2);
  });

  test("is another one for each finding of a check", () => {
    const anyPlan = fc.array(anyTask, { maxLength: 5 }).map((tasks) => trackedPlan(tasks));
    fc.assert(
      fc.property(anyPlan, (tracked) => {
        const found = check(tracked, JUNE);
        expect(distinctKeys(found)).toBe(found.length);
      }),
    );
  });
});

function distinctKeys(found: readonly Finding[]): number {
  return new Set(found.map(findingKey)).size;
}
