import { day } from "../../../src/domain/calendar/local-date";
import { lastUpdate, newsFrom } from "../../../src/domain/progress/last-update";
import { PLAN, trackedTask, type TaskInWords } from "../../helpers/tracked";

describe("By the end of 14/06/2024 a task was last updated", () => {
  const twice = (first: string, second: string) => [
    { due: "2024-03-31", completedOn: first },
    { due: "2024-06-30", completedOn: second },
  ];
  const cases: [told: string, task: TaskInWords, last: string | undefined][] = [
    ["never", {}, undefined],
    ["on its Ngày cập nhật", { updatedOn: "2024-06-10" }, "2024-06-10"],
    ["never, when that is later", { updatedOn: "2024-06-15" }, undefined],
    ["when its last occurrence was completed", { due: twice("2024-03-30", "2024-06-12") }, "2024-06-12"],
    ["when the one was that was completed by then", { due: twice("2024-03-30", "2024-06-20") }, "2024-03-30"],
    ["on the later of both", { due: twice("2024-03-30", "2024-06-12"), updatedOn: "2024-06-13" }, "2024-06-13"],
    ["on the day itself, when the cell holds words", { updatedOn: "giữa tháng 6" }, "2024-06-14"],
  ];
  test.each(cases)("%s", (_, words, last) => {
    expect(lastUpdate(trackedTask(words), day("2024-06-14"))).toBe(last);
  });
});

describe("An update is news from", () => {
  const cases: [reported: number, from: string][] = [
    [0, "2023-12-15"],
    [1, "2024-06-15"],
    [2, "2024-09-15"],
  ];
  test.each(cases)("after %d reports: %s", (reported, from) => {
    expect(newsFrom(day("2023-12-15"), PLAN.periods.slice(0, reported))).toBe(from);
  });

  test("the first day of the data, when they begin after the last report", () => {
    expect(newsFrom(day("2024-12-15"), PLAN.periods.slice(0, 2))).toBe("2024-12-15");
  });
});
