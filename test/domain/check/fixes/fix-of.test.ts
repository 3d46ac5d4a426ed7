import { formatDay } from "../../../../src/domain/calendar/local-date";
import { checkTask } from "../../../../src/domain/check/check";
import { fixOf } from "../../../../src/domain/check/fixes/fix-of";
import { withFix } from "../../../../src/domain/check/fixes/with-fix";
import { ruleContext } from "../../../../src/domain/check/rule-context";
import type { TypedValue } from "../../../../src/domain/progress/typed-entries";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING } from "../rule-cases/rule-case";
import { JUNE } from "../rule-cases/situation";

describe("A finding with one certain value has a fix", () => {
  const rows: [what: string, row: TaskInWords, fix: string][] = [
    ["a day as text", { ...DONE, completedOn: "10/6/2024" }, "completedOn: 10/6/2024 → ngày 10/06/2024"],
    ["always day before month", { ...GOING, updatedOn: "06/05/2024" }, "updatedOn: 06/05/2024 → ngày 06/05/2024"],
    [
      "the Office's new day",
      { adjustment: "extended", newDue: "31-10-2024", document: "5/CV" },
      "newDue: 31-10-2024 → ngày 31/10/2024",
    ],
    [
      "a day of an occurrence",
      { ...GOING, due: [{ due: "2024-05-31", completedOn: "30.5.2024", evidence: "5/BC" }, "2024-12-14"] },
      "LanThucHien 0 completedOn: 30.5.2024 → ngày 30/05/2024",
    ],
    ["80 pasted", { ...GOING, percent: 80 }, "percent: 80 → 0.8"],
    ["a percentage as text", { ...GOING, percent: "85,5 %" }, "percent: 85,5 % → 0.855"],
    ["a number as text", { ...GOING, percent: "80" }, "percent: 80 → 0.8"],
    ["points as text", { ...DONE, selfScore: "1,25" }, "selfScore: 1,25 → 1.25"],
    ["a status with a space", { ...DONE, status: "Đã hoàn  thành " }, "status: Đã hoàn  thành  → Đã hoàn thành"],
    [
      "a withdrawal with a space",
      { adjustment: "Đưa ra khỏi kế hoạch ", document: "5/CV" },
      "adjustment: Đưa ra khỏi kế hoạch  → Đưa ra khỏi kế hoạch",
    ],
    ["an extension without diacritics", { adjustment: "GIA HAN" }, "adjustment: GIA HAN → Gia hạn"],
    ["a status without diacritics", { ...GOING, status: "DANG THUC HIEN" }, "status: DANG THUC HIEN → Đang thực hiện"],
    ["a status in TCVN3", { ...DONE, status: "§· hoµn thµnh" }, "status: §· hoµn thµnh → Đã hoàn thành"],
    ["spaces", { ...GOING, note: " Xem  công văn " }, "note:  Xem  công văn  → Xem công văn"],
    ["a text in VNI", { ...GOING, note: "Quyeát ñònh cuûa Sôû " }, "note: Quyeát ñònh cuûa Sôû  → Quyết định của Sở"],
    [
      "everything but the status says done",
      { ...DONE, status: "in-progress" },
      "status: Đang thực hiện → Đã hoàn thành",
    ],
    ["the status was never chosen", { ...DONE, status: undefined }, "status:  → Đã hoàn thành"],
    ["every occurrence is done", { ...GOING, percent: 1, due: bothDone() }, "status: Đang thực hiện → Đã hoàn thành"],
    [
      "the same without a percentage",
      { ...GOING, percent: undefined, due: bothDone() },
      "status: Đang thực hiện → Đã hoàn thành",
    ],
  ];
  test.each(rows)("%s", (_what, row, fix) => {
    expect(fixesOfRow(row).join("; ")).toBe(fix);
  });
});

