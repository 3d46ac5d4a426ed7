import { trackedPlan, type TaskInWords } from "../../helpers/tracked";
import { reportOf } from "./report-of";

describe("On 14/6/2024 the lists of due days say", () => {
  const cases: [told: string, task: TaskInWords, overdue: string, coming: string][] = [
    ["due the day before", { due: "2024-06-13" }, "13/6, 1 late", ""],
    ["due that day", { due: "2024-06-14" }, "", "14/6, 0 left"],
    ["due 30 days later", { due: "2024-07-14" }, "", "14/7, 30 left"],
    ["due 31 days later", { due: "2024-07-15" }, "", ""],
    ["completed that day", { due: "2024-06-30", status: "completed", completedOn: "2024-06-14" }, "", ""],
    ["completed later", { due: "2024-06-30", status: "completed", completedOn: "2024-06-15" }, "", "30/6, 16 left"],
    ["late, extended", { due: "2024-05-31", newDue: "2024-06-20" }, "", "20/6, 6 left"],
    ["proposed for adjustment is still due", { due: "2024-06-13", status: "adjustment-proposed" }, "13/6, 1 late", ""],
    ["taken out of the plan", { due: "2024-06-13", adjustment: "withdrawn" }, "", ""],
    [
      "several: two missed, two coming",
      { due: ["2024-04-14", "2024-05-14", "2024-06-20", "2024-07-10", "2024-12-31"] },
      "14/4, 61 late, Tháng 4/2024, 2 times",
      "20/6, 6 left, Tháng 6/2024 + 10/7, 26 left, Tháng 7/2024",
    ],
    [
      "several: the missed one was made good late",
      { due: [{ due: "2024-05-14", completedOn: "2024-06-01" }, "2024-06-20"] },
      "",
      "20/6, 6 left, Tháng 6/2024",
    ],
  ];

  it.each(cases)("%s", (_, words, overdue, coming) => {
    const report = reportOf(trackedPlan([words]));
    const late = report.overdue.map(
      (one) =>
        `${short(one.due)}, ${one.daysLate} late${of(one.label)}${one.missed > 1 ? `, ${one.missed} times` : ""}`,
    );
    const next = report.coming.map((one) => `${short(one.due)}, ${one.daysLeft} left${of(one.label)}`);
    expect([late.join(" + "), next.join(" + ")]).toEqual([overdue, coming]);
  });

  it("the longest overdue and the earliest due first, equals in plan order", () => {
    const dues = ["2024-06-01", "2024-05-01", "2024-07-01", "2024-06-20", "2024-05-01"];
    const report = reportOf(trackedPlan(dues.map((due) => ({ due }))));
    expect(report.overdue.map(({ code }) => code)).toEqual(["PL1-002", "PL1-005", "PL1-001"]);
    expect(report.coming.map(({ code }) => code)).toEqual(["PL1-004", "PL1-003"]);
  });
});

function short(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

function of(label: string): string {
  return label === "" ? "" : `, ${label}`;
}
