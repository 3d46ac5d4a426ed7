import { trackedPlan, type TaskInWords } from "../../helpers/tracked";
import { reportOf } from "./report-of";

describe("A task is without update in the 6 months from 15/12/2023", () => {
  const cases: [told: string, task: TaskInWords, says: string][] = [
    ["nothing was ever entered", {}, "no-entry, last -"],
    ["blanks are nothing", { note: "  " }, "no-entry, last -"],
    ["entries without Ngày cập nhật", { status: "in-progress" }, "no-update-in-period, last -"],
    ["updated the day before", { updatedOn: "2023-12-14" }, "no-update-in-period, last 2023-12-14"],
    ["updated on the first day", { updatedOn: "2023-12-15" }, "not listed"],
    ["a day typed as text is no day", { updatedOn: "10/6" }, "no-update-in-period, last -"],
    ["completed, whenever updated", { status: "completed" }, "not listed"],
    [
      "an occurrence completed in the period",
      { due: [{ due: "2024-03-31", completedOn: "2024-03-30" }, "2024-12-31"] },
      "not listed",
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