describe("A person has to decide", () => {
  const rows: [what: string, row: TaskInWords][] = [
    ["a year of two digits", { ...DONE, completedOn: "10/6/24" }],
    ["a day that does not exist", { ...DONE, completedOn: "31/6/2024" }],
    ["month and day exchanged, perhaps", { ...DONE, completedOn: "2024-10-06" }],
    ["1 as text: a share or a percentage", { ...GOING, percent: "1" }],
    ["more than all", { ...GOING, percent: 120 }],
    ["points in words", { ...DONE, selfScore: "1.500" }],
    ["other words as adjustment", { adjustment: "Xin gia hạn" }],
    ["other words as status", { ...DONE, status: "Xong" }],
    ["completed at 80 %", { ...DONE, percent: 0.8 }],
    ["100 %, but no day", { ...DONE, status: "in-progress", completedOn: undefined }],
    ["100 %, but on a day to come", { ...DONE, status: "in-progress", completedOn: "2024-06-20" }],
    ["100 %, but the result speaks of later", { ...DONE, status: "in-progress", result: "Sẽ ban hành" }],
    ["100 %, but the result says that it is not done", { ...DONE, status: "in-progress", result: "Chưa hoàn thành" }],
    ["100 %, but the day is of last year", { ...DONE, status: "in-progress", completedOn: "2023-06-10" }],
    [
      "every occurrence is done, one of them before the data begin",
      { ...GOING, percent: 1, due: [{ ...bothDone()[0], completedOn: "2023-05-30" }, bothDone()[1]] },
    ],
    [
      "every occurrence has its day, but one speaks of later",
      { ...GOING, percent: 1, due: [bothDone()[0], { ...bothDone()[1], result: "Sẽ gửi báo cáo" }] },
    ],
    ["100 %, and a proposal to adjust", { ...DONE, status: "adjustment-proposed", proposal: "Lùi hạn" }],
    ["a day, but not all", { ...GOING, completedOn: "2024-06-10" }],
    ["every occurrence is done at 40 %", { ...GOING, due: bothDone() }],
    ["an error value", { ...GOING, result: "#N/A" }],
    ["a formula as text", { ...GOING, result: "=SUM(A1)" }],
  ];
  test.each(rows)("%s", (_what, row) => {
    expect(fixesOfRow(row)).toEqual([]);
  });
});

describe("What stands in the cell as typed", () => {
  const [task] = trackedPlan([{ ...GOING, note: "Xem công văn" }]).tasks;
  if (task === undefined) throw new Error("No task");
  const typed = { ...task, typed: { note: "Xem công văn\u00a0" } };

  test("is what a fix starts from, though the entry is tidy", () => {
    const [fix] = fixesOf(typed);
    expect(fix).toMatchObject({
      rule: "untidy-text",
      column: "note",
      before: "Xem công văn\u00a0",
      after: "Xem công văn",
    });
  });

  test("is gone once it is fixed", () => {
    const [fix] = fixesOf(typed);
    expect(fix && fixesOf(withFix(typed, fix))).toEqual([]);
  });
});

function fixesOfRow(row: TaskInWords): readonly string[] {
  return trackedPlan([row])
    .tasks.flatMap(fixesOf)
    .map(
      ({ table, row: at, column, before, after }) =>
        `${table === "LanThucHien" ? `${table} ${at} ` : ""}${column}: ${shown(before)} → ${shown(after)}`,
    );
}

function fixesOf(task: ReturnType<typeof trackedPlan>["tasks"][number]) {
  const { plan } = trackedPlan([{ ...task.task, deadlineText: task.task.deadlineText }]);
  return checkTask(task, ruleContext(plan, JUNE)).flatMap((finding) => fixOf(finding, task, JUNE) ?? []);
}

function shown(value: TypedValue): string {
  return typeof value === "object" ? `ngày ${formatDay(value.day)}` : String(value);
}

function bothDone() {
  return [
    { due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC-SKHĐT" },
    { due: "2024-06-10", completedOn: "2024-06-10", evidence: "6/BC-SKHĐT" },
  ] as const;
}
