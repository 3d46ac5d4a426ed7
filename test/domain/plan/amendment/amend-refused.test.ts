import { day } from "../../../../src/domain/calendar/local-date";
import { amend } from "../../../../src/domain/plan/amendment/amend";
import type { Amendment } from "../../../../src/domain/plan/amendment/amendment";
import { ADJUSTMENTS, newTask, SMALL_PLAN, TODAY } from "./small-plan";

describe("An amendment is refused", () => {
  const document = "Công văn số 12";
  const to = "PL1-001";
  const correct = { kind: "correct-text", code: to } as const;
  const addition = { kind: "add-task", appendix: "PL1", document: "" } as const;
  const rows: [why: string, amendment: Amendment, problem: object][] = [
    [
      "for a task that is not in the plan",
      { kind: "take-out", code: "PL9-001", document },
      { kind: "unknown-code", code: "PL9-001" },
    ],
    ["without a document", { kind: "take-out", code: to, document: " \n" }, { kind: "no-document" }],
    [
      "for a new day before the plan's issue",
      { kind: "change-deadline", code: to, newDay: day("2024-01-14"), document },
      { kind: "before-issue", day: "2024-01-14", issuedOn: "2024-01-15" },
    ],
    [
      "for the day the plan has",
      { kind: "change-deadline", code: to, newDay: day("2024-06-30"), document },
      { kind: "unchanged" },
    ],
    [
      "for the new day it has",
      { kind: "change-deadline", code: "PL1-002", newDay: day("2024-09-30"), document: "CV 1" },
      { kind: "unchanged" },
    ],
    [
      "for a new day of a task taken out",
      { kind: "change-deadline", code: "PL1-003", newDay: day("2024-09-30"), document },
      { kind: "taken-out", code: "PL1-003" },
    ],
    [
      "for a task taken out already",
      { kind: "take-out", code: "PL1-003", document },
      { kind: "taken-out", code: "PL1-003" },
    ],
    ["to put back what was never adjusted", { kind: "put-back", code: to }, { kind: "not-adjusted", code: to }],
    [
      "for an appendix that is not in the plan",
      { ...addition, appendix: "PL2", task: newTask({}) },
      { kind: "unknown-appendix", appendix: "PL2" },
    ],
    ["for a new task without words", { ...addition, task: newTask({ task: " " }) }, { kind: "blank", column: "task" }],
    ["for a new task without lead", { ...addition, task: newTask({ leads: [] }) }, { kind: "blank", column: "leads" }],
    [
      "for a lead that is no unit",
      { ...addition, task: newTask({ leads: ["Văn phòng", "Phòng Mới"] }) },
      { kind: "unknown-unit", unit: "Phòng Mới" },
    ],
    [
      "for a task that the appendix has",
      { ...addition, task: SMALL_PLAN.appendices[0]?.tasks[0] ?? newTask({}) },
      { kind: "task-exists", code: to },
    ],
    [
      "when somebody has changed the text meanwhile",
      { ...correct, column: "task", before: "Ban hành Kế hoạch", after: "Xây dựng kế hoạch" },
      { kind: "before-differs", column: "task", found: "Ban hành kế hoạch" },
    ],
    [
      "when somebody has changed the units meanwhile",
      { ...correct, column: "leads", before: ["Văn phòng"], after: ["Thanh tra"] },
      { kind: "before-differs", column: "leads", found: ["Phòng Tổng hợp"] },
    ],
    ["when nothing is corrected", { ...correct, column: "criterion", before: "", after: "" }, { kind: "unchanged" }],
    [
      "when only the spelling of a unit differs",
      { ...correct, column: "leads", before: ["Phòng Tổng hợp"], after: ["TH", "Phòng Tổng hợp, Quy hoạch"] },
      { kind: "unchanged" },
    ],
    [
      "when the task would be empty",
      { ...correct, column: "task", before: "Ban hành kế hoạch", after: "" },
      { kind: "blank", column: "task" },
    ],
    [
      "when nobody would lead",
      { ...correct, column: "leads", before: ["Phòng Tổng hợp"], after: [] },
      { kind: "blank", column: "leads" },
    ],
    [
      "for points below zero",
      { ...correct, column: "maximumPoints", before: undefined, after: -1 },
      { kind: "no-points", column: "maximumPoints", points: -1 },
    ],
    [
      "for a name that would be two in its cell",
      { ...correct, column: "coordinators", before: ["Sở Nội vụ"], after: ["Sở Nội vụ; Sở Tư pháp"] },
      { kind: "unfit-name", name: "Sở Nội vụ; Sở Tư pháp" },
    ],
  ];
  test.each(rows)("%s", (_why, amendment, problem) => {
    expect(amend(SMALL_PLAN, ADJUSTMENTS, amendment, TODAY)).toEqual({ ok: false, problem });
  });
});
