import { check } from "../../../../src/domain/check/check";
import type { Fix } from "../../../../src/domain/check/fixes/fix";
import { fixesOf } from "../../../../src/domain/check/fixes/fixes-of";
import { stillHolds } from "../../../../src/domain/check/fixes/still-holds";
import { withFix } from "../../../../src/domain/check/fixes/with-fix";
import { trackedPlan, trackedTask, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING } from "../rule-cases/rule-case";
import { JUNE } from "../rule-cases/situation";

const ROW: TaskInWords = { ...DONE, completedOn: "10/6/2024" };
const SEVERAL: TaskInWords = {
  ...GOING,
  due: [{ due: "2024-05-31", completedOn: "30/5/2024", evidence: "5/BC" }, "2024-12-14"],
};

describe("A fix holds", () => {
  const rows: [when: string, fixed: TaskInWords, now: TaskInWords, holds: boolean][] = [
    ["while nothing has changed", ROW, ROW, true],
    ["when another cell has changed", ROW, { ...ROW, note: "Đã gửi" }, true],
    ["when the row has moved", ROW, { ...ROW, row: 9 }, true],
    ["no more when the cell was corrected", ROW, { ...ROW, completedOn: "2024-06-10" }, false],
    ["no more when the cell was emptied", ROW, { ...ROW, completedOn: undefined }, false],
    ["not for another task", ROW, { ...ROW, code: "PL1-002" }, false],
    ["for an occurrence as it was", SEVERAL, SEVERAL, true],
    ["not for an occurrence that was emptied", SEVERAL, { ...GOING, due: ["2024-05-31", "2024-12-14"] }, false],
    ["not for an occurrence that is gone", SEVERAL, { ...GOING, due: ["2024-12-14"] }, false],
  ];
  test.each(rows)("%s", (_when, fixed, now, holds) => {
    expect(stillHolds(fixOf(fixed), trackedTask(now))).toBe(holds);
  });

  test("no more once it is done", () => {
    const fix = fixOf(ROW);
    expect(stillHolds(fix, withFix(trackedTask(ROW), fix))).toBe(false);
  });
});

function fixOf(row: TaskInWords): Fix {
  const tracked = trackedPlan([row]);
  const [fix] = fixesOf(check(tracked, JUNE), tracked, JUNE);
  if (fix === undefined) throw new Error("No fix");
  return fix;
}
