import {
  changeAnswers,
  appendicesLeftOut,
  appendicesUntouched,
  changesNothing,
  answeredRevision,
  isCorrectedVersion,
  isSamePlan,
  NO_ANSWERS,
  openTasks,
  revisionFigures,
} from "../../../src/app/revise/revise-figures";
import type { RevisionPreview } from "../../../src/app/revise/revise-plan";
import { compareAppendix } from "../../../src/domain/plan/revision/compare-appendix";
import type { Plan } from "../../../src/domain/plan/plan";
import { SMALL_PLAN } from "../../domain/plan/amendment/small-plan";
import { appendixOf, taskOf } from "../../domain/plan/revision/appendices";

const CURRENT = appendixOf([
  taskOf("PL1-001", "1 | Chỉ đạo | Ban hành kế hoạch cải cách hành chính"),
  taskOf("PL1-002", "2 | Chỉ đạo | Tổ chức hội nghị đối thoại với doanh nghiệp"),
  taskOf("PL1-003", "3 | Chỉ đạo | Rà soát văn bản quy phạm pháp luật của tỉnh"),
]);
const PLAN: Plan = { ...SMALL_PLAN, appendices: [CURRENT] };
const [FIRST, SECOND] = CURRENT.tasks;

/** The first is the same, the second has half of its words, the third is gone, and one is new. */
const CORRECTED = appendixOf([
  ...(FIRST ? [FIRST] : []),
  ...(SECOND ? [{ ...SECOND, task: "Tổ chức hội nghị đối thoại với công chức cấp xã", number: "7" }] : []),
  taskOf("", "8 | Tài chính | Mua sắm thiết bị công nghệ thông tin cho bộ phận một cửa"),
]);
const REVISION = compareAppendix(CURRENT, CORRECTED);
const PREVIEW: RevisionPreview = {
  fingerprint: "",
  revisions: [REVISION],
  withEntries: new Set(["PL1-003"]),
  newUnits: [],
};

