import { day } from "../../../src/domain/calendar/local-date";
import { assessedTasks } from "../../../src/domain/report/assessed-task";
import { trackedTask, type TaskInWords } from "../../helpers/tracked";

describe("A task is due by 14/6/2024", () => {
  const both = (completedOn: string) => ["2024-03-31", "2024-06-30"].map((due) => ({ due, completedOn }));
  const cases: [told: string, task: TaskInWords, isDue: boolean][] = [
    ["open, due that day", { due: "2024-06-14" }, true],
    ["open, due the day after", { due: "2024-06-15" }, false],
    ["overdue", { due: "2024-05-31" }, true],
    ["completed ahead of a later day", { due: "2024-06-30", status: "completed", completedOn: "2024-06-01" }, false],
    ["completed, its day has come", { due: "2024-05-31", status: "completed", completedOn: "2024-04-01" }, true],
    ["extended beyond the day", { due: "2024-05-31", newDue: "2024-07-31" }, false],
    ["ongoing", { due: "ongoing" }, false],
    ["ongoing, but given a day by the Office", { due: "ongoing", newDue: "2024-06-01" }, true],
    ["no due day", { due: "none", status: "completed" }, false],
    ["several, the first missed", { due: ["2024-03-31", "2024-12-31"] }, true],
    [
      "several, the first done, the next later", // what has come due is done: nothing is owed on this day
      { due: [{ due: "2024-03-31", completedOn: "2024-03-30" }, "2024-12-31"] },
      false,
    ],
    ["several, all done before the last day", { due: both("2024-03-30") }, false],
    ["several, a row of Lần thực hiện missing", { due: both("2024-03-30"), times: 3 }, false],
  ];

  it.each(cases)("%s: %#", (_, words, isDue) => {
    const [assessed] = assessedTasks([trackedTask(words)], day("2024-06-14"), { warningDays: 10 });
    expect(assessed?.isDue).toBe(isDue);
  });

  it("not when it was taken out of the plan: it is no counted task at all", () => {
    const withdrawn = trackedTask({ due: "2024-05-31", adjustment: "withdrawn" });
    expect(assessedTasks([withdrawn], day("2024-06-14"), { warningDays: 10 })).toEqual([]);
  });
});
