import fc from "fast-check";
import { day, type LocalDate } from "../../../src/domain/calendar/local-date";
import { isWorkingDay } from "../../../src/domain/calendar/working-day";
import { dueDays, type PlanDays } from "../../../src/domain/deadline/due-days";
import { eachQuarter } from "../../../src/domain/deadline/each-quarter";
import { plannedDays } from "../../../src/domain/deadline/planned-days";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import type { Plan } from "../../../src/domain/plan/plan";

/** Issued in January, so that nothing is cut off; due days stay where they are. */
const PLAN: PlanDays = {
  year: 2024,
  issuedOn: day("2024-01-02"),
  settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: false, listedQuarters: "once", warningDays: 10 },
  periods: [
    period("6", "6 tháng", "2024-06-10"),
    period("9", "9 tháng", "2024-09-10"),
    period("12", "năm", "2024-12-10"),
  ],
  holidays: [{ day: day("2024-09-02"), name: "Quốc khánh" }],
};

const MOVING: PlanDays = { ...PLAN, settings: { ...PLAN.settings, dueDaysMoveOffDaysOff: true } };

describe("The due days of a deadline", () => {
  const cells: [cell: string, due: string][] = [
    ["15/6/2024", "2024-06-15 15/06/2024"],
    ["Tháng 2", "2024-02-29 Tháng 2/2024"],
    ["Quý II", "2024-06-30 Quý II/2024"],
    ["trước quý 2", "2024-06-29 Quý II/2024"],
    ["6 tháng đầu năm", "2024-06-30 6 tháng đầu năm 2024"],
    ["cuối năm", "2024-12-31 Năm 2024"],
    ["2025-2026", "2026-12-31 Đến 31/12/2026"],
    ["Quý III, IV", "2024-12-31 Đến 31/12/2024"], // once, until the Office says "each"
    ["Tháng 6, tháng 12", "2024-06-30 Tháng 6/2024; 2024-12-31 Tháng 12/2024"],
    ["15/6, 15/12", "2024-06-15 Lần 1 (15/06/2024); 2024-12-15 Lần 2 (15/12/2024)"],
    ["theo kỳ báo cáo", "2024-06-10 6 tháng; 2024-09-10 9 tháng; 2024-12-10 năm"],
    ["6 tháng, năm", "2024-06-10 6 tháng; 2024-12-10 năm"],
    ["Hằng quý", "2024-03-31 Quý I/2024; 2024-06-30 Quý II/2024; 2024-09-30 Quý III/2024; 2024-12-31 Quý IV/2024"],
    ["Định kỳ 6 tháng", "2024-06-30 6 tháng đầu năm 2024; 2024-12-31 6 tháng cuối năm 2024"],
    ["Hằng năm", "2024-12-31 Năm 2024"],
    ["Trước 15/12 hằng năm", "2024-12-14 Năm 2024"],
    ["Tháng 6, tháng 12 hằng năm", "2024-06-30 Lần 1 (30/06/2024); 2024-12-31 Lần 2 (31/12/2024)"],
    [
      "Ngày 15 tháng cuối quý",
      "2024-03-15 Quý I/2024; 2024-06-15 Quý II/2024; 2024-09-15 Quý III/2024; 2024-12-15 Quý IV/2024",
    ],
    ["2024 và những năm tiếp theo", "2024-12-31 Năm 2024"],
    ["Thường xuyên", ""],
    ["Theo quy định", ""],
    ["đầu năm", ""],
  ];
  test.each(cells)("%s: %s", (cell, due) => expect(dueOf(cell, PLAN)).toBe(due));
});

describe("A monthly deadline", () => {
  const ofMonth = (cell: string): readonly string[] => daysOf(cell, PLAN).map(({ due }) => due);

  test("is due on the last day of each month", () => {
    expect(ofMonth("Hằng tháng")).toHaveLength(12);
    expect(ofMonth("Hằng tháng").slice(0, 4)).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
  });
  test("on the 31st is due on the last day of shorter months", () =>
    expect(ofMonth("ngày 31 hằng tháng").slice(0, 4)).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]));
  test("before the 1st is due at the end of the month before, within the year", () =>
    expect(ofMonth("Trước ngày 01 hằng tháng").filter((due) => due < "2024-03" || due > "2024-11")).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-11-30",
    ]));
});

describe("Before the plan was issued", () => {
  const june: PlanDays = { ...PLAN, issuedOn: day("2024-06-30") };

  const cells: [cell: string, due: string][] = [
    ["Hằng quý", "2024-06-30 Quý II/2024; 2024-09-30 Quý III/2024; 2024-12-31 Quý IV/2024"], // its own day counts
    ["6 tháng, 9 tháng, năm", "2024-09-10 9 tháng; 2024-12-10 năm"],
    ["Quý I", "2024-03-31 Quý I/2024"], // a single one is a finding, not dropped
    ["15/3, 15/9", "2024-03-15 Lần 1 (15/03/2024); 2024-09-15 Lần 2 (15/09/2024)"],
  ];
  test.each(cells)("%s: %s", (cell, due) => expect(dueOf(cell, june)).toBe(due));
});

