import type { DeadlineKind } from "../../src/domain/deadline/deadline";
import { plannedDays } from "../../src/domain/deadline/planned-days";
import { writePlanFile } from "../../src/files/plan-file/plan-file";
import { builtInPlan, textOf } from "./built-in-plan";

const TEXT = textOf("skhdt-lang-son-2024.json");
const PLAN = builtInPlan();
const [PAR_INDEX, SIPAS] = PLAN.appendices;
const TASKS = PLAN.appendices.flatMap((appendix) => appendix.tasks);

describe("The built-in plan", () => {
  test("says that it is made up", () => {
    expect(PLAN.illustrative).toBe(true);
  });

  test("is written as the add-in writes plan files, in NFC", () => {
    expect(writePlanFile(PLAN)).toBe(TEXT);
    expect(TEXT.normalize("NFC")).toBe(TEXT);
  });

  test("has the eight fields of PAR INDEX, in their order", () => {
    expect(PAR_INDEX?.tasks.length).toBeGreaterThanOrEqual(48);
    expect(fieldsOf(PAR_INDEX)).toEqual([
      "Công tác chỉ đạo, điều hành cải cách hành chính",
      "Cải cách thể chế",
      "Cải cách thủ tục hành chính",
      "Cải cách tổ chức bộ máy hành chính nhà nước",
      "Cải cách chế độ công vụ",
      "Cải cách tài chính công",
      "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
      "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội",
    ]);
  });

  test("has the five service factors of SIPAS, in their order, without points", () => {
    expect(SIPAS?.tasks.length).toBeGreaterThanOrEqual(16);
    expect(fieldsOf(SIPAS)).toEqual([
      "Tiếp cận dịch vụ",
      "Thủ tục hành chính",
      "Công chức trực tiếp giải quyết công việc",
      "Kết quả cung ứng dịch vụ",
      "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị",
    ]);
    expect(SIPAS?.tasks.filter((task) => task.maximumPoints !== undefined)).toEqual([]);
  });

  test("has nine units; each leads, some tasks have two leads, some no coordinators", () => {
    const leading = new Set(TASKS.flatMap((task) => task.leads));
    expect(PLAN.units).toHaveLength(9);
    expect(PLAN.units.filter((unit) => !leading.has(unit.shortName))).toEqual([]);
    expect(TASKS.filter((task) => task.leads.length === 2).length).toBeGreaterThanOrEqual(8);
    expect(TASKS.filter((task) => task.coordinators.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  test("gives last year no more points than there are", () => {
    const above = TASKS.filter((task) => (task.lastYearPoints ?? 0) > (task.maximumPoints ?? 0));
    expect(above.map((task) => task.code)).toEqual([]);
  });
});

describe("The deadlines of the built-in plan", () => {
  const planned = TASKS.map((task) => ({ task, ...plannedDays(task.deadlineText, PLAN) }));

  test("are spelt in more than fifty ways, of every kind that can be read", () => {
    const kinds: Record<Exclude<DeadlineKind, "unreadable">, true> = {
      day: true,
      month: true,
      quarter: true,
      half: true,
      year: true,
      span: true,
      dates: true,
      "with-reports": true,
      recurring: true,
      ongoing: true,
      "then-ongoing": true,
      dependent: true,
    };
    expect(new Set(planned.map((one) => one.deadline.kind))).toEqual(new Set(Object.keys(kinds)));
    expect(new Set(TASKS.map((task) => task.deadlineText)).size).toBeGreaterThan(50);
  });

  test("all come after the day of issue", () => {
    const early = planned.filter(({ days }) => days.some(({ written }) => written < PLAN.issuedOn));
    expect(early.map(({ task }) => task.code)).toEqual([]);
  });

  test("make the 6-month report worth reading: many fall in June", () => {
    const inJune = planned.filter(({ days }) => days.some(({ written }) => written.startsWith("2024-06")));
    expect(inJune.length).toBeGreaterThanOrEqual(30);
  });
});

function fieldsOf(appendix: (typeof PLAN.appendices)[number] | undefined): string[] {
  return [...new Set(appendix?.tasks.map((task) => task.field))];
}
