import { day } from "../../../../src/domain/calendar/local-date";
import { amend } from "../../../../src/domain/plan/amendment/amend";
import type { Amendment } from "../../../../src/domain/plan/amendment/amendment";
import type { PlanTask } from "../../../../src/domain/plan/plan";
import { NO_ADJUSTMENT } from "../../../../src/domain/progress/progress";
import { ADJUSTMENTS, dayOf, NEW_TASK, newTask, SMALL_PLAN, TODAY } from "./small-plan";

describe("A new deadline", () => {
  const rows: [code: string, on: string, document: string, before: string, after: string][] = [
    ["PL1-001", "2024-09-30", "CV 5", "30/06/2024", "Gia hạn: 30/09/2024 (CV 5)"],
    ["PL1-002", "2024-10-15", "CV 5", "Gia hạn: 30/09/2024 (CV 1)", "Gia hạn: 15/10/2024 (CV 5)"],
    ["PL1-002", "2024-09-30", " CV 5 ", "Gia hạn: 30/09/2024 (CV 1)", "Gia hạn: 30/09/2024 (CV 5)"], // another document
  ];
  test.each(rows)("of %s to %s by %j", (code, on, document, before, after) => {
    const amended = amend(SMALL_PLAN, ADJUSTMENTS, { kind: "change-deadline", code, newDay: day(on), document }, TODAY);
    const adjustment = { kind: "extended", newDue: dayOf(on), document: document.trim() };
    const log = { day: TODAY, what: "change-deadline", code, before, after, document: document.trim() };
    expect(amended).toEqual({ ok: true, value: { adjustments: new Map([[code, adjustment]]), log } });
  });

  test("can be the day of issue, and one for a task without any", () => {
    const { issuedOn } = SMALL_PLAN;
    const amendment = { kind: "change-deadline", code: "PL1-003", newDay: issuedOn, document: "CV 5" } as const;
    expect(amend(SMALL_PLAN, new Map(), amendment, TODAY)).toMatchObject({
      ok: true,
      value: { log: { before: "Theo quy định" } },
    });
  });
});

describe("A task", () => {
  test("taken out loses its new day and keeps its row", () => {
    const amended = amend(SMALL_PLAN, ADJUSTMENTS, { kind: "take-out", code: "PL1-002", document: "CV 3" }, TODAY);
    expect(amended).toEqual({
      ok: true,
      value: {
        adjustments: new Map([["PL1-002", { kind: "withdrawn", document: "CV 3" }]]),
        log: {
          day: TODAY,
          what: "take-out",
          code: "PL1-002",
          before: "Gia hạn: 30/09/2024 (CV 1)",
          after: "Đưa ra khỏi kế hoạch (CV 3)",
          document: "CV 3",
        },
      },
    });
  });

  test.each(["PL1-002", "PL1-003"])("put back stands as the plan says: %s", (code) => {
    const amended = amend(SMALL_PLAN, ADJUSTMENTS, { kind: "put-back", code }, TODAY);
    const after = SMALL_PLAN.appendices[0]?.tasks.find((task) => task.code === code)?.deadlineText;
    expect(amended).toMatchObject({ ok: true, value: { log: { what: "put-back", code, after, document: "" } } });
    expect(amended.ok && amended.value.adjustments).toEqual(new Map([[code, NO_ADJUSTMENT]]));
    expect(amended.ok && amended.value.plan).toBeUndefined();
  });
});

test("Words in Điều chỉnh that name no adjustment can be taken back, and the log keeps them", () => {
  const strange = new Map([["PL1-002", { words: "Xin gia hạn ", document: "" }]]);
  const amended = amend(SMALL_PLAN, strange, { kind: "put-back", code: "PL1-002" }, TODAY);
  expect(amended).toMatchObject({ ok: true, value: { log: { what: "put-back", before: "Xin gia hạn" } } });
});

describe("A new task", () => {
  test("stands at the end of its field, with a code of its own, and with units by their short names", () => {
    const {
      plan: after,
      adjustments,
      log,
    } = added(newTask({ leads: ["VP", "Văn phòng Sở"], coordinators: ["Văn phòng", "Sở Nội vụ"] }));
    const tasks = after.appendices[0]?.tasks ?? [];
    expect(tasks.map(({ code }) => code)).toEqual(["PL1-001", "PL1-002", "PL1-004", "PL1-003"]);
    expect(tasks[2]).toEqual({ ...NEW_TASK, code: "PL1-004", leads: ["Văn phòng"], coordinators: ["Sở Nội vụ"] });
    expect(adjustments.size).toBe(0);
    expect(log).toEqual({
      day: TODAY,
      what: "add-task",
      code: "PL1-004",
      before: "",
      after: "Hội nghị",
      document: "CV 4",
    });
  });

  test("of a new field stands at the end of the appendix", () => {
    const { plan: after } = added(newTask({ field: "Chuyển đổi số" }));
    expect(after.appendices[0]?.tasks.at(-1)?.code).toBe("PL1-004");
  });
});

type CorrectText = Extract<Amendment, { kind: "correct-text" }>;

describe("A correction", () => {
  const rows: [amendment: CorrectText, task: object, before: string, after: string][] = [
    [
      {
        kind: "correct-text",
        code: "PL1-001",
        column: "task",
        before: "Ban hành kế hoạch",
        after: "Xây dựng kế hoạch",
      },
      { task: "Xây dựng kế hoạch" },
      "Ban hành kế hoạch",
      "Xây dựng kế hoạch",
    ],
    [
      { kind: "correct-text", code: "PL1-001", column: "criterion", before: "", after: "Kế hoạch CCHC" },
      { criterion: "Kế hoạch CCHC" },
      "",
      "Kế hoạch CCHC",
    ],
    [
      // The one who helped leads now: nobody does both.
      { kind: "correct-text", code: "PL1-003", column: "leads", before: ["Phòng Tổng hợp"], after: ["DKKD", "TH"] },
      { leads: ["Phòng ĐKKD", "Phòng Tổng hợp"], coordinators: [] },
      "Phòng Tổng hợp",
      "Phòng ĐKKD; Phòng Tổng hợp",
    ],
    [
      { kind: "correct-text", code: "PL1-003", column: "maximumPoints", before: 1.5, after: undefined },
      { maximumPoints: undefined },
      "1,5",
      "",
    ],
    [
      { kind: "correct-text", code: "PL1-001", column: "deadlineText", before: "30/06/2024", after: "Quý III" },
      { deadlineText: "Quý III" },
      "30/06/2024",
      "Quý III",
    ],
  ];
  test.each(rows)("%j", (amendment, task, before, after) => {
    const amended = amend(SMALL_PLAN, ADJUSTMENTS, amendment, TODAY);
    if (!amended.ok) throw new Error(JSON.stringify(amended.problem));
    const { code, column } = amendment;
    const tasks = SMALL_PLAN.appendices[0]?.tasks ?? [];
    expect(amended.value.plan?.appendices[0]?.tasks).toEqual(
      tasks.map((one) => (one.code === code ? { ...one, ...task } : one)),
    );
    expect(amended.value.log).toEqual({ day: TODAY, what: "correct-text", code, column, before, after, document: "" });
  });
});

function added(task: Omit<PlanTask, "code">) {
  const amendment = { kind: "add-task", appendix: "PL1", task, document: "CV 4" } as const;
  const amended = amend(SMALL_PLAN, ADJUSTMENTS, amendment, TODAY);
  if (!amended.ok || amended.value.plan === undefined) throw new Error(JSON.stringify(amended));
  return { ...amended.value, plan: amended.value.plan };
}