describe("A due day on a day off, when the plan moves it", () => {
  const cells: [cell: string, written: string, due: string][] = [
    ["14/6/2024", "2024-06-14", "2024-06-14"], // Friday
    ["15/6/2024", "2024-06-15", "2024-06-17"], // Saturday
    ["trước ngày 17/6/2024", "2024-06-16", "2024-06-17"], // Sunday
    ["Quý II", "2024-06-30", "2024-07-01"],
    ["31/8/2024", "2024-08-31", "2024-09-03"], // Saturday, Sunday, and Monday is a holiday
  ];
  test.each(cells)("%s: %s becomes %s", (cell, written, due) =>
    expect(daysOf(cell, MOVING).map((one) => [one.written, one.due])).toEqual([[written, due]]),
  );

  test("is counted once when two days move to the same", () =>
    expect(dueOf("15/6, 16/6, 17/6", MOVING)).toBe("2024-06-17 Lần 1 (15/06/2024)"));

  test("is expected when it moves past the plan's day of issue", () =>
    expect(dueOf("Hằng quý", { ...MOVING, issuedOn: day("2024-07-01") })).toMatch(/^2024-07-01 Quý II/));
});

describe("Quarters that mean each", () => {
  test("are due one by one", () => {
    const each = eachQuarter(readDeadline("Quý III, IV/2024", { planYear: 2024, beforeExcludesTheDay: true }));
    expect(inShort(dueDays(each, PLAN))).toBe("2024-09-30 Quý III/2024; 2024-12-31 Quý IV/2024");
  });
  test("are only those of a cell that lists them", () => {
    const span = readDeadline("Quý II - Quý IV", { planYear: 2024, beforeExcludesTheDay: true });
    expect(eachQuarter(span)).toBe(span);
  });

  const cells: [cell: string, once: string, each: string][] = [
    ["Quý III, IV", "2024-12-31 Đến 31/12/2024", "2024-09-30 Quý III/2024; 2024-12-31 Quý IV/2024"],
    ["Quý I, quý III/2024", "2024-09-30 Đến 30/09/2024", "2024-03-31 Quý I/2024; 2024-09-30 Quý III/2024"],
    ["Năm 2024 (quý II, quý IV)", "2024-12-31 Đến 31/12/2024", "2024-06-30 Quý II/2024; 2024-12-31 Quý IV/2024"],
    ["Quý II - Quý IV", "2024-12-31 Đến 31/12/2024", "2024-12-31 Đến 31/12/2024"], // a stretch of time, no list
    ["Hằng quý", dueOf("Hằng quý", PLAN), dueOf("Hằng quý", PLAN)],
  ];
  test.each(cells)("%s: once %s, each %s", (cell, once, each) => {
    expect([plannedOf(cell, "once"), plannedOf(cell, "each")]).toEqual([once, each]);
  });
});

test("Due days ascend, differ, never come early, and are working days when the plan moves them", () => {
  const cell = fc.constantFrom(
    "Hằng tháng",
    "Hằng quý",
    "ngày 10, 20 hằng tháng",
    "theo kỳ báo cáo",
    "15/6, 16/6, 1/9",
    "Quý I, II",
  );
  fc.assert(
    fc.property(cell, fc.integer({ min: 2000, max: 2100 }), (text, year) => {
      const days = daysOf(text, { ...MOVING, year });
      const due = days.map((one) => one.due);
      expect([...new Set(due)].sort()).toEqual(due);
      for (const one of days) expect(one.written <= one.due && isWorkingDay(one.due, [day("2024-09-02")])).toBe(true);
    }),
  );
});

function daysOf(cell: string, plan: PlanDays): ReturnType<typeof dueDays> {
  return dueDays(readDeadline(cell, { planYear: plan.year, beforeExcludesTheDay: true }), plan);
}

function dueOf(cell: string, plan: PlanDays): string {
  return inShort(daysOf(cell, plan));
}

function plannedOf(cell: string, listedQuarters: Plan["settings"]["listedQuarters"]): string {
  return inShort(plannedDays(cell, { ...PLAN, settings: { ...PLAN.settings, listedQuarters } }).days);
}

function inShort(days: ReturnType<typeof dueDays>): string {
  return days.map(({ due, label }) => `${due} ${label}`).join("; ");
}

function period(id: "6" | "9" | "12", name: string, sendBy: string): Plan["periods"][number] {
  const divisionsSendBy: LocalDate = day(sendBy);
  return {
    id,
    name,
    dataFrom: day("2023-12-15"),
    cutOff: divisionsSendBy,
    divisionsSendBy,
    reportSentBy: divisionsSendBy,
  };
}
