import { day } from "../../../src/domain/calendar/local-date";
import { nextDue, occurrenceStanding, standing, type Standing } from "../../../src/domain/progress/standing";
import { trackedTask, type TaskInWords } from "../../helpers/tracked";

const POLICY = { warningDays: 10 };

describe("The standing of a task", () => {
  const rows: [title: string, on: string, task: TaskInWords, expected: Standing][] = [
    // open, one due day
    ["is on schedule eleven days before the due day", "2024-06-19", { due: "2024-06-30" }, "on-schedule"],
    ["is due soon ten days before", "2024-06-20", { due: "2024-06-30" }, "due-soon"],
    ["is due soon on the due day itself", "2024-06-30", { due: "2024-06-30" }, "due-soon"],
    ["is overdue the day after", "2024-07-01", { due: "2024-06-30" }, "overdue"],
    ["crosses the year end", "2025-01-01", { due: "2024-12-31" }, "overdue"],
    ["counts the leap day", "2024-02-29", { due: "2024-03-10" }, "due-soon"],
    [
      "ignores a day when the status is not completed",
      "2024-07-01",
      { due: "2024-06-30", status: "in-progress", completedOn: "2024-06-01" },
      "overdue",
    ],
    [
      "does not know a status in other words",
      "2024-07-01",
      { due: "2024-06-30", status: "Xong", completedOn: "2024-06-01" },
      "overdue",
    ],
    [
      "stays due while a change is only proposed",
      "2024-07-01",
      { due: "2024-06-30", status: "adjustment-proposed" },
      "overdue",
    ],
    // completed, one due day
    [
      "is on time when completed on the due day",
      "2024-07-15",
      { due: "2024-06-30", status: "completed", completedOn: "2024-06-30" },
      "completed-on-time",
    ],
    [
      "is late when completed the day after",
      "2024-07-15",
      { due: "2024-06-30", status: "completed", completedOn: "2024-07-01" },
      "completed-late",
    ],
    [
      "counts as open before the day it was completed",
      "2024-06-14",
      { due: "2024-06-30", status: "completed", completedOn: "2024-06-20" },
      "on-schedule",
    ],
    [
      "counts a missing day as today: on time before the due day",
      "2024-06-14",
      { due: "2024-06-30", status: "completed" },
      "completed-on-time",
    ],
    [
      "counts a missing day as today: late after the due day",
      "2024-07-14",
      { due: "2024-06-30", status: "completed" },
      "completed-late",
    ],
    [
      "counts a day typed as text as today",
      "2024-07-14",
      { due: "2024-06-30", status: "completed", completedOn: "12/6/2024" },
      "completed-late",
    ],
    // adjusted by the Office
    [
      "is measured against the new due day",
      "2024-07-15",
      { due: "2024-06-30", adjustment: "extended", newDue: "2024-09-30" },
      "on-schedule",
    ],
    [
      "is late against the new due day",
      "2024-10-15",
      { due: "2024-06-30", newDue: "2024-09-30", status: "completed", completedOn: "2024-10-01" },
      "completed-late",
    ],
    ["can be brought forward", "2024-06-01", { due: "2024-06-30", newDue: "2024-05-31" }, "overdue"],
    [
      "keeps the old due day when the new one is only text",
      "2024-07-15",
      { due: "2024-06-30", newDue: "tháng 9" },
      "overdue",
    ],
    [
      "is out of the plan whatever was entered",
      "2024-07-15",
      { due: "2024-06-30", adjustment: "withdrawn", status: "completed", completedOn: "2024-06-01" },
      "withdrawn",
    ],
    // without a due day
    ["is never overdue when ongoing", "2024-12-31", { due: "ongoing", status: "in-progress" }, "ongoing"],
    [
      "of an ongoing task can be completed",
      "2024-12-31",
      { due: "ongoing", status: "completed", completedOn: "2024-12-01" },
      "completed-on-time",
    ],
    [
      "of an ongoing task with a new due day is measured against it",
      "2024-12-31",
      { due: "ongoing", newDue: "2024-12-30" },
      "overdue",
    ],
    ["is open without a deadline", "2024-12-31", { due: "none" }, "no-deadline"],
    [
      "is on time when completed without a deadline",
      "2024-12-31",
      { due: "none", status: "completed", completedOn: "2024-12-01" },
      "completed-on-time",
    ],
    // several due days
    [
      "is on schedule while the next due day is far",
      "2024-03-15",
      { due: ["2024-06-30", "2024-12-31"] },
      "on-schedule",
    ],
    ["is due soon when the next due day is near", "2024-06-25", { due: ["2024-06-30", "2024-12-31"] }, "due-soon"],
    ["is overdue when one due day passed undone", "2024-07-01", { due: ["2024-06-30", "2024-12-31"] }, "overdue"],
    [
      "is overdue when an early one is undone and a later one done",
      "2024-12-20",
      { due: ["2024-06-30", { due: "2024-12-31", completedOn: "2024-12-10" }] },
      "overdue",
    ],
    [
      "is on schedule when the passed one was done late",
      "2024-08-01",
      { due: [{ due: "2024-06-30", completedOn: "2024-07-05" }, "2024-12-31"] },
      "on-schedule",
    ],
    [
      "is completed when all are",
      "2024-12-31",
      {
        due: [
          { due: "2024-06-30", completedOn: "2024-06-30" },
          { due: "2024-12-31", completedOn: "2024-12-31" },
        ],
      },
      "completed-on-time",
    ],
    [
      "is completed late when one was late",
      "2024-12-31",
      {
        due: [
          { due: "2024-06-30", completedOn: "2024-07-01" },
          { due: "2024-12-31", completedOn: "2024-12-31" },
        ],
      },
      "completed-late",
    ],
    [
      "counts an occurrence completed after the day as open",
      "2024-07-01",
      { due: [{ due: "2024-06-30", completedOn: "2024-07-02" }, "2024-12-31"] },
      "overdue",
    ],
    [
      "does not take the row's own status for the occurrences",
      "2024-07-01",
      { due: ["2024-06-30", "2024-12-31"], status: "completed", completedOn: "2024-06-01" },
      "overdue",
    ],
    [
      "is not completed while a row of an occurrence is missing",
      "2024-12-31",
      { due: [{ due: "2024-06-30", completedOn: "2024-06-30" }], times: 2 },
      "on-schedule",
    ],
    [
      "gives extended occurrences time until the new day",
      "2024-08-01",
      { due: ["2024-06-30", "2024-12-31"], newDue: "2024-08-31" },
      "on-schedule",
    ],
    [
      "is overdue after the extension too",
      "2024-09-01",
      { due: ["2024-06-30", "2024-12-31"], newDue: "2024-08-31" },
      "overdue",
    ],
    [
      "is on time within the extension",
      "2024-12-31",
      {
        due: [
          { due: "2024-06-30", completedOn: "2024-08-01" },
          { due: "2024-12-31", completedOn: "2024-12-31" },
        ],
        newDue: "2024-08-31",
      },
      "completed-on-time",
    ],
    [
      "withdraws all occurrences",
      "2024-12-31",
      { due: ["2024-06-30", "2024-12-31"], adjustment: "withdrawn" },
      "withdrawn",
    ],
  ];
  it.each(rows)("%s (on %s)", (_title, on, words, expected) => {
    expect(standing(trackedTask(words), day(on), POLICY)).toBe(expected);
  });
});

