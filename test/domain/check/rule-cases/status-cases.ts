import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import { DONE, GOING, type RuleCases } from "./rule-case";

/** Status, percentage, occurrences. */
export const STATUS_CASES = {
  "unknown-status": {
    violating: [
      ["other words", { ...DONE, status: "Xong" }, "status «Xong»"],
      ["a space too many", { ...DONE, status: "Đã hoàn thành " }, "status «Đã hoàn thành »"],
      ["an abbreviation", { status: "ĐTH" }, "status «ĐTH»"],
      ["of an overdue task: one finding is enough", { status: "chậm", due: "2024-05-31" }, "status «chậm»"],
    ],
    conforming: [
      ["a status", DONE],
      ["another status", GOING],
      ["none yet", {}],
    ],
  },
  "status-missing": {
    violating: [
      ["a percentage", { percent: 0.5 }, "status «»"],
      ["all of it, with day and result", { ...DONE, status: undefined }, "status «»"],
      ["a result", { result: "- Đã ban hành kế hoạch" }, "status «»"],
      ["evidence only", { evidence: "12/KH-SKHĐT" }, "status «»"],
      ["two of four due days done", { due: halfDone() }, "status «»"],
      [
        "the result of a due day",
        { due: [{ due: "2024-06-30", result: "Đã gửi báo cáo" }, "2024-12-14"] },
        "status «»",
      ],
    ],
    conforming: [
      ["nothing entered", {}],
      ["not due yet", { result: "Nhiệm vụ chưa đến hạn, chờ văn bản của UBND tỉnh" }],
      ["due days that are not due yet", { due: [{ due: "2024-06-30", result: "Chưa đến hạn" }, "2024-12-14"] }],
      ["nothing to tell", { percent: 0, result: "Chưa đến thời điểm thực hiện" }],
      ["a status", GOING],
      [
        "all due days done",
        {
          due: [
            { due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC" },
            { due: "2024-06-10", completedOn: "2024-06-08", evidence: "6/BC" },
          ],
          percent: 1,
        },
        "occurrences-done-status-open",
      ],
    ],
  },
  "percent-not-a-share": {
    violating: [
      ["80 pasted as a number", { ...GOING, percent: 80 }, "percent «8000%»"],
      ["words", { ...GOING, percent: "gần xong" }, "percent «gần xong»"],
      ["a percentage as text", { ...GOING, percent: "80 %" }, "percent «80 %»"],
      ["below zero", { ...GOING, percent: -0.1 }, "percent «-10%»"],
      ["just above all", { ...DONE, percent: 1.2 }, "percent «120%»"],
      ["a number as text", { ...GOING, percent: "80,5" }, "percent «80,5»"],
      ["a share or a percentage as text", { ...GOING, percent: "1" }, "percent «1»"],
      ["all of it as text", { ...DONE, percent: "100%" }, "percent «100%»"],
      ["100 pasted as a number", { ...DONE, percent: 100 }, "percent «10000%»"],
      ["2 pasted as a number", { ...GOING, percent: 2 }, "percent «200%»"],
      ["more than all, pasted", { ...DONE, percent: 101 }, "percent «10100%»"],
      ["one per cent as text", { ...GOING, percent: "1%" }, "percent «1%»"],
    ],
    conforming: [
      ["nothing done", { status: "not-started", percent: 0 }],
      ["all done", DONE],
      ["in between", { ...GOING, percent: 0.855 }],
      ["all done, as a sum of shares", { ...DONE, percent: 1.0000000000000002 }],
      ["empty", { ...GOING, percent: undefined }],
    ],
  },
  "completed-below-100": {
    violating: [
      ["80 %", { ...DONE, percent: 0.8 }, "percent «80%»"],
      ["0 %", { ...DONE, percent: 0 }, "percent «0%»"],
      ["nearly all", { ...DONE, percent: 0.995 }, "percent «99,5%»"],
    ],
    conforming: [
      ["100 %", DONE],
      ["100 % but for the computer's rounding", { ...DONE, percent: 0.9999999999999999 }],
      ["no percentage", { ...DONE, percent: undefined }],
      ["not completed", GOING],
      ["80 pasted as a number", { ...DONE, percent: 80 }, "percent-not-a-share"],
    ],
  },
  "at-100-not-completed": {
    violating: [
      ["in progress", { ...GOING, percent: 1 }, "percent «100%»"],
      ["not begun", { status: "not-started", percent: 1, completedOn: "2024-06-10" }, "percent «100%»"],
      ["a change proposed", { status: "adjustment-proposed", percent: 1, proposal: "Lùi đến 31/10" }, "percent «100%»"],
      [
        "overdue by it, with the day known",
        { ...GOING, percent: 1, due: "2024-06-12", completedOn: "2024-06-11" },
        "percent «100%»",
      ],
    ],
    conforming: [
      ["completed", DONE],
      ["in progress below it", GOING],
      ["no status", { percent: 1 }, "status-missing"],
    ],
  },
  "in-progress-at-0": {
    violating: [
      ["0 %", { ...GOING, percent: 0 }, "percent «0%»"],
      ["0 % of an ongoing task", { ...GOING, due: "ongoing", percent: 0 }, "percent «0%»"],
      ["0 % of several due days", { ...GOING, due: ["2024-09-30", "2024-12-14"], percent: 0 }, "percent «0%»"],
    ],
    conforming: [
      ["1 %", { ...GOING, percent: 0.01 }],
      ["empty", { ...GOING, percent: undefined }],
      ["not begun at 0 %", { status: "not-started", percent: 0 }],
      ["completed by its day", { ...GOING, percent: 0, completedOn: "2024-06-10" }, "completion-day-not-completed"],
    ],
  },
  "not-started-with-progress": {
    violating: [
      ["a percentage", { status: "not-started", percent: 0.3 }, "status «Chưa triển khai»"],
      ["a day", { status: "not-started", completedOn: "2024-06-10" }, "status «Chưa triển khai»"],
      ["two of four due days", { status: "not-started", due: halfDone() }, "status «Chưa triển khai»"],
      [
        "all three are one finding",
        { status: "not-started", percent: 0.9, completedOn: "2024-06-10", result: "Đã trình" },
        "status «Chưa triển khai»",
      ],
    ],
    conforming: [
      ["nothing", { status: "not-started" }],
      ["0 %", { status: "not-started", percent: 0 }],
      ["a result only", { status: "not-started", result: "Đã trình lãnh đạo Sở" }, "not-started-with-result"],
      ["a result that says so", { status: "not-started", result: "- Chưa đến thời điểm; sẽ làm trong quý III" }],
      ["a day to come", { status: "not-started", completedOn: "2024-08-30" }, "completion-in-future"],
      ["all of it", { status: "not-started", percent: 1 }, "at-100-not-completed"],
      [
        "every due day done",
        { status: "not-started", percent: 0.5, result: "Đã gửi", due: bothDone() },
        "occurrences-done-status-open",
      ],
    ],
  },
  "not-started-with-result": {
    violating: [
      ["a result", { status: "not-started", result: "Đã trình lãnh đạo Sở" }, "result «Đã trình lãnh đạo Sở»"],
      [
        "work that goes on, and a percentage of 0",
        { status: "not-started", percent: 0, result: "Đang lấy ý kiến các phòng" },
        "result «Đang lấy ý kiến các phòng»",
      ],
      [
        "something done beside what is still to come",
        { status: "not-started", result: "Đã có dự thảo; sẽ ban hành trong quý III" },
        "result «Đã có dự thảo; sẽ ban hành trong quý III»",
      ],
      [
        "the result of a due day",
        { status: "not-started", due: [{ due: "2024-06-30", result: "Đã gửi báo cáo" }, "2024-12-14"] },
        "LanThucHien 0 result «Đã gửi báo cáo»",
      ],
    ],
    conforming: [
      ["nothing", { status: "not-started" }],
      ["not due yet", { status: "not-started", result: "Nhiệm vụ chưa đến hạn" }],
      ["not begun", { status: "not-started", result: "Hiện chưa triển khai" }],
      ["waiting", { status: "not-started", result: "Đang chờ hướng dẫn của Bộ Nội vụ" }],
      ["planned", { status: "not-started", result: "Thực hiện trong quý IV/2024" }],
      ["nothing to do", { status: "not-started", result: "Không phát sinh" }],
      ["in progress", GOING],
      [
        "a percentage too: one finding is enough",
        { status: "not-started", percent: 0.3, result: "Đã trình lãnh đạo Sở" },
        "not-started-with-progress",
      ],
    ],
  },
  "completed-while-occurrence-open": {
    violating: [
      [
        "the second is open",
        { ...DONE, due: [{ due: "2024-05-31", completedOn: "2024-05-30" }, "2024-12-14"] },
        "status «Đã hoàn thành»",
      ],
      ["all are open", { ...DONE, due: ["2024-09-30", "2024-12-14"] }, "status «Đã hoàn thành»"],
      [
        "overdue: one finding is enough",
        { ...DONE, percent: undefined, due: ["2024-05-31", "2024-12-14"] },
        "status «Đã hoàn thành»",
      ],
    ],
    conforming: [
      [
        "all have a day",
        {
          ...DONE,
          due: [
            { due: "2024-05-31", completedOn: "2024-05-30" },
            { due: "2024-06-10", completedOn: "2024-06-10" },
          ],
        },
      ],
      [
        "work goes on",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC" }, "2024-12-14"] },
      ],
      ["one due day", DONE],
    ],
  },
  "occurrences-done-status-open": {
    violating: [
      ["work goes on", { ...GOING, due: bothDone() }, "status «Đang thực hiện»"],
      [
        "the last done on the day itself",
        { ...GOING, due: [bothDone()[0], { due: "2024-06-14", completedOn: "2024-06-14", evidence: "6/BC" }] },
        "status «Đang thực hiện»",
      ],
      ["no status", { due: bothDone() }, "status «»"],
      ["no status, all of it", { percent: 1, due: bothDone() }, "status «»"],
      ["not begun", { status: "not-started", due: bothDone() }, "status «Chưa triển khai»"],
    ],
    conforming: [
      ["completed", { ...DONE, due: bothDone() }],
      ["one is open", { ...GOING, due: [bothDone()[0], "2024-12-14"] }],
      [
        "one lies ahead",
        { ...GOING, due: [bothDone()[0], { due: "2024-12-14", completedOn: "2024-12-10", evidence: "9/BC" }] },
        "completion-in-future",
      ],
      ["100 %: one finding is enough", { ...GOING, percent: 1, due: bothDone() }, "at-100-not-completed"],
      ["other words: one finding is enough", { status: "xong", due: bothDone() }, "unknown-status"],
      [
        "a row is gone",
        { ...GOING, times: 3, due: bothDone(), deadlineText: "31/5/2024, 10/6/2024, 14/12/2024" },
        "occurrence-rows-differ",
      ],
    ],
  },
  "occurrence-out-of-order": {
    violating: [
      [
        "the first is open, the second done",
        { ...GOING, due: ["2024-09-30", { due: "2024-12-14", completedOn: "2024-06-10", evidence: "6/BC" }] },
        "LanThucHien 0 completedOn «»",
      ],
      [
        "overdue by it: one finding is enough",
        {
          ...GOING,
          due: ["2024-05-31", { due: "2024-06-30", completedOn: "2024-06-10", evidence: "6/BC" }, "2024-12-14"],
        },
        "LanThucHien 0 completedOn «»",
      ],
      [
        "the second was done before the first",
        {
          ...GOING,
          due: [
            { ...bothDone()[0], completedOn: "2024-05-20" },
            { ...bothDone()[1], completedOn: "2024-05-10" },
            "2024-12-14",
          ],
        },
        "LanThucHien 1 completedOn «10/05/2024»",
      ],
      [
        "completed all the same",
        {
          ...DONE,
          due: [
            { ...bothDone()[0], completedOn: "2024-05-20" },
            { ...bothDone()[1], completedOn: "2024-05-10" },
          ],
        },
        "LanThucHien 1 completedOn «10/05/2024»",
      ],
    ],
    conforming: [
      ["in order", { ...GOING, due: [...bothDone(), "2024-12-14"] }],
      [
        "both on one day",
        { ...GOING, due: [{ ...bothDone()[0], completedOn: "2024-06-10" }, bothDone()[1], "2024-12-14"] },
      ],
      ["all open", { ...GOING, due: ["2024-09-30", "2024-12-14"] }],
      [
        "after a day that is still to come: that day is doubted",
        { ...GOING, due: [{ ...bothDone()[0], completedOn: "2024-08-30" }, bothDone()[1], "2024-12-14"] },
        "completion-in-future",
      ],
      [
        "a day that is no day cannot be compared",
        { ...GOING, due: [bothDone()[0], { ...bothDone()[1], completedOn: "tháng 4" }, "2024-12-14"] },
        "day-typed-as-text",
      ],
      [
        "called completed: the open rows are told of first",
        { ...DONE, due: ["2024-05-31", { ...bothDone()[1] }] },
        "completed-while-occurrence-open",
      ],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;

function bothDone() {
  return [
    { due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC-SKHĐT" },
    { due: "2024-06-10", completedOn: "2024-06-10", evidence: "6/BC-SKHĐT" },
  ] as const;
}

function halfDone() {
  return [
    { due: "2024-03-31", completedOn: "2024-03-29", result: "Đã gửi", evidence: "3/BC-SKHĐT" },
    { due: "2024-06-10", completedOn: "2024-06-10", result: "Đã gửi", evidence: "6/BC-SKHĐT" },
    "2024-09-30",
    "2024-12-14",
  ] as const;
}
