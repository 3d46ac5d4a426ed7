import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import { DONE, GOING, type RuleCases } from "./rule-case";

export const RESULT_CASES = {
  "completed-without-evidence": {
    violating: [
      ["no document", { ...DONE, evidence: "" }, "evidence «»"],
      ["only spaces", { ...DONE, evidence: "   " }, "evidence «»"],
      [
        "an occurrence that is done",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "2024-05-30" }, "2024-12-14"] },
        "LanThucHien 0 evidence «»",
      ],
    ],
    conforming: [
      ["a document", DONE],
      ["not completed", GOING],
      [
        "occurrences named in the task's row",
        { ...GOING, evidence: "Báo cáo tháng", due: [{ due: "2024-05-31", completedOn: "2024-05-30" }, "2024-12-14"] },
      ],
    ],
  },
  "evidence-not-a-document": {
    violating: [
      ["a word", { ...DONE, evidence: "Có" }, "evidence «Có»"],
      ["sent, but what", { ...DONE, evidence: "Đã gửi Sở Nội vụ" }, "evidence «Đã gửi Sở Nội vụ»"],
      ["a kind of document", { ...DONE, evidence: "Kế hoạch kèm theo" }, "evidence «Kế hoạch kèm theo»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "Có báo cáo" }, "2024-12-14"] },
        "LanThucHien 0 evidence «Có báo cáo»",
      ],
    ],
    conforming: [
      ["number, sign, day", { ...DONE, evidence: "123/BC-SKHĐT ngày 14/6/2024" }],
      ["a law's number", { ...DONE, evidence: "QĐ 12/2024/QĐ-UBND" }],
      ["a number", { ...DONE, evidence: "Công văn số 1098 của Sở" }],
      ["a day", { ...DONE, evidence: "Biên bản họp ngày 14 tháng 6 năm 2024" }],
      ["a link", { ...DONE, evidence: "https://skhdt.langson.gov.vn/tin-tuc" }],
      ["a file", { ...DONE, evidence: "Danh sách lớp.pdf" }],
      ["work goes on", { ...GOING, evidence: "Có" }],
      ["empty: one finding is enough", { ...DONE, evidence: "" }, "completed-without-evidence"],
    ],
  },
  "completed-but-will-do": {
    violating: [
      ["sẽ", { ...DONE, result: "Sẽ ban hành kế hoạch trong tháng 7" }, "result «Sẽ ban hành kế hoạch trong tháng 7»"],
      ["dự kiến", { ...DONE, result: "Xong dự thảo, dự kiến trình 20/6" }, "result «Xong dự thảo, dự kiến trình 20/6»"],
      ["still being drafted", { ...DONE, result: "Phòng đang dự thảo báo cáo" }, "result «Phòng đang dự thảo báo cáo»"],
      [
        "of an occurrence",
        {
          ...GOING,
          due: [
            { due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC", result: "Sẽ gửi báo cáo" },
            "2024-12-14",
          ],
        },
        "LanThucHien 0 result «Sẽ gửi báo cáo»",
      ],
    ],
    conforming: [
      ["what was done", DONE],
      ["beside what is done", { ...DONE, result: "Đã hoàn thành, đang chờ công bố kết quả" }],
      ["no trouble", { ...DONE, result: "Đã ban hành; hiện chưa có vướng mắc" }],
      ["sooner than expected", { ...DONE, result: "Hoàn thành sớm hơn dự kiến 5 ngày" }],
      ["work goes on", { ...GOING, result: "Sẽ ban hành trong tháng 7" }],
      ["part of another word", { ...DONE, result: "Đã chia sẻ dữ liệu với các sở" }],
    ],
  },
  "overdue-without-reason": {
    violating: [
      ["work goes on", { ...GOING, due: "2024-05-31" }, "shortcoming «»"],
      ["nothing was entered", { due: "2024-06-13" }, "shortcoming «»"],
      [
        "a change is only proposed",
        { status: "adjustment-proposed", proposal: "Lùi đến 31/10", due: "2024-05-31" },
        "shortcoming «»",
      ],
      [
        "past the new due day",
        { ...GOING, due: "2024-03-31", adjustment: "extended", newDue: "2024-05-31", document: "5/CV" },
        "shortcoming «»",
      ],
      ["one of several", { ...GOING, due: ["2024-05-31", "2024-12-14"] }, "shortcoming «»"],
      ["due on the day of issue", { ...GOING, due: "2024-01-15" }, "shortcoming «»"],
    ],
    conforming: [
      ["with a reason", { ...GOING, due: "2024-05-31", shortcoming: "Chờ ý kiến Sở Tài chính" }],
      ["due on the day itself", { ...GOING, due: "2024-06-14" }],
      ["completed late", { ...DONE, due: "2024-05-31" }, "late-without-reason"],
      ["extended", { ...GOING, due: "2024-05-31", adjustment: "extended", newDue: "2024-07-31", document: "5/CV" }],
      ["due before there was a plan", { ...GOING, due: "2023-05-31" }, "due-before-issue"],
      [
        "extended until a day that is text",
        { ...GOING, due: "2024-05-31", adjustment: "extended", newDue: "31/7/2024", document: "5/CV" },
        "day-typed-as-text",
      ],
      [
        "extended, nobody knows until when",
        { ...GOING, due: "2024-05-31", adjustment: "extended", document: "5/CV" },
        "extended-without-day",
      ],
      ["ongoing", { ...GOING, due: "ongoing" }],
    ],
  },
  "late-without-reason": {
    violating: [
      ["ten days late", { ...DONE, due: "2024-05-31" }, "shortcoming «»"],
      ["a day late", { ...DONE, due: "2024-06-09" }, "shortcoming «»"],
      [
        "one of several",
        {
          ...DONE,
          due: [
            { due: "2024-03-31", completedOn: "2024-04-05" },
            { due: "2024-06-10", completedOn: "2024-06-10" },
          ],
        },
        "shortcoming «»",
      ],
      [
        "the second of several",
        {
          ...DONE,
          due: [
            { due: "2024-03-31", completedOn: "2024-03-31" },
            { due: "2024-05-31", completedOn: "2024-06-05" },
          ],
        },
        "shortcoming «»",
      ],
    ],
    conforming: [
      ["with a reason", { ...DONE, due: "2024-05-31", shortcoming: "Chờ văn bản hướng dẫn" }],
      ["in time", { ...DONE, due: "2024-06-10" }],
      [
        "in time for the new due day",
        { ...DONE, due: "2024-05-31", adjustment: "extended", newDue: "2024-06-30", document: "5/CV" },
      ],
      ["nobody knows when", { ...DONE, due: "2024-05-31", completedOn: undefined }, "completed-without-day"],
      ["due before there was a plan", { ...DONE, due: "2023-05-31" }, "due-before-issue"],
      [
        "extended until a day that is text",
        { ...DONE, due: "2024-05-31", adjustment: "extended", newDue: "30/6/2024", document: "5/CV" },
        "day-typed-as-text",
      ],
    ],
  },
  "in-progress-without-update": {
    violating: [
      ["no day of update", { ...GOING, updatedOn: undefined }, "updatedOn «»"],
      ["before the period's data", { ...GOING, updatedOn: "2023-12-10" }, "updatedOn «10/12/2023»"],
      ["of several due days", { ...GOING, due: ["2024-09-30", "2024-12-14"], updatedOn: undefined }, "updatedOn «»"],
    ],
    conforming: [
      ["updated in the period", { ...GOING, updatedOn: "2024-01-20" }],
      ["a day typed as text", { ...GOING, updatedOn: "10/6/2024" }, "day-typed-as-text"],
      ["completed", DONE],
      ["not begun", { status: "not-started" }],
      ["ongoing", { ...GOING, due: "ongoing", updatedOn: undefined }, "ongoing-without-update"],
    ],
  },
  "ongoing-without-update": {
    violating: [
      ["nothing entered", { due: "ongoing" }, "updatedOn «»"],
      ["no day of update", { ...GOING, due: "ongoing", updatedOn: undefined }, "updatedOn «»"],
      ["before the period's data", { ...GOING, due: "ongoing", updatedOn: "2023-12-14" }, "updatedOn «14/12/2023»"],
    ],
    conforming: [
      ["updated in the period", { ...GOING, due: "ongoing" }],
      ["completed", { ...DONE, due: "ongoing" }],
      ["it has a due day", {}],
      ["it was given a due day", { due: "ongoing", newDue: "2024-12-14" }],
    ],
  },
  "adjustment-without-proposal": {
    violating: [
      ["no words", { status: "adjustment-proposed" }, "proposal «»"],
      ["only spaces", { status: "adjustment-proposed", proposal: "  " }, "proposal «»"],
      ["words in another column", { status: "adjustment-proposed", percent: 0.2, note: "Xin lùi hạn" }, "proposal «»"],
    ],
    conforming: [
      ["with words", { status: "adjustment-proposed", proposal: "Đề nghị lùi đến 31/10/2024" }],
      ["all of it done", { status: "adjustment-proposed", percent: 1 }, "at-100-not-completed"],
      ["completed", { status: "adjustment-proposed", completedOn: "2024-06-10" }, "completion-day-not-completed"],
      ["in progress", GOING],
      ["nothing", {}],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;
