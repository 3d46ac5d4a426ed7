import type { ImportAction } from "../../../src/app/import/import-draft";
import { planId } from "../../../src/app/import/import-facts";
import { obstaclesOfDraft, planOfDraft } from "../../../src/app/import/import-plan";
import { questionsOf } from "../../../src/app/import/import-questions";
import { unitsToConfirm } from "../../../src/app/import/import-units";
import { day } from "../../../src/domain/calendar/local-date";
import { tasksAsRead } from "../../../src/domain/plan/as-read";
import type { Plan } from "../../../src/domain/plan/plan";
import { compareAppendix } from "../../../src/domain/plan/revision/compare-appendix";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { afterActions, drafted } from "../drafted";

const TODAY = day("2025-02-01");

const TABLE = `
  TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
  1 | Ban hành kế hoạch | Văn phòng Sở | Phòng Đăng ký kinh doanh | Quý I/2025
  2 | Rà soát thủ tục | VPS | Thanh tra | Quý II/2025
  3 | Đăng ký qua mạng | Phòng Đăng ký kinh doanh | Văn phòng Sở | Quý III/2025`;

const FACTS: ImportAction[] = [
  { kind: "facts", facts: { issuer: "Sở Kế hoạch và Đầu tư", issuedOn: "15/01/2025" } },
  { kind: "appendix-typed", appendix: 0, typed: { title: "Nhiệm vụ", index: "PAR INDEX" } },
];

describe("The plan of a draft", () => {
  test("is one that a plan file holds", () => {
    const plan = madeOf(drafted(TABLE, FACTS));
    expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
    expect([plan.id, plan.year, plan.issuedOn]).toEqual(["so-ke-hoach-va-dau-tu-2025", 2025, "2025-01-15"]);
  });

  test("has units under the names given to them, and tasks name them so", () => {
    const named: ImportAction = {
      kind: "unit-named",
      unit: "Phòng Đăng ký kinh doanh",
      names: { name: "Phòng Đăng ký kinh doanh số 1 ", shortName: "ĐKKD 1" },
    };
    const plan = madeOf(drafted(TABLE, [...FACTS, named]));
    expect(plan.units.map(({ name, shortName, aliases }) => [name, shortName, aliases])).toEqual([
      ["Văn phòng Sở", "Văn phòng Sở", []],
      ["Phòng Đăng ký kinh doanh số 1", "ĐKKD 1", ["Phòng Đăng ký kinh doanh"]],
      ["VPS", "VPS", []],
    ]);
    expect(plan.appendices[0]?.tasks.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [["Văn phòng Sở"], ["ĐKKD 1"]],
      [["VPS"], ["Thanh tra"]],
      [["ĐKKD 1"], ["Văn phòng Sở"]],
    ]);
  });

  test("remembers what its table said where a deadline or a lead was typed: read again, it changes nothing", () => {
    const faulty = TABLE.replace("Quý I/2025", "31/4/2025").replace("VPS", "");
    const asked = drafted(faulty, FACTS);
    const typed = (kind: string, text: string) =>
      questionsOf(asked, false).flatMap(({ question }): ImportAction[] =>
        question.doubt.kind === kind ? [{ kind: "answered", question, answer: { kind: "typed", text } }] : [],
      );
    const plan = madeOf(
      drafted(faulty, [...FACTS, ...typed("unreadable-deadline", "30/4/2025"), ...typed("no-lead", "Thanh tra")]),
    );
    const [appendix] = plan.appendices;
    expect(appendix?.tasks.map(({ deadlineText, leads }) => [deadlineText, leads]).slice(0, 2)).toEqual([
      ["30/4/2025", ["Văn phòng Sở"]],
      ["Quý II/2025", ["Thanh tra"]],
    ]);
    expect(appendix?.asRead).toEqual([
      { code: "PL1-001", columns: { deadlineText: "31/4/2025" } },
      { code: "PL1-002", columns: { leads: [] } },
    ]);
    expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
    if (appendix === undefined) throw new Error("There is one appendix");
    const again = [...tasksAsRead(appendix).values()];
    expect(compareAppendix(appendix, { ...appendix, tasks: again })).toMatchObject({
      changed: [],
      added: [],
      removed: [],
    });
  });

  test("two names that are said to be one unit are one", () => {
    const draft = drafted(TABLE, FACTS);
    const question = questionsOf(draft, false).find((one) => one.question.doubt.kind === "maybe-one-unit")?.question;
    if (question === undefined) throw new Error("Not asked");
    const one = afterActions(draft, [
      { kind: "answered", question, answer: { kind: "same-unit", as: "Văn phòng Sở" } },
    ]);
    expect(madeOf(one).units.map(({ shortName, aliases }) => [shortName, aliases])).toEqual([
      ["Văn phòng Sở", ["VPS"]],
      ["Phòng Đăng ký kinh doanh", []],
    ]);
    expect(unitsToConfirm(one, []).map(({ met, tasks }) => [met, tasks])).toEqual([
      ["Văn phòng Sở", 2],
      ["Phòng Đăng ký kinh doanh", 1],
    ]);
  });

  test("keeps the units of the open workbook's plan, with their codes", () => {
    const known = madeOf(drafted(TABLE, FACTS));
    const draft = drafted("TT | Nhiệm vụ | Chủ trì\n1 | Báo cáo | vps\n2 | Khảo sát | Thanh tra", FACTS, known.units);
    expect(madeOf(draft, known).units.map(({ code }) => code)).toEqual(["VPS2", "DKKD", "VPS", "TT"]);
    expect(unitsToConfirm(draft, known.units).map(({ met, isKnown }) => [met, isKnown])).toEqual([
      ["VPS", true],
      ["Thanh tra", false],
    ]);
  });

  test("says what the person has answered about deadlines", () => {
    const settings = { beforeExcludesTheDay: false, listedQuarters: "each" } as const;
    expect(madeOf(drafted(TABLE, [...FACTS, { kind: "settings", settings }])).settings).toMatchObject(settings);
  });
});

