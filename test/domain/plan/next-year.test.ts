import fc from "fast-check";
import {
  dayOfMonth,
  day,
  lastDayOfMonth,
  localDate,
  monthOf,
  yearOf,
  type LocalDate,
} from "../../../src/domain/calendar/local-date";
import { plannedDays } from "../../../src/domain/deadline/planned-days";
import { nextYearsPlan } from "../../../src/domain/plan/next-year";
import type { Plan } from "../../../src/domain/plan/plan";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { anyPlan } from "../../files/any-plan";
import { SMALL_PLAN } from "../../files/small-plan";
import { builtInPlan } from "../../plans/built-in-plan";

const FACTS = { issuedOn: day("2025-02-10"), basis: "Kế hoạch số 05/KH-UBND" };

describe("The plan of the year after", () => {
  const next = nextYearsPlan(SMALL_PLAN, FACTS, new Map([["PL1-001", 1.25]]));

  test("was never changed", () => {
    expect(nextYearsPlan({ ...SMALL_PLAN, revision: 3 }, FACTS)).toEqual(nextYearsPlan(SMALL_PLAN, FACTS));
  });

  test("has its own name and year, and what the Office said of it", () => {
    expect(next).toMatchObject({
      ...FACTS,
      id: "so-thu-2025",
      title: "Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2025",
      shortName: "KH CCHC 2025",
      year: 2025,
      issuer: SMALL_PLAN.issuer,
      settings: SMALL_PLAN.settings,
    });
  });

  test("has an id of its own even if the old one names no year", () => {
    expect(nextYearsPlan({ ...SMALL_PLAN, id: "ke-hoach" }, FACTS).id).toBe("ke-hoach-2025");
  });

  test("keeps the tasks with their codes and words", () => {
    expect(next.appendices.map(({ tasks }) => tasks.map(({ code }) => code))).toEqual([
      ["PL1-001", "PL1-002"],
      ["PL2-001"],
    ]);
    expect(next.appendices[0]?.tasks[1]).toEqual({
      ...SMALL_PLAN.appendices[0]?.tasks[1],
      deadlineText: "Quý II/2025",
      leads: ["Văn phòng"], // Phòng Tổng hợp ended in 2024 and went to it
    });
  });

  test("has the final scores as points of last year, and none where there is no score", () => {
    const withOld = nextYearsPlan(next, { ...FACTS, issuedOn: day("2026-02-10") }, new Map([["PL1-002", 0]]));
    expect(next.appendices[0]?.tasks.map((task) => task.lastYearPoints)).toEqual([1.25, undefined]);
    expect(withOld.appendices[0]?.tasks.map((task) => task.lastYearPoints)).toEqual([undefined, 0]);
    expect(next.appendices[0]?.tasks[0]?.maximumPoints).toBe(1.5);
  });

  test("has no units that have ended, unless nobody took over", () => {
    const [office, ended] = SMALL_PLAN.units;
    expect(next.units).toEqual([office]);
    const alone = { ...SMALL_PLAN, units: [office, { ...ended, successor: undefined }] } as Plan;
    expect(nextYearsPlan(alone, FACTS).units.map(({ code }) => code)).toEqual(["VP", "TH"]);
    const early = nextYearsPlan(SMALL_PLAN, { ...FACTS, issuedOn: day("2024-06-30") }); // its last day
    expect(early.units).toEqual(SMALL_PLAN.units);
  });

  test("has the holidays that fall on the same day each year; Tết is not invented", () => {
    expect(nextYearsPlan(builtInPlan(), FACTS).holidays.map((holiday) => [holiday.day, holiday.name])).toEqual([
      ["2025-01-01", "Tết Dương lịch"],
      ["2025-04-30", "Ngày Chiến thắng"],
      ["2025-05-01", "Ngày Quốc tế Lao động"],
      ["2025-09-02", "Quốc khánh"],
    ]);
  });

  test("has the same reporting periods a year later", () => {
    expect(next.periods[0]).toEqual({
      id: "6",
      name: "6 tháng",
      dataFrom: "2024-12-15",
      cutOff: "2025-06-14",
      divisionsSendBy: "2025-06-12",
      reportSentBy: "2025-06-20",
    });
  });

  test("does not take over the retired codes: no file of the new plan can hold them", () => {
    const [first, ...others] = SMALL_PLAN.appendices;
    const retired = { ...SMALL_PLAN, appendices: [{ ...first, retiredCodes: ["PL1-003"] }, ...others] } as Plan;
    expect(nextYearsPlan(retired, FACTS)).toEqual(nextYearsPlan(SMALL_PLAN, FACTS));
  });

  test("of the built-in plan is a plan file", () => {
    const plan = nextYearsPlan(builtInPlan(), FACTS);
    expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
  });
});

