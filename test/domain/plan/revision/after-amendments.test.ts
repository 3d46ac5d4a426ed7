import { amend } from "../../../../src/domain/plan/amendment/amend";
import type { Amendment } from "../../../../src/domain/plan/amendment/amendment";
import { day } from "../../../../src/domain/calendar/local-date";
import type { Appendix, Plan, PlanTask } from "../../../../src/domain/plan/plan";
import { compareAppendix } from "../../../../src/domain/plan/revision/compare-appendix";
import { revisedPlan, type RevisionDecisions } from "../../../../src/domain/plan/revision/revised-plan";
import { SMALL_PLAN } from "../amendment/small-plan";
import { appendixOf, taskOf } from "./appendices";

const TABLE = appendixOf([
  taskOf("PL1-001", "1 | A | Ban hành Kế hoạch cải cách hành chính", { deadlineText: "31/4/2025" }),
  taskOf("PL1-002", "2 | A | Kiểm tra công tác cải cách hành chính tại các phòng", { leads: ["Văn phòng"] }),
  taskOf("PL1-003", "3 | A | Tuyên truyền trên Cổng thông tin điện tử"),
]);
const NOTHING_DECIDED: RevisionDecisions = {
  withEntries: new Set(),
  split: new Set(),
  stay: new Set(),
  removed: new Map(),
};
const [VP, OTHER] = SMALL_PLAN.units;

const AMENDMENTS: readonly Amendment[] = [
  {
    kind: "correct-text",
    code: "PL1-001",
    column: "deadlineText",
    before: "31/4/2025",
    after: "30/4/2025",
  },
  {
    kind: "correct-text",
    code: "PL1-003",
    column: "task",
    before: "Tuyên truyền trên Cổng thông tin điện tử",
    after: "Đăng tin về cải cách hành chính",
  },
  {
    kind: "hand-over",
    fromUnit: VP?.code ?? "",
    toUnit: OTHER?.code ?? "",
    on: day("2025-07-01"),
    only: ["PL1-002"],
    document: "12/QĐ-SKHĐT",
  },
  {
    kind: "add-task",
    appendix: "PL1",
    task: taskOf("", "4 | A | Khảo sát sự hài lòng của doanh nghiệp", { leads: [VP?.shortName ?? ""] }),
    document: "",
  },
];

describe("A table that is read again after amendments by the Office", () => {
  const loaded: Plan = { ...SMALL_PLAN, appendices: [withLead(TABLE)] };
  const amended = AMENDMENTS.reduce(after, loaded);
  const [now] = amended.appendices;
  if (now === undefined) throw new Error("The plan has an appendix");

  test("changes nothing when it is the same", () => {
    const revision = compareAppendix(now, withLead(TABLE));
    expect(revision).toMatchObject({ changed: [], added: [] });
    expect(revision.removed.map(({ code }) => code)).toEqual(["PL1-004"]);
    expect(revisedPlan(amended, [revision], NOTHING_DECIDED)).toEqual(amended);
  });

  test("changes what it says anew, and leaves the Office's words beside it", () => {
    const revision = compareAppendix(now, edited("PL1-001", { product: "Quyết định" }));
    expect(revision.changed.map(({ columns }) => columns)).toEqual([
      [{ column: "product", before: "Kế hoạch", after: "Quyết định" }],
    ]);
    expect(revision.changed[0]?.contested).toEqual([]);
    const [next] = revisedPlan(amended, [revision], NOTHING_DECIDED).appendices;
    expect(next?.tasks[0]).toMatchObject({ product: "Quyết định", deadlineText: "30/4/2025" });
    expect(next?.asRead).toEqual(now.asRead);
  });

  test("asks where it says something new of what the Office changed", () => {
    const revision = compareAppendix(now, edited("PL1-001", { deadlineText: "Quý III/2025" }));
    expect(revision.changed).toMatchObject([
      { contested: ["deadlineText"], columns: [{ before: "30/4/2025", after: "Quý III/2025" }] },
    ]);
    const stay = { ...NOTHING_DECIDED, stay: new Set(["PL1-001"]) };
    const kept = revisedPlan(amended, [revision], stay);
    expect(kept.appendices[0]?.tasks).toEqual(now.tasks);
    const again = compareAppendix(kept.appendices[0] ?? now, edited("PL1-001", { deadlineText: "Quý III/2025" }));
    expect(again.changed).toEqual([]); // it was decided
  });

  test("has the words that the Office gave: nothing is the Office's any more", () => {
    const revision = compareAppendix(now, { ...now, tasks: now.tasks });
    expect(revision).toMatchObject({ changed: [], added: [], removed: [] });
    expect(revisedPlan(amended, [revision], NOTHING_DECIDED).appendices[0]?.asRead).toBeUndefined();
  });

  test("drops an added task only when told so", () => {
    const revision = compareAppendix(now, withLead(TABLE));
    const removed = new Map([["PL1-004", "drop" as const]]);
    const [next] = revisedPlan(amended, [revision], { ...NOTHING_DECIDED, removed }).appendices;
    expect(next?.tasks).toHaveLength(3);
  });
});

function withLead(appendix: Appendix): Appendix {
  return { ...appendix, tasks: appendix.tasks.map((task) => ({ ...task, leads: [VP?.shortName ?? ""] })) };
}

function edited(code: string, change: Partial<PlanTask>): Appendix {
  const { tasks, ...rest } = withLead(TABLE);
  return { ...rest, tasks: tasks.map((task) => (task.code === code ? { ...task, ...change } : task)) };
}

function after(plan: Plan, amendment: Amendment): Plan {
  const amended = amend(plan, new Map(), amendment, day("2025-06-01"));
  if (!amended.ok) throw new Error(JSON.stringify(amended.problem));
  return amended.value.plan ?? plan;
}
