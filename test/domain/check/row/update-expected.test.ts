import { day } from "../../../../src/domain/calendar/local-date";
import { updateExpectedSince, updateLacking } from "../../../../src/domain/check/row/update-expected";
import { PLAN, trackedTask, type TaskInWords } from "../../../helpers/tracked";

describe("An update is expected since", () => {
  const days: [day: string, since: string | undefined][] = [
    ["2023-12-20", undefined], // the period's data began five days ago
    ["2024-01-14", "2023-12-15"],
    ["2024-06-14", "2023-12-15"],
    ["2024-06-20", "2023-12-15"], // the report of six months may leave today
    ["2024-06-21", "2024-05-22"], // it has left; what was written for it is still fresh
    ["2024-07-20", "2024-06-15"],
    ["2024-09-14", "2024-06-15"],
    ["2024-12-14", "2024-09-15"],
  ];
  test.each(days)("on %s: %s", (today, since) => {
    expect(updateExpectedSince(PLAN.periods, { day: day(today), dataFrom: day("2023-12-15") })).toBe(since);
  });

  test("no day without a period", () => {
    expect(updateExpectedSince(PLAN.periods, { day: day("2024-06-14") })).toBeUndefined();
  });

  test("the period's data when they begin after the last report", () => {
    const context = { day: day("2024-08-30"), dataFrom: day("2024-07-01") };
    expect(updateExpectedSince(PLAN.periods, context)).toBe("2024-07-01");
  });
});

describe("A task that should have been updated since 15/06/2024, on 20/07/2024", () => {
  const context = { updateSince: day("2024-06-15"), day: day("2024-07-20") };
  const tasks: [told: string, task: TaskInWords, lacks: boolean][] = [
    ["never was", {}, true],
    ["was the day before", { updatedOn: "2024-06-14" }, true],
    ["was on that day", { updatedOn: "2024-06-15" }, false],
    ["was, in words that are no day", { updatedOn: "14/6" }, false],
    ["had an occurrence completed since", { due: [{ due: "2024-06-30", completedOn: "2024-06-28" }] }, false],
    ["had one completed before", { due: [{ due: "2024-05-31", completedOn: "2024-05-31" }] }, true],
    ["has one completed on a day to come", { due: [{ due: "2024-09-30", completedOn: "2024-09-28" }] }, true],
    ["has a day of update to come, which is a finding of its own", { updatedOn: "2042-06-15" }, false],
  ];
  test.each(tasks)("%s", (_, words, lacks) => {
    expect(updateLacking(trackedTask(words), context)).toBe(lacks ? "2024-06-15" : undefined);
  });

  test("lacks nothing where no day is known", () => {
    expect(updateLacking(trackedTask(), { ...context, updateSince: undefined })).toBeUndefined();
  });
});