describe("What is in the way of a plan", () => {
  const cases: [what: string, actions: ImportAction[], obstacles: unknown[]][] = [
    ["nothing", [], []],
    ["a fact that is missing", [{ kind: "facts", facts: { issuer: " " } }], [{ kind: "fact", fact: "issuer" }]],
    ["a day that is none", [{ kind: "facts", facts: { issuedOn: "31/6/2025" } }], [{ kind: "fact", fact: "issuedOn" }]],
    [
      "an index that nobody named",
      [{ kind: "appendix-typed", appendix: 0, typed: { index: "" } }],
      [{ kind: "appendix-fact", appendix: 0, fact: "index" }],
    ],
    [
      "a name that is two",
      [{ kind: "unit-named", unit: "VPS", names: { name: "Văn phòng", shortName: "VP; TTr" } }],
      [{ kind: "unit-name", name: "Văn phòng" }],
    ],
    [
      "tasks that nobody leads",
      [{ kind: "column-told", table: 1, column: 2, role: "other" }],
      [{ kind: "tasks-without-lead", appendix: 0, rows: [2, 3, 4].map((row) => ({ table: 0, row })) }],
    ],
    [
      "not those, once somebody leads the rest",
      [
        { kind: "column-told", table: 1, column: 2, role: "other" },
        { kind: "lead-of-the-rest", name: "Văn phòng Sở" },
      ],
      [],
    ],
  ];
  test.each(cases)("%s", (_what, actions, obstacles) => {
    const draft = drafted(TABLE, [...FACTS, ...actions]);
    expect(obstaclesOfDraft(draft, undefined, TODAY)).toEqual(obstacles);
    expect(planOfDraft(draft, undefined, TODAY).ok).toBe(obstacles.length === 0);
  });
});

describe("The identity of a plan", () => {
  const issuers: [issuer: string, id: string][] = [
    ["Sở Nội vụ", "so-noi-vu-2025"],
    ["UBND huyện Đình Lập (Văn phòng)", "ubnd-huyen-dinh-lap-van-phong-2025"],
    ["…", "ke-hoach-2025"],
  ];
  test.each(issuers)("of %s", (issuer, id) => {
    expect(planId(issuer, 2025)).toBe(id);
  });
});

function madeOf(draft: Parameters<typeof planOfDraft>[0], known?: Plan): Plan {
  const plan = planOfDraft(draft, known, TODAY);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return plan.value;
}
