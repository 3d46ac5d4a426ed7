import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import { DONE, GOING, type RuleCases } from "./rule-case";

export const DAY_CASES = {
  "completed-without-day": {
    violating: [
      ["no day", { ...DONE, completedOn: undefined }, "completedOn «»"],
      ["no day of an ongoing task", { ...DONE, due: "ongoing", completedOn: undefined }, "completedOn «»"],
      ["no day, long after it was due", { ...DONE, due: "2024-03-31", completedOn: undefined }, "completedOn «»"],
    ],
    conforming: [
      ["a day", DONE],
      ["a day typed as text", { ...DONE, completedOn: "10/6/2024" }, "day-typed-as-text"],
      ["not completed", GOING],
      [
        "each of several has its own",
        {
          ...DONE,
          completedOn: undefined,
          due: [
            { due: "2024-05-31", completedOn: "2024-05-30" },
            { due: "2024-06-10", completedOn: "2024-06-10" },
          ],
        },
      ],
    ],
  },
  "completion-day-not-completed": {
    violating: [
      ["in progress", { ...GOING, completedOn: "2024-06-10" }, "status «Đang thực hiện»"],
      ["on the day itself", { ...GOING, completedOn: "2024-06-14" }, "status «Đang thực hiện»"],
      [
        "overdue by it: one finding is enough",
        { ...GOING, due: "2024-05-31", completedOn: "2024-05-30" },
        "status «Đang thực hiện»",
      ],
      [
        "a change proposed",
        { status: "adjustment-proposed", proposal: "Lùi hạn", completedOn: "2024-06-10" },
        "status «Đề nghị điều chỉnh»",
      ],
    ],
    conforming: [
      ["completed", DONE],
      ["no day", GOING],
      ["a day to come", { ...GOING, completedOn: "2024-08-30" }, "completion-in-future"],
      ["100 %: one finding is enough", { ...GOING, percent: 1, completedOn: "2024-06-10" }, "at-100-not-completed"],
      ["several due days", { ...GOING, due: ["2024-09-30", "2024-12-14"], completedOn: "2024-06-10" }],
    ],
  },
  "completion-in-future": {
    violating: [
      ["the day after", { ...DONE, completedOn: "2024-06-15" }, "completedOn «15/06/2024»"],
      [
        "the next year, and overdue by it",
        { ...DONE, due: "2024-05-31", completedOn: "2025-05-30" },
        "completedOn «30/05/2025»",
      ],
      ["the expected day in the wrong column", { ...GOING, completedOn: "2024-08-30" }, "completedOn «30/08/2024»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-06-20", completedOn: "2024-06-20", evidence: "6/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «20/06/2024»",
      ],
      [
        "of an overdue occurrence",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "2024-06-30", evidence: "6/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «30/06/2024»",
      ],
    ],
    conforming: [
      ["the day itself", { ...DONE, completedOn: "2024-06-14" }],
      ["before it", DONE],
      ["only expected", { ...GOING, expectedOn: "2024-08-30" }],
    ],
  },
  "completion-before-data": {
    violating: [
      ["last year", { ...DONE, completedOn: "2023-06-10" }, "completedOn «10/06/2023»"],
      ["the day before the data begin", { ...DONE, completedOn: "2023-12-14" }, "completedOn «14/12/2023»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-03-31", completedOn: "2023-03-30", evidence: "3/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «30/03/2023»",
      ],
    ],
    conforming: [
      ["the first day of the data", { ...DONE, completedOn: "2023-12-15" }],
      ["this year", DONE],
      ["not completed", { ...GOING, completedOn: "2023-06-10" }, "completion-day-not-completed"],
    ],
  },
  "updated-in-future": {
    violating: [
      ["the day after", { ...GOING, updatedOn: "2024-06-15" }, "updatedOn «15/06/2024»"],
      ["a mistyped year", { ...GOING, updatedOn: "2042-06-10" }, "updatedOn «10/06/2042»"],
      ["of an ongoing task", { ...GOING, due: "ongoing", updatedOn: "2024-12-16" }, "updatedOn «16/12/2024»"],
    ],
    conforming: [
      ["the day itself", { ...GOING, updatedOn: "2024-06-14" }],
      ["before it", GOING],
      ["empty, completed", DONE],
    ],
  },
  "day-read-month-first": {
    violating: [
      ["10 June became 6 October", { ...DONE, completedOn: "2024-10-06" }, "completedOn «06/10/2024»"],
      ["the day of update", { ...GOING, updatedOn: "2024-11-06" }, "updatedOn «06/11/2024»"],
      ["of work in progress", { ...GOING, completedOn: "2024-07-05" }, "completedOn «05/07/2024»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "2024-12-05", evidence: "5/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «05/12/2024»",
      ],
    ],
    conforming: [
      ["a day that has come", { ...DONE, completedOn: "2024-03-04" }],
      ["ahead the other way round as well", { ...DONE, completedOn: "2024-08-07" }, "completion-in-future"],
      ["no month of that number", { ...DONE, completedOn: "2024-06-20" }, "completion-in-future"],
      ["of another year", { ...DONE, completedOn: "2025-05-06" }, "completion-in-future"],
      ["only expected", { ...GOING, expectedOn: "2024-10-06" }],
    ],
  },
  "day-typed-as-text": {
    violating: [
      ["a day as text", { ...DONE, completedOn: "10/6/2024" }, "completedOn «10/6/2024»"],
      ["a month", { ...DONE, completedOn: "tháng 6" }, "completedOn «tháng 6»"],
      [
        "of an overdue task: the day is asked for first",
        { ...DONE, due: "2024-05-31", completedOn: "30/5/2024" },
        "completedOn «30/5/2024»",
      ],
      ["the expected day", { ...GOING, expectedOn: "cuối quý III" }, "expectedOn «cuối quý III»"],
      ["the day of update", { ...GOING, updatedOn: "10.06.2024" }, "updatedOn «10.06.2024»"],
      ["the new due day", { adjustment: "extended", newDue: "31-10-2024", document: "5/CV" }, "newDue «31-10-2024»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "30/5/2024", evidence: "5/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «30/5/2024»",
      ],
    ],
    conforming: [
      ["real days", { ...DONE, updatedOn: "2024-06-10", expectedOn: "2024-06-30" }],
      ["empty", {}],
      ["a day that does not exist", { ...DONE, completedOn: "31/6/2024" }, "impossible-day"],
    ],
  },
  "impossible-day": {
    violating: [
      ["31 June", { ...DONE, completedOn: "31/6/2024" }, "completedOn «31/6/2024»"],
      ["29 February 2023", { ...GOING, updatedOn: "29/02/2023" }, "updatedOn «29/02/2023»"],
      ["month-first is never assumed", { ...DONE, completedOn: "06/13/2024" }, "completedOn «06/13/2024»"],
      [
        "of an occurrence",
        { ...GOING, due: [{ due: "2024-05-31", completedOn: "31-4-2024", evidence: "5/BC" }, "2024-12-14"] },
        "LanThucHien 0 completedOn «31-4-2024»",
      ],
    ],
    conforming: [
      ["a real day", DONE],
      ["29 February 2024", { ...DONE, completedOn: "29/2/2024" }, "day-typed-as-text"],
      ["words that are no day at all", { ...DONE, completedOn: "đã xong" }, "day-typed-as-text"],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;
