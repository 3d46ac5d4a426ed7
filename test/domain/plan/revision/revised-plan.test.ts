import fc from "fast-check";
import type { Appendix, Plan } from "../../../../src/domain/plan/plan";
import { compareAppendix } from "../../../../src/domain/plan/revision/compare-appendix";
import { revisedPlan, type RevisionDecisions } from "../../../../src/domain/plan/revision/revised-plan";
import { readPlanFile, writePlanFile } from "../../../../src/files/plan-file/plan-file";
import { PLAN } from "../../../helpers/tracked";
import { anyAppendix, appendixOf, taskOf } from "./appendices";

const CURRENT = appendixOf([
  taskOf("PL1-001", "1 | A | Ban hành Kế hoạch cải cách hành chính"),
  taskOf("PL1-002", "2 | A | Kiểm tra công tác cải cách hành chính tại các phòng"),
  taskOf("PL1-003", "3 | A | Tuyên truyền trên Cổng thông tin điện tử"),
  taskOf("PL1-004", "4 | A | Tổ chức hội nghị đối thoại với doanh nghiệp"),
]);
const OTHER = appendixOf([taskOf("PL2-001", "1 | A | Khảo sát mức độ hài lòng")], {
  id: "PL2",
  sheetName: "Phụ lục II",
  tableName: "PhuLuc2",
});
const OF_CURRENT = planOf(CURRENT, OTHER);
const NOTHING_DECIDED: RevisionDecisions = {
  withEntries: new Set(),
  split: new Set(),
  stay: new Set(),
  removed: new Map(),
};

/** The second, changed so much that it is doubtful, the fourth and a new one; the first and the third are gone. */
const CORRECTED = appendixOf([
  taskOf("", "1 | A | Kiểm tra công tác chuyển đổi số tại các phòng"),
  taskOf("", "2 | A | Tổ chức hội nghị đối thoại với doanh nghiệp"),
  taskOf("", "3 | A | Rà soát thủ tục hành chính"),
]);

describe("A revised plan", () => {
  const revision = compareAppendix(CURRENT, CORRECTED);
  const rows: [what: string, decisions: Partial<RevisionDecisions>, codes: string, retired: string | undefined][] = [
    ["drops removed tasks without entries", {}, "002 004 005", "001 003"],
    ["keeps those with entries, where they stood", { withEntries: new Set(["PL1-001"]) }, "001 002 004 005", "003"],
    ["keeps one after the task it followed", { withEntries: new Set(["PL1-003"]) }, "002 003 004 005", "001"],
    ["keeps what was decided so", { removed: new Map([["PL1-003", "keep"]]) }, "002 003 004 005", "001"],
    [
      "drops entries only when decided so",
      { withEntries: new Set(["PL1-001", "PL1-003"]), removed: new Map([["PL1-001", "drop"]]) },
      "002 003 004 005",
      "001",
    ],
    ["splits a match that is none", { split: new Set(["PL1-002"]) }, "006 004 005", "001 002 003"],
    [
      "keeps the old part of a split when it has entries",
      { split: new Set(["PL1-002"]), withEntries: new Set(["PL1-001", "PL1-002", "PL1-003"]) },
      "001 002 003 006 004 005",
      undefined,
    ],
  ];
  test.each(rows)("%s", (_what, decisions, codes, retired) => {
    const [revised, untouched] = revisedPlan(OF_CURRENT, [revision], { ...NOTHING_DECIDED, ...decisions }).appendices;
    expect(inShort(revised?.tasks.map(({ code }) => code))).toBe(codes);
    expect(inShort(revised?.retiredCodes)).toBe(retired);
    expect(untouched).toBe(OTHER);
  });

  test("has the words of the corrected version under the old code", () => {
    const [revised] = revisedPlan(OF_CURRENT, [revision], NOTHING_DECIDED).appendices;
    expect(revised?.tasks[0]).toEqual({ ...CORRECTED.tasks[0], code: "PL1-002" });
  });

  test("never gives a retired code again", () => {
    const once = revisedPlan(OF_CURRENT, [revision], NOTHING_DECIDED);
    const [first] = once.appendices;
    if (first === undefined) throw new Error("There are two appendices");
    const without = { ...first, tasks: first.tasks.slice(0, 1) };
    const twice = revisedPlan(once, [compareAppendix(first, without)], NOTHING_DECIDED);
    const [second] = twice.appendices;
    if (second === undefined) throw new Error("There are two appendices");
    const longer = {
      ...second,
      tasks: [...second.tasks, taskOf("", "9 | B | Công khai kết quả trên trang thông tin")],
    };
    expect(inShort(compareAppendix(second, longer).added.map(({ code }) => code))).toBe("006");
    expect(inShort(second.retiredCodes)).toBe("001 003 004 005");
  });

  test("can be saved as a plan file", () => {
    const revised = revisedPlan(OF_CURRENT, [revision], NOTHING_DECIDED);
    expect(readPlanFile(writePlanFile(revised))).toEqual({ ok: true, value: revised });
  });
});

test("Loading a version again and again changes nothing more, and no task with entries is lost", () => {
  const codesOfMany = fc.subarray(Array.from({ length: 12 }, (_, at) => `PL1-${String(at + 1).padStart(3, "0")}`));
  fc.assert(
    fc.property(anyAppendix(), anyAppendix(), codesOfMany, codesOfMany, (current, corrected, filled, split) => {
      const decisions = { ...NOTHING_DECIDED, withEntries: new Set(filled), split: new Set(split) };
      const revised = onlyAppendix(revisedPlan(planOf(current), [compareAppendix(current, corrected)], decisions));
      const codes = revised.tasks.map(({ code }) => code);
      expect(new Set([...codes, ...(revised.retiredCodes ?? [])]).size).toBe(
        codes.length + (revised.retiredCodes ?? []).length,
      );
      for (const { code } of current.tasks) expect([...codes, ...(revised.retiredCodes ?? [])]).toContain(code);
      for (const { code } of current.tasks) if (filled.includes(code)) expect(codes).toContain(code);

      const again = compareAppendix(revised, corrected);
      expect(onlyAppendix(revisedPlan(planOf(revised), [again], NOTHING_DECIDED))).toEqual(revised);
      const itself = compareAppendix(revised, revised);
      const { tasks, retiredCodes } = onlyAppendix(revisedPlan(planOf(revised), [itself], NOTHING_DECIDED));
      expect({ tasks, retiredCodes }).toEqual({ tasks: revised.tasks, retiredCodes: revised.retiredCodes });
    }),
  );
});

function planOf(...appendices: readonly Appendix[]): Plan {
  return { ...PLAN, appendices };
}

function onlyAppendix({ appendices: [only] }: Plan): Appendix {
  if (only === undefined) throw new Error("The plan has one appendix");
  return only;
}

function inShort(codes: readonly string[] | undefined): string | undefined {
  return codes?.map((code) => code.replace("PL1-", "")).join(" ");
}
