import { day } from "../../../../src/domain/calendar/local-date";
import { acceptanceOf, withoutAccepted, type Acceptance } from "../../../../src/domain/check/findings/acceptance";
import { check } from "../../../../src/domain/check/check";
import type { Finding } from "../../../../src/domain/check/findings/finding";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING } from "../rule-cases/rule-case";
import { JUNE } from "../rule-cases/situation";

const VAGUE: TaskInWords = { ...DONE, evidence: "Sổ theo dõi" };
const TODAY = day("2024-06-15");

describe("A warning or advice that was accepted", () => {
  const accepted = [accept(found(VAGUE), "Có sổ lưu tại Văn phòng")];

  test("is no longer listed", () => {
    expect(withoutAccepted(found(VAGUE), accepted)).toEqual([]);
  });

  const again: [when: string, row: TaskInWords][] = [
    ["the cell holds something else", { ...VAGUE, evidence: "Sổ khác" }],
    ["it is another row", { ...VAGUE, code: "PL1-002" }],
    ["another rule speaks of the cell", { ...VAGUE, evidence: "" }],
  ];
  test.each(again)("is listed again when %s", (_when, row) => {
    expect(withoutAccepted(found(row), accepted)).toEqual(found(row));
    expect(found(row)).toHaveLength(1);
  });

  test("stays accepted when rows are sorted", () => {
    expect(withoutAccepted(found({ ...VAGUE, row: 7 }), accepted)).toEqual([]);
  });

  test("is one occurrence, not all of its task", () => {
    const twice = {
      ...GOING,
      due: [
        { due: "2024-03-31", completedOn: "2024-03-30" },
        { due: "2024-05-31", completedOn: "2024-05-30" },
        "2024-12-14",
      ],
    };
    const findings = found(twice);
    expect(findings.map(({ where }) => where.row)).toEqual([0, 1]);
    expect(withoutAccepted(findings, [accept(findings.slice(1), "Báo cáo miệng")])).toEqual(findings.slice(0, 1));
  });
});

describe("An error", () => {
  const [error] = found({ status: "Xong" });

  test("cannot be accepted", () => {
    expect(error?.severity).toBe("error");
    expect(error && acceptanceOf(error, "Phòng tôi ghi vậy", TODAY)).toBeUndefined();
  });

  test("stays, whatever the workbook says of it", () => {
    const forged: Acceptance = {
      rule: "unknown-status",
      table: "PhuLuc1",
      code: "PL1-001",
      column: "status",
      quoted: "Xong",
      reason: "x",
      on: TODAY,
    };
    expect(withoutAccepted(found({ status: "Xong" }), [forged])).toEqual([error]);
  });
});

test("A reason is asked for, and kept in composed letters", () => {
  const [finding] = found(VAGUE);
  expect(finding && acceptanceOf(finding, "  ", TODAY)).toBeUndefined();
  expect(finding && acceptanceOf(finding, ` ${"Sổ".normalize("NFD")} `, TODAY)).toMatchObject({
    reason: "Sổ",
    on: TODAY,
  });
});

function found(row: TaskInWords): readonly Finding[] {
  return check(trackedPlan([row]), JUNE);
}

function accept([finding]: readonly Finding[], reason: string): Acceptance {
  const acceptance = finding && acceptanceOf(finding, reason, TODAY);
  if (acceptance === undefined) throw new Error("It cannot be accepted");
  return acceptance;
}
