import { check } from "../../src/domain/check/check";
import { isWorkingDay } from "../../src/domain/calendar/working-day";
import { plannedDays } from "../../src/domain/deadline/planned-days";
import { standing } from "../../src/domain/progress/standing";
import { builtInPlan, sampleProgress } from "./built-in-plan";
import { trackedSample } from "./tracked-sample";

const PLAN = builtInPlan();
const SAMPLE = sampleProgress();
const TRACKED = trackedSample(PLAN, SAMPLE);

describe("The sample progress", () => {
  test("is of the built-in plan at the cut-off of its first period", () => {
    expect(SAMPLE.plan).toBe(PLAN.id);
    expect(SAMPLE.asOf).toBe(PLAN.periods[0]?.cutOff);
  });

  test("has one entry for most tasks of the plan, and none for some", () => {
    const codes = TRACKED.tasks.map(({ task }) => task.code);
    const entered = SAMPLE.entries.map((entry) => entry.code);
    expect(entered.filter((code) => !codes.includes(code))).toEqual([]);
    expect(new Set(entered).size).toBe(entered.length);
    expect(codes.filter((code) => !entered.includes(code)).length).toBeGreaterThanOrEqual(5);
    expect(entered.length).toBeGreaterThan(codes.length * 0.8);
  });

  test("names due days of tasks that have several, each once", () => {
    const due = TRACKED.tasks.flatMap(({ task }) => {
      const { days } = plannedDays(task.deadlineText, PLAN);
      return days.length > 1 ? days.map(({ written }) => `${task.code} ${written}`) : [];
    });
    const entered = SAMPLE.occurrences.map((entry) => `${entry.code} ${entry.due}`);
    expect(entered.filter((one) => !due.includes(one))).toEqual([]);
    expect(new Set(entered).size).toBe(entered.length);
  });

  test("was updated on working days of the year up to its day", () => {
    const holidays = PLAN.holidays.map((holiday) => holiday.day);
    const wrong = SAMPLE.entries.filter(({ updatedOn }) => {
      if (typeof updatedOn !== "object") return true;
      const { day } = updatedOn;
      return day < "2024-01-02" || day > SAMPLE.asOf || !isWorkingDay(day, holidays);
    });
    expect(wrong.map((entry) => entry.code)).toEqual([]);
  });

  test("has these mistakes and no others", () => {
    const context = { day: SAMPLE.asOf, dataFrom: PLAN.periods[0]?.dataFrom, policy: PLAN.settings };
    const found = check(TRACKED, context).map(({ where, rule, quoted }) => [where.code, rule, quoted]);
    expect(found).toEqual([
      ["PL1-013", "completed-without-evidence", ""],
      ["PL1-017", "self-score-above-maximum", "1"],
      ["PL1-021", "overdue-without-reason", ""],
      ["PL1-024", "completed-below-100", "80%"],
      ["PL1-026", "completed-but-will-do", "Đã hoàn thiện dự thảo Quy chế, sẽ ban hành sau khi lãnh đạo Sở cho ý kiến"],
      ["PL1-030", "percent-not-a-share", "120%"],
      ["PL1-044", "day-typed-as-text", "12/6/2024"],
      ["PL1-050", "completion-in-future", "20/06/2024"],
      ["PL2-007", "unknown-status", "Xong"],
      ["PL2-017", "ongoing-without-update", ""], // nothing entered at all
    ]);
  });

  test("shows every standing but one that only the Office can bring about", () => {
    const standings = new Set(TRACKED.tasks.map((task) => standing(task, SAMPLE.asOf, PLAN.settings)));
    expect([...standings].sort()).toEqual([
      "completed-late",
      "completed-on-time",
      "due-soon",
      "no-deadline",
      "on-schedule",
      "ongoing",
      "overdue",
    ]);
  });
});
