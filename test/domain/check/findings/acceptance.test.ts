import { day } from "../../../../src/domain/calendar/local-date";
import { acceptanceOf, withoutAccepted, type Acceptance } from "../../../../src/domain/check/findings/acceptance";
import { check } from "../../../../src/domain/check/check";
import type { Finding } from "../../../../src/domain/check/findings/finding";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING } from "../rule-cases/rule-case";
import { JUNE, type Situation } from "../rule-cases/situation";
import type { DriftedPart } from "../../../../src/domain/check/book-state";
import type { CheckContext } from "../../../../src/domain/check/rule-context";

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

describe("An acceptance covers what was accepted, and not", () => {
  const rest: [what: string, accepted: Situation, later: Situation][] = [
    ["rows hidden besides", hidden(4), hidden(4, 5, 6)],
    ["other parts of the form", drifted("formats"), drifted("formats", "formulas", "locks")],
    ["the other occurrences with a formula", formulaAt(0), formulaAt(1)],
    ["another due day that passed", overdue("2024-05-31"), overdue("2024-06-10")],
  ];
  test.each(rest)("%s", (_what, accepted, later) => {
    const kept = [accept(findingsOf(accepted), "Đã biết")];
    expect(withoutAccepted(findingsOf(accepted), kept)).toEqual([]);
    expect(findingsOf(later)).toHaveLength(1);
    expect(withoutAccepted(findingsOf(later), kept)).toEqual(findingsOf(later));
  });

  test("how another computer reads days: that cannot be accepted at all", () => {
    const [found] = findingsOf(inBook({ readsMonthFirst: true }));
    expect(found).toMatchObject({ rule: "month-first-computer", severity: "warning" });
    expect(found && acceptanceOf(found, "Máy của tôi", TODAY)).toBeUndefined();
  });

  const GOES_ON: TaskInWords = { due: "ongoing", status: "in-progress", percent: 0.5 };
  const checked: [what: string, on: string, isListed: boolean][] = [
    ["the next day", "2024-06-16", false],
    ["until the next report asks", "2024-07-14", false],
    ["not for the report of nine months", "2024-08-20", true],
  ];
  test.each(checked)("that nothing is new: %s", (_what, on, isListed) => {
    const context = (today: string): CheckContext => ({ ...JUNE, day: day(today) });
    const tracked = trackedPlan([GOES_ON]);
    const kept = [accept(check(tracked, context("2024-06-14")), "Không có phát sinh", day("2024-06-14"))];
    const later = check(tracked, context(on));
    expect(later.map(({ rule }) => rule)).toEqual(["ongoing-without-update"]);
    expect(withoutAccepted(later, kept)).toEqual(isListed ? later : []);
  });
});

describe("An acceptance that was kept without what else was found", () => {
  const former = (situation: Situation) => ({ ...accept(findingsOf(situation), "Đã biết"), facts: undefined });

  test("counts where the cell tells all", () => {
    const vague = { tracked: trackedPlan([VAGUE]), context: JUNE };
    expect(withoutAccepted(findingsOf(vague), [former(vague)])).toEqual([]);
  });

  const open: [what: string, situation: Situation][] = [
    ["hidden rows", hidden(4)],
    ["the form of a table", drifted("formats")],
    ["an empty cell beside a due day", overdue("2024-05-31")],
  ];
  test.each(open)("does not count for %s", (_what, situation) => {
    expect(withoutAccepted(findingsOf(situation), [former(situation)])).toEqual(findingsOf(situation));
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
      facts: undefined,
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

function inBook(book: CheckContext["book"], row: TaskInWords = {}): Situation {
  return { tracked: trackedPlan([row]), context: { ...JUNE, book } };
}

function hidden(...rows: readonly number[]): Situation {
  return inBook({ hiddenRows: [{ table: "PhuLuc1", rows }] });
}

function drifted(...parts: readonly DriftedPart[]): Situation {
  return inBook({ drifted: [{ table: "PhuLuc1", parts }] });
}

/** The same formula in the result of one of the occurrences. */
function formulaAt(row: number): Situation {
  const cell = { table: "LanThucHien", row, code: "PL1-001", column: "result", formula: "=A1" } as const;
  return inBook({ formulas: [cell] }, { due: ["2024-07-31", "2024-08-31"] });
}

function overdue(due: string): Situation {
  return inBook({}, { ...GOING, due });
}

function findingsOf({ tracked, context }: Situation): readonly Finding[] {
  return check(tracked, context);
}

function found(row: TaskInWords): readonly Finding[] {
  return check(trackedPlan([row]), JUNE);
}

function accept([finding]: readonly Finding[], reason: string, on = TODAY): Acceptance {
  const acceptance = finding && acceptanceOf(finding, reason, on);
  if (acceptance === undefined) throw new Error("It cannot be accepted");
  return acceptance;
}
