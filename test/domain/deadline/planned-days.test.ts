import { plannedDays } from "../../../src/domain/deadline/planned-days";
import { builtInPlan } from "../../plans/built-in-plan";

const plan = builtInPlan();
const daysOf = (text: string, of: Parameters<typeof plannedDays>[1]) =>
  plannedDays(text, of).days.map(({ written }) => written);

test("the same deadline gives the same days again", () => {
  const first = daysOf("Trước ngày 15/6/2024", plan);
  expect(first).toEqual(["2024-06-14"]);
  expect(daysOf("Trước ngày 15/6/2024", plan)).toEqual(first);
});

test.each([
  ["another year", { ...plan, year: 2025 }, "Quý II", ["2025-06-30"]],
  [
    "a plan that takes the day itself",
    { ...plan, settings: { ...plan.settings, beforeExcludesTheDay: false } },
    "Trước ngày 15/6/2024",
    ["2024-06-15"],
  ],
  [
    "a plan that lists each quarter",
    { ...plan, settings: { ...plan.settings, listedQuarters: "each" } },
    "Quý III, IV",
    ["2024-09-30", "2024-12-31"],
  ],
] as const)("%s gives days of its own, whatever was worked out before", (_name, changed, text, days) => {
  const before = daysOf(text, plan);
  expect(daysOf(text, changed)).toEqual(days);
  expect(before).not.toEqual(days);
  expect(daysOf(text, plan)).toEqual(before);
});
