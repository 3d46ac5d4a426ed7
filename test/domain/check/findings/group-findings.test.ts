import fc from "fast-check";
import { check } from "../../../../src/domain/check/check";
import {
  countsOf,
  groupFindings,
  type FindingGroup,
  type Grouping,
} from "../../../../src/domain/check/findings/group-findings";
import { matchingFindings, type FindingFilter } from "../../../../src/domain/check/findings/matching-findings";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { anyTask } from "../any-task";
import { DONE, GOING } from "../rule-cases/rule-case";
import { JUNE } from "../rule-cases/situation";

const TRACKED = trackedPlan(
  [
    { status: "Xong", leads: ["Thanh tra"] },
    { ...DONE, evidence: "", leads: ["Văn phòng Sở"], coordinators: [] },
    { ...DONE, evidence: "", percent: 0.8, leads: ["Phòng ĐKKD"] },
    { ...GOING, leads: [], due: [{ due: "2024-05-31", completedOn: "30/5/2024", evidence: "5/BC" }, "2024-12-14"] },
    { ...GOING, updatedOn: undefined, leads: ["Sở Tài chính"] },
  ],
  { strays: [{ table: "PhuLuc1", row: 9, code: "", reason: "no-code" }], missing: ["PL1-009"] },
);
const FINDINGS = check(TRACKED, { ...JUNE, book: { filtered: ["PhuLuc1"] } });

describe("Findings grouped", () => {
  const groupings: [by: Grouping, groups: string[]][] = [
    ["severity", ["error: 5 0 0", "warning: 0 4 0", "advice: 0 0 2"]],
    [
      "unit",
      [
        "Văn phòng: 0 1 0",
        "Phòng ĐKKD: 1 1 0",
        "Thanh tra: 1 0 0",
        "Sở Tài chính: 0 1 1",
        ": 3 1 1", // of no task, and of a task without a unit
      ],
    ],
    [
      "rule",
      [
        "no-code: 1 0 0",
        "missing-row: 1 0 0",
        "unknown-status: 1 0 0",
        "completed-below-100: 1 0 0",
        "day-typed-as-text: 1 0 0",
        "no-lead: 0 1 0",
        "unknown-lead: 0 1 0",
        "completed-without-evidence: 0 2 0",
        "filter-on: 0 0 1",
        "in-progress-without-update: 0 0 1",
      ],
    ],
    [
      "row",
      [
        "PhuLuc1 : 1 0 1", // the table itself
        "PhuLuc1 PL1-001: 1 0 0",
        "PhuLuc1 PL1-002: 0 1 0",
        "PhuLuc1 PL1-003: 1 1 0",
        "PhuLuc1 PL1-004: 1 1 0", // an occurrence with its task
        "PhuLuc1 PL1-005: 0 1 1",
        "PhuLuc1 PL1-009: 1 0 0",
      ],
    ],
  ];
  test.each(groupings)("by %s", (by, groups) => {
    expect(groupFindings(FINDINGS, by, TRACKED).map(shown)).toEqual(groups);
  });

  test("are each in one group, in their order, and counted", () => {
    const anyPlan = fc.array(anyTask, { maxLength: 6 }).map((tasks: TaskInWords[]) => trackedPlan(tasks));
    fc.assert(
      fc.property(anyPlan, fc.constantFrom<Grouping>("severity", "unit", "rule", "row"), (tracked, by) => {
        const findings = check(tracked, JUNE);
        const groups = groupFindings(findings, by, tracked);
        expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
        for (const group of groups) {
          expect(findings.filter((finding) => group.findings.includes(finding))).toEqual(group.findings);
          expect(group.counts).toEqual(countsOf(group.findings));
          expect(group.findings).not.toHaveLength(0);
        }
      }),
    );
  });
});

describe("Findings that match", () => {
  const filters: [what: string, filter: FindingFilter, codes: string][] = [
    ["nothing asked", {}, ",,PL1-009,PL1-001,PL1-002,PL1-003,PL1-003,PL1-004,PL1-004,PL1-005,PL1-005"],
    ["a severity", { severities: ["advice"] }, ",PL1-005"],
    ["a unit by its short name", { units: ["Văn phòng"] }, "PL1-002"],
    ["no unit", { units: [""], severities: ["warning"] }, "PL1-004"],
    ["a rule", { rules: ["completed-without-evidence"] }, "PL1-002,PL1-003"],
    ["several parts at once", { rules: ["completed-without-evidence"], units: ["Phòng ĐKKD"] }, "PL1-003"],
    ["what can be fixed", { fixable: ({ rule }) => rule === "day-typed-as-text" }, "PL1-004"],
    ["no unit chosen", { units: [] }, ""],
  ];
  test.each(filters)("%s", (_what, filter, codes) => {
    expect(
      matchingFindings(FINDINGS, filter, TRACKED)
        .map(({ where }) => where.code)
        .join(),
    ).toBe(codes);
  });
});

function shown({ key, counts }: FindingGroup): string {
  const numbers = `${counts.error} ${counts.warning} ${counts.advice}`;
  switch (key.by) {
    case "severity":
      return `${key.severity}: ${numbers}`;
    case "unit":
      return `${key.unit}: ${numbers}`;
    case "rule":
      return `${key.rule}: ${numbers}`;
    case "row":
      return `${key.table} ${key.code}: ${numbers}`;
  }
}