describe("The standing of one due day of several", () => {
  const rows: [title: string, on: string, task: TaskInWords, expected: Standing[]][] = [
    [
      "a late one stays late",
      "2024-12-31",
      { due: [{ due: "2024-06-30", completedOn: "2024-07-01" }, "2024-12-31"] },
      ["completed-late", "due-soon"],
    ],
    [
      "words instead of a day count as done today",
      "2024-07-01",
      { due: [{ due: "2024-06-30", completedOn: "đã xong" }, "2024-12-31"] },
      ["completed-late", "on-schedule"],
    ],
  ];
  it.each(rows)("%s (on %s)", (_title, on, words, expected) => {
    const task = trackedTask(words);
    expect(task.occurrences.map((one) => occurrenceStanding(task, one, day(on), POLICY))).toEqual(expected);
  });
});

describe("The next due day", () => {
  const rows: [title: string, on: string, task: TaskInWords, expected: string | undefined][] = [
    ["is the only one", "2024-06-01", { due: "2024-06-30" }, "2024-06-30"],
    ["is the new one", "2024-06-01", { due: "2024-06-30", newDue: "2024-07-31" }, "2024-07-31"],
    [
      "is the first open one of several",
      "2024-07-15",
      { due: [{ due: "2024-06-30", completedOn: "2024-06-20" }, "2024-09-30", "2024-12-31"] },
      "2024-09-30",
    ],
    ["is none when nothing is due", "2024-07-15", { due: "ongoing" }, undefined],
  ];
  it.each(rows)("%s (on %s)", (_title, on, words, expected) => {
    expect(nextDue(trackedTask(words), day(on))).toBe(expected);
  });
});