describe("A corrected version in figures", () => {
  it("counts a doubtful task by itself until the person says that it is the same, or another", () => {
    expect(revisionFigures(REVISION, PREVIEW, NO_ANSWERS)).toEqual({
      unchanged: 1,
      changed: 0,
      added: 1,
      dropped: 0,
      kept: 1,
      open: 1,
    });
    const same = { ...NO_ANSWERS, changes: new Map([["PL1-002", "corrected" as const]]) };
    expect(revisionFigures(REVISION, PREVIEW, same)).toMatchObject({ changed: 1, open: 0 });
    const answers = { ...NO_ANSWERS, changes: new Map([["PL1-002", "other" as const]]) };
    expect(revisionFigures(REVISION, PREVIEW, answers)).toEqual({
      unchanged: 1,
      changed: 0,
      added: 2,
      dropped: 1,
      kept: 1,
      open: 0,
    });
    expect(answeredRevision(REVISION, answers).removed.map(({ code }) => code)).toEqual(["PL1-002", "PL1-003"]);
  });

  it("counts a task that stays as the workbook has it among those that do not change", () => {
    const answers = { ...NO_ANSWERS, changes: new Map([["PL1-002", "current" as const]]) };
    expect(revisionFigures(REVISION, PREVIEW, answers)).toMatchObject({ unchanged: 2, changed: 0, open: 0 });
    expect(answeredRevision(REVISION, answers).corrected.tasks[1]).toEqual(SECOND);
  });

  it("offers to say that a task is another where the match is doubtful, or entries would go to it", () => {
    const [doubtful] = REVISION.changed;
    if (doubtful === undefined) throw new Error("The second is doubtful");
    const sure = { ...doubtful, certainty: "sure" as const };
    expect(changeAnswers(doubtful, false)).toEqual(["corrected", "current", "other"]);
    expect(changeAnswers(sure, true)).toEqual(["corrected", "current", "other"]);
    expect(changeAnswers(sure, false)).toEqual(["corrected", "current"]);
  });

  it("asks about a task that both the Office and the corrected version changed", () => {
    const amended = { ...CURRENT, asRead: [{ code: "PL1-001", columns: { product: "Báo cáo" } }] };
    const tasks = CURRENT.tasks.map((task, at) => (at === 0 ? { ...task, product: "Quyết định" } : task));
    const preview = { ...PREVIEW, revisions: [compareAppendix(amended, { ...CURRENT, tasks })] };
    expect(openTasks(preview, NO_ANSWERS)).toBe(1);
    expect(openTasks(preview, { ...NO_ANSWERS, changes: new Map([["PL1-001", "current"]]) })).toBe(0);
  });

  it("drops a task with entries only when the person says so", () => {
    const answers = { ...NO_ANSWERS, removed: new Map([["PL1-003", "drop" as const]]) };
    expect(revisionFigures(REVISION, PREVIEW, answers)).toMatchObject({ dropped: 1, kept: 0 });
  });

  it("has every current task in one place, and every corrected one", () => {
    const { unchanged, changed, added, dropped, kept, open } = revisionFigures(REVISION, PREVIEW, NO_ANSWERS);
    expect(unchanged + changed + open + dropped + kept).toBe(CURRENT.tasks.length);
    expect(unchanged + changed + open + added).toBe(CORRECTED.tasks.length);
  });

  it("changes nothing when the only tasks that differ are kept", () => {
    const without = appendixOf(CURRENT.tasks.slice(0, 2));
    const preview = { ...PREVIEW, revisions: [compareAppendix(CURRENT, without)] };
    expect(changesNothing(preview, NO_ANSWERS)).toBe(true);
    expect(changesNothing(preview, { ...NO_ANSWERS, removed: new Map([["PL1-003", "drop"]]) })).toBe(false);
    expect(changesNothing(PREVIEW, NO_ANSWERS)).toBe(false);
  });

  it("waits for an answer to each doubtful task", () => {
    expect(openTasks(PREVIEW, NO_ANSWERS)).toBe(1);
    expect(openTasks(PREVIEW, { ...NO_ANSWERS, changes: new Map([["PL1-002", "corrected"]]) })).toBe(0);
  });
});

describe("A plan for a workbook that has one", () => {
  const same = { ...PREVIEW, revisions: [compareAppendix(CURRENT, CURRENT)] };
  const strange = compareAppendix(CURRENT, appendixOf([taskOf("", "1 | Khác | Trồng cây xanh tại trụ sở")]));

  it("is the same when no task differs", () => {
    expect(isSamePlan(same)).toBe(true);
    expect(isSamePlan(PREVIEW)).toBe(false);
  });

  const cases: [why: string, preview: RevisionPreview, corrected: Plan, is: boolean][] = [
    ["the same year, issuer and tasks", PREVIEW, PLAN, true],
    ["an issuer in other letters", PREVIEW, { ...PLAN, issuer: ` ${PLAN.issuer.toUpperCase()}` }, true],
    ["another year", PREVIEW, { ...PLAN, year: PLAN.year + 1 }, false],
    ["another issuer", PREVIEW, { ...PLAN, issuer: "Sở Y tế" }, false],
    ["no task in common", { ...PREVIEW, revisions: [strange] }, PLAN, false],
  ];
  it.each(cases)("is a corrected version of it or not: %s", (_why, preview, corrected, is) => {
    expect(isCorrectedVersion(preview, PLAN, corrected)).toBe(is);
  });

  it("may have an appendix more, or one less", () => {
    const more = appendixOf([taskOf("", "1 | Khác | Khảo sát")], { id: "PL2", sheetName: "Phụ lục II" });
    expect(appendicesLeftOut(PREVIEW, { ...PLAN, appendices: [CORRECTED, more] })).toEqual([more]);
    expect(appendicesLeftOut(PREVIEW, { ...PLAN, appendices: [CORRECTED] })).toEqual([]);
    expect(appendicesUntouched(PREVIEW, { ...PLAN, appendices: [CURRENT, more] })).toEqual([more]);
  });
});
