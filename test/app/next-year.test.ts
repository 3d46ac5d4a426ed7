import { nextYearPlan, previewNextYear, type NextYearOrder, type NextYearPreview } from "../../src/app/next-year";
import { amendPlan } from "../../src/app/amend/amend-plan";
import { day } from "../../src/domain/calendar/local-date";
import { readPlanFile, writePlanFile } from "../../src/files/plan-file/plan-file";
import { given, openWorkbook, sampleContent, type OpenPlan } from "./open-plan";

const ORDER: NextYearOrder = { issuedOn: "15/01/2025", basis: " Kế hoạch số 9/KH-UBND ", dropsWithdrawn: true };

describe("Lập kế hoạch năm sau", () => {
  let open: OpenPlan;
  let preview: NextYearPreview;
  beforeAll(async () => {
    open = openWorkbook(await sampleContent());
    const withdrawn = { kind: "take-out", code: "PL1-007", document: "Công văn số 45" } as const;
    const done = await amendPlan(open.workbook, withdrawn, day("2024-07-01"));
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    preview = given(await previewNextYear(open.workbook));
  });
  afterAll(() => open.close());

  it("counts every deadline once: rolled, without a year, or empty", () => {
    const { plan, rolled, withoutYear, tasks } = preview;
    const empty = plan.appendices.flatMap((one) => one.tasks).filter(({ deadlineText }) => deadlineText === "").length;
    expect(rolled).toBeGreaterThan(0);
    expect(rolled + withoutYear.reduce((sum, one) => sum + one.tasks, 0) + empty).toBe(tasks);
    expect(preview.withdrawn).toEqual(["PL1-007"]);
  });

  it("gives a plan file that is read back the same, with scores as those of last year", () => {
    const next = nextYearPlan(preview, ORDER);
    if (!next.ok) throw new Error(next.problem);
    expect(next.value).toMatchObject({ year: 2025, issuedOn: "2025-01-15", basis: "Kế hoạch số 9/KH-UBND" });
    expect(readPlanFile(writePlanFile(next.value))).toEqual({ ok: true, value: next.value });
    const tasks = next.value.appendices.flatMap((one) => one.tasks);
    for (const { code, lastYearPoints } of tasks) expect(lastYearPoints).toBe(preview.scores.get(code));
    expect(preview.scores.size).toBeGreaterThan(0);
  });

  it("leaves out what was taken out, unless it is wanted", () => {
    const codes = (dropsWithdrawn: boolean) => {
      const next = nextYearPlan(preview, { ...ORDER, dropsWithdrawn });
      return next.ok ? next.value.appendices.flatMap((one) => one.tasks.map(({ code }) => code)) : [];
    };
    expect(codes(true)).not.toContain("PL1-007");
    expect(codes(false)).toContain("PL1-007");
    expect(codes(true)).toHaveLength(codes(false).length - 1);
  });

  const days: [typed: string, takes: true | "not-a-day" | "other-year"][] = [
    ["31/12/2024", true], // issued at the end of the year before
    ["15/01/2025", true],
    ["", "not-a-day"],
    ["15/1/25", "not-a-day"],
    ["31/02/2025", "not-a-day"],
    ["01/01/2024", "other-year"], // before this year's plan
    ["01/01/2026", "other-year"],
  ];
  it.each(days)("takes %j as its day of issue: %j", (issuedOn, takes) => {
    const next = nextYearPlan(preview, { ...ORDER, issuedOn });
    expect(next.ok || next.problem).toBe(takes);
  });
});