const YEAR = fc.integer({ min: 2000, max: 2100 });

test("Any plan has as many appendices and tasks the year after, with the same codes", () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const codes = (one: Plan) => one.appendices.map(({ id, tasks }) => [id, ...tasks.map(({ code }) => code)]);
      expect(codes(nextYearsPlan(plan, FACTS))).toEqual(codes(plan));
    }),
    { numRuns: 50 },
  );
});

/** `Y` is the plan's year, `Z` the year after. */
const CELLS = [
  ["30/6/Y", "trước ngày 15/12/Y", "trước 30/6", "ngày 15 tháng 6 năm Y", "28/02/Y", "Tháng 2/Y", "02/Y", "Tháng 5"],
  ["Quý II/Y", "Quý I năm Y", "trước quý 2/Y", "6 tháng đầu năm", "6 tháng cuối năm Y", "giữa năm", "Năm Y", "Cả năm"],
  ["Y-Z", "Y - Z", "từ 01/01/Y đến trước 01/3/Y", "Quý II - Quý IV", "Quý III, IV/Y", "Tháng 6, tháng 12", "12/Z"],
  ["trước ngày 15 tháng 6 và trước ngày 01 tháng 12", "15/6, 15/12/Y", "6 tháng, 9 tháng, năm", "theo kỳ báo cáo"],
  ["Hằng tháng", "Hàng quý", "Định kỳ 6 tháng", "Hằng năm", "ngày 20 hằng tháng", "Thường xuyên", "Y (thường xuyên)"],
  ["Y và những năm tiếp theo", "Theo kế hoạch", "Sau khi có hướng dẫn", "đầu năm", "30/6/24", "31/6/Y", ""],
].flat();

test("Deadlines keep their kind and their due days move by a year, but for 29/2 and days off", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CELLS), YEAR, fc.constantFrom("once", "each"), (cell, year, listedQuarters) => {
      const plan = planWith(cell.replace("Y", String(year)).replace("Z", String(year + 1)), year, listedQuarters);
      const next = nextYearsPlan(plan, { ...FACTS, issuedOn: day(`${year + 1}-01-02`) });
      const before = planned(plan);
      const after = planned(next);
      expect(after.deadline.kind).toBe(before.deadline.kind);
      expect(after.days.map(({ written }) => beforeLeapDay(written))).toEqual(
        before.days.map(({ written }) => beforeLeapDay(yearLater(written))),
      );
    }),
    { numRuns: 500 },
  );
});

function planned(plan: Plan): ReturnType<typeof plannedDays> {
  return plannedDays(plan.appendices[0]?.tasks[0]?.deadlineText ?? "", plan);
}

function planWith(deadlineText: string, year: number, listedQuarters: Plan["settings"]["listedQuarters"]): Plan {
  const [appendix] = SMALL_PLAN.appendices;
  const [task] = appendix?.tasks ?? [];
  if (appendix === undefined || task === undefined) throw new Error("The small plan has tasks");
  return {
    ...SMALL_PLAN,
    year,
    issuedOn: day(`${year}-01-02`),
    settings: { ...SMALL_PLAN.settings, listedQuarters },
    periods: SMALL_PLAN.periods.map((period) => ({
      ...period,
      divisionsSendBy: day(`${year}${period.divisionsSendBy.slice("yyyy".length)}`),
    })),
    appendices: [{ ...appendix, tasks: [{ ...task, deadlineText }] }],
  };
}

function yearLater(from: LocalDate): LocalDate {
  const year = yearOf(from) + 1;
  return localDate(year, monthOf(from), dayOfMonth(from)) ?? lastDayOfMonth(year, monthOf(from));
}

/** The end of February is the 28th or the 29th. */
function beforeLeapDay(one: LocalDate): LocalDate {
  return one.endsWith("-02-29") ? day(`${yearOf(one)}-02-28`) : one;
}
