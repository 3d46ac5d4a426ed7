import { excelNumberOfDay } from "../../../src/domain/calendar/excel-day";
import { day } from "../../../src/domain/calendar/local-date";
import { acceptanceOf } from "../../../src/domain/check/findings/acceptance";
import { check } from "../../../src/domain/check/check";
import type { Finding } from "../../../src/domain/check/findings/finding";
import { fingerprint } from "../../../src/domain/plan/fingerprint";
import type { TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { acceptedAmong, acceptedRow, takenBackRow } from "../../../src/workbook/check/accepted-findings";
import { emptyLog, type LogRow } from "../../../src/workbook/sheets/log-sheet";
import { trackedPlan } from "../../helpers/tracked";
import { DONE } from "../../domain/check/rule-cases/rule-case";
import { JUNE } from "../../domain/check/rule-cases/situation";

const VAGUE = only(check(trackedPlan([{ ...DONE, evidence: "Sổ theo dõi" }]), JUNE));
const HIDDEN = only(check(trackedPlan([{}]), { ...JUNE, book: { hiddenRows: [{ table: "PhuLuc1", rows: [4] }] } }));

type Line = readonly [what: "accepted" | "taken back", on: string, reason?: string];

describe("What the lines of Nhật ký say of a finding", () => {
  const logs: [title: string, lines: readonly Line[], reason: string | undefined][] = [
    ["nothing", [], undefined],
    ["accepted", [["accepted", "2024-06-10", "một"]], "một"],
    [
      "accepted and taken back",
      [
        ["accepted", "2024-06-10", "một"],
        ["taken back", "2024-06-11"],
      ],
      undefined,
    ],
    [
      "sorted the other way round",
      [
        ["taken back", "2024-06-11"],
        ["accepted", "2024-06-10", "một"],
      ],
      undefined,
    ],
    [
      "accepted once more on the same day",
      [
        ["accepted", "2024-06-10", "một"],
        ["taken back", "2024-06-10"],
        ["accepted", "2024-06-10", "hai"],
      ],
      "hai",
    ],
    [
      "accepted once more later",
      [
        ["accepted", "2024-06-12", "hai"],
        ["taken back", "2024-06-11"],
        ["accepted", "2024-06-10", "một"],
      ],
      "hai",
    ],
    [
      "accepted twice, the later one taken back",
      [
        ["accepted", "2024-06-10", "một"],
        ["accepted", "2024-06-20", "hai"],
        ["taken back", "2024-06-21"],
      ],
      "một",
    ],
  ];
  test.each(logs)("%s", (_title, lines, reason) => {
    const rows = lines.map((line) => rowOf(VAGUE, line));
    expect(acceptedAmong([VAGUE], logOf(rows)).map(({ acceptance }) => acceptance.reason)).toEqual(
      reason === undefined ? [] : [reason],
    );
  });
});

describe("A line whose mark holds only the cell, as it was kept before", () => {
  /** The mark as it was made of these six parts alone. */
  const former = (finding: Finding): LogRow => {
    const { rule, where, quoted } = finding;
    const cell = JSON.stringify([rule, where.table, where.code, where.due ?? "", where.column, quoted]);
    return {
      ...rowOf(finding, ["accepted", "2024-06-10", "một"]),
      source: `Rà soát, mã đối chiếu ${fingerprint(cell)}`,
    };
  };

  test("counts where the cell tells all, and can be taken back", () => {
    const [accepted] = acceptedAmong([VAGUE], logOf([former(VAGUE)]));
    if (accepted === undefined) throw new Error("It is not accepted");
    const back = takenBackRow(accepted.acceptance, day("2024-06-11"), "x");
    expect(acceptedAmong([VAGUE], logOf([former(VAGUE), back]))).toEqual([]);
  });

  test("does not count where more was found", () => {
    expect(acceptedAmong([HIDDEN], logOf([former(HIDDEN)]))).toEqual([]);
    expect(acceptedAmong([HIDDEN], logOf([rowOf(HIDDEN, ["accepted", "2024-06-10", "một"])]))).toHaveLength(1);
  });
});

function rowOf(finding: Finding, [what, on, reason = "x"]: Line): LogRow {
  const acceptance = acceptanceOf(finding, reason, day(on));
  if (acceptance === undefined) throw new Error("It cannot be accepted");
  return what === "accepted" ? acceptedRow(acceptance, "warning", "x") : takenBackRow(acceptance, day(on), "x");
}

function logOf(rows: readonly LogRow[]): TableSnapshot {
  return {
    ...emptyLog(),
    rows: rows.map(({ on, what, code, part, before, after, source }) => [
      excelNumberOfDay(on),
      what,
      code,
      part,
      before,
      after,
      source,
    ]),
  };
}

function only(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0) throw new Error(JSON.stringify(findings));
  return finding;
}
