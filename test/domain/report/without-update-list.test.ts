import { addDays, day } from "../../../src/domain/calendar/local-date";
import type { PeriodId } from "../../../src/domain/calendar/report-period";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";
import { reportOf } from "./report-of";

describe("A task is without update in the 6 months from 15/12/2023", () => {
  const cases: [told: string, task: TaskInWords, says: string][] = [
    ["nothing was ever entered", {}, "no-entry, last -"],
    ["blanks are nothing", { note: "  " }, "no-entry, last -"],
    ["entries without Ngày cập nhật", { status: "in-progress" }, "no-update-in-period, last -"],
    ["updated the day before", { updatedOn: "2023-12-14" }, "no-update-in-period, last 2023-12-14"],
    ["updated on the first day", { updatedOn: "2023-12-15" }, "not listed"],
    ["words instead of a day tell of an update too", { updatedOn: "10/6" }, "not listed"],
    ["updated on the day of the report", { updatedOn: "2024-06-14" }, "not listed"],
    ["updated after the day of the report", { updatedOn: "2024-10-01" }, "no-update-in-period, last -"],
    ["updated in a mistyped year", { updatedOn: "2042-06-10" }, "no-update-in-period, last -"],
    ["completed, whenever updated", { status: "completed" }, "not listed"],
    [
      "an occurrence completed in the period",
      { due: [{ due: "2024-03-31", completedOn: "2024-03-30" }, "2024-12-31"] },
      "not listed",
    ],
    [
      "an occurrence completed after the day of the report",
      { due: [{ due: "2024-12-15", completedOn: "2024-12-01" }, "2024-12-31"], updatedOn: "2023-12-01" },
      "no-update-in-period, last 2023-12-01",
    ],
    ["occurrences untouched", { due: ["2024-03-31", "2024-12-31"] }, "no-entry, last -"],
    [
      "only the result of an occurrence",
      { due: [{ due: "2024-03-31", result: "Báo cáo" }, "2024-12-31"] },
      "no-update-in-period, last -",
    ],
    ["ongoing tasks need updates too", { due: "ongoing" }, "no-entry, last -"],
    ["taken out of the plan", { adjustment: "withdrawn" }, "not listed"],
  ];

  it.each(cases)("%s", (_, words, says) => {
    const [listed] = reportOf(trackedPlan([words])).withoutUpdate;
    expect(listed === undefined ? "not listed" : `${listed.kind}, last ${listed.lastUpdate ?? "-"}`).toBe(says);
  });
});

describe("Every period asks for an update of its own", () => {
  const cases: [report: string, period: PeriodId, on: string | undefined, from: string][] = [
    ["6 months", "6", undefined, "2023-12-15"],
    ["9 months", "9", undefined, "2024-06-15"],
    ["the year", "12", undefined, "2024-09-15"],
    ["the year, as of a day before the second cut-off", "12", "2024-08-01", "2024-06-15"],
    ["9 months, as of the cut-off of the first six", "9", "2024-06-14", "2023-12-15"],
    ["6 months, as of a day in the autumn", "6", "2024-10-01", "2023-12-15"],
  ];
  it.each(cases)("%s", (_, period, on, from) => {
    const dayBefore = addDays(day(from), -1);
    const tracked = trackedPlan([{ updatedOn: from }, { updatedOn: dayBefore }, { updatedOn: dayBefore }]);
    const report = reportOf(tracked, period, on);
    expect(report.header.updatesFrom).toBe(from);
    expect(report.withoutUpdate.map(({ code, lastUpdate }) => [code, lastUpdate])).toEqual([
      ["PL1-002", dayBefore],
      ["PL1-003", dayBefore],
    ]);
  });

  it("by the periods as the workbook sets them now", () => {
    const { plan } = trackedPlan([{}]);
    const periods = plan.periods.map((one) => (one.id === "6" ? { ...one, cutOff: day("2024-06-20") } : one));
    const report = reportOf({ ...trackedPlan([{}]), plan: { ...plan, periods } }, "9");
    expect(report.header.updatesFrom).toBe("2024-06-21");
  });
});
