import type { ImportDraft } from "../../../src/app/import/import-draft";
import type { Answer, AskedKind } from "../../../src/app/import/import-question";
import { questionsOf, tasksWithoutLead, textsAsked } from "../../../src/app/import/import-questions";
import type { Unit } from "../../../src/domain/plan/unit";
import { afterActions, drafted } from "../drafted";

const TABLE = `
  TT | Nhiệm vụ | Chủ trì | Thời hạn | Điểm tối đa
  1 | Ban hành kế hoạch | Văn phòng | Quý V/2025 | 2
  2 | Rà soát thủ tục | Thanh tra | Quý V/2025 | hai
  3 | Công khai dự toán | | trước ngày 15/12/2025 | 1
  4 | Ban hành kế hoạch | Văn phòng | Quý III, IV/2025 | 1`;

const VP: Unit = { code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: [] };

describe("Questions of a draft", () => {
  test("the same unreadable words are asked about once, with all their places", () => {
    const [question] = asked(drafted(TABLE), "unreadable-deadline");
    expect(question?.rows).toEqual([
      { table: 1, row: 2 },
      { table: 1, row: 3 },
    ]);
    expect(question?.cells.map(({ column }) => column)).toEqual([3, 3]);
  });

  const answers: [kind: AskedKind, answer: Answer, left: AskedKind[]][] = [
    ["unreadable-deadline", { kind: "typed", text: "Quý II/2025" }, ["unreadable-points", "no-lead", "duplicate-task"]],
    ["no-lead", { kind: "typed", text: "Thanh tra" }, ["unreadable-deadline", "unreadable-points", "duplicate-task"]],
    ["duplicate-task", { kind: "row", as: "left-out" }, ["unreadable-deadline", "unreadable-points", "no-lead"]],
    ["unreadable-points", { kind: "typed", text: "2" }, ["unreadable-deadline", "no-lead", "duplicate-task"]],
    ["duplicate-task", { kind: "as-read" }, ["unreadable-deadline", "unreadable-points", "no-lead"]],
  ];
  test.each(answers)("%s is settled by %j and stays to be seen", (kind, answer, left) => {
    const draft = answered(drafted(TABLE), kind, answer);
    const shown = questionsOf(draft, false);
    expect(shown.filter((one) => one.answer === undefined).map(({ question }) => question.doubt.kind)).toEqual(left);
    expect(shown.find((one) => one.answer !== undefined)).toMatchObject({ answer, question: { doubt: { kind } } });
  });

  test("what was typed is what is read", () => {
    const draft = answered(drafted(TABLE), "unreadable-deadline", { kind: "typed", text: "Quý II/2025" });
    expect(draft.readings[0]?.read.tasks.map(({ deadlineText }) => deadlineText).slice(0, 2)).toEqual([
      "Quý II/2025",
      "Quý II/2025",
    ]);
  });

  test("words typed that cannot be read either raise no second question", () => {
    const draft = answered(drafted(TABLE), "unreadable-deadline", { kind: "typed", text: "sớm" });
    expect(asked(draft, "unreadable-deadline")).toHaveLength(1);
  });

  test("an answer can be changed", () => {
    const once = answered(drafted(TABLE), "no-lead", { kind: "typed", text: "Thanh tra" });
    const twice = answered(once, "no-lead", { kind: "typed", text: "Văn phòng" });
    expect(twice.answers).toHaveLength(1);
    expect(twice.readings[0]?.read.tasks[2]?.leads).toEqual(["Văn phòng"]);
  });

  test("a row left out is no task any more", () => {
    const draft = answered(drafted(TABLE), "duplicate-task", { kind: "row", as: "left-out" });
    expect(draft.readings[0]?.read.tasks).toHaveLength(3);
  });

  test("a task over two rows is corrected in its first, and the other says nothing more", () => {
    const draft = drafted("TT | Nhiệm vụ | Chủ trì | Hạn\n1 | Báo cáo | Văn phòng | Quý\n | và công khai | | V/2025");
    const after = answered(draft, "unreadable-deadline", { kind: "typed", text: "Quý II/2025" });
    expect(draft.readings[0]?.read.tasks[0]?.rows).toHaveLength(2);
    expect(after.readings[0]?.read.tasks[0]?.deadlineText).toBe("Quý II/2025");
  });

  test("new units are asked about only where units are known", () => {
    const draft = drafted(TABLE, [], [VP]);
    const kinds = (areKnown: boolean) => questionsOf(draft, areKnown).map(({ question }) => question.doubt.kind);
    expect(kinds(true)).toContain("unknown-unit");
    expect(kinds(false)).not.toContain("unknown-unit");
  });

  test("what is asked once names the words it is about", () => {
    const draft = drafted(TABLE);
    expect(textsAsked(draft, "before-includes-day")).toEqual(["trước ngày 15/12/2025"]);
    expect(textsAsked(draft, "quarters-once-or-each")).toEqual(["Quý III, IV/2025"]);
    expect(tasksWithoutLead(draft)).toBe(1);
  });
});

function asked(draft: ImportDraft, kind: AskedKind) {
  return questionsOf(draft, false).flatMap(({ question }) => (question.doubt.kind === kind ? [question] : []));
}

function answered(draft: ImportDraft, kind: AskedKind, answer: Answer): ImportDraft {
  const [question] = asked(draft, kind);
  if (question === undefined) throw new Error(`No question ${kind}`);
  return afterActions(draft, [{ kind: "answered", question, answer }]);
}
