import { day } from "../../../src/domain/calendar/local-date";
import { standingPlan } from "../../helpers/standing-plan";
import {
  openStandingBook,
  type Judged,
  type StandingBook,
  type Typed,
  type TypedRow,
} from "../../helpers/standing-book";

interface Case {
  readonly deadline: string;
  readonly cells?: TypedRow["cells"];
  readonly occurrences?: readonly Typed[];
}

const DONE = "Đã hoàn thành";
const WITHDRAWN = "Đưa ra khỏi kế hoạch";
const done = (on: Typed): TypedRow["cells"] => ({ status: DONE, completedOn: on });
const onDay = (text: string): Typed => ({ day: text });

/** One row of an appendix each; the expected words are of that row, then of its rows in `Lần thực hiện`. */
const ROWS: [title: string, on: string, row: Case, expected: string[]][] = [
  // open, one due day; ten days of warning
  ["ten days before the due day", "2024-06-20", { deadline: "30/6/2024" }, ["Sắp đến hạn"]],
  ["eleven days before", "2024-06-20", { deadline: "01/7/2024" }, ["Chưa hoàn thành, trong hạn"]],
  ["on the due day itself", "2024-06-20", { deadline: "20/6/2024" }, ["Sắp đến hạn"]],
  ["the day after", "2024-06-20", { deadline: "19/6/2024" }, ["Chưa hoàn thành, quá hạn"]],
  ["over the year end", "2024-12-25", { deadline: "03/01/2025" }, ["Sắp đến hạn"]],
  ["over the leap day", "2024-02-19", { deadline: "01/3/2024" }, ["Chưa hoàn thành, trong hạn"]], // eleven days
  [
    "a proposed change",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { status: "Đề nghị điều chỉnh" } },
    ["Chưa hoàn thành, quá hạn"],
  ],
  [
    "a day without the status",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { completedOn: onDay("2024-06-01") } },
    ["Chưa hoàn thành, quá hạn"],
  ],
  // completed, one due day
  [
    "done on the due day",
    "2024-07-15",
    { deadline: "30/6/2024", cells: done(onDay("2024-06-30")) },
    ["Hoàn thành đúng hạn"],
  ],
  [
    "done at five in the afternoon of the due day",
    "2024-07-15",
    { deadline: "30/6/2024", cells: done(45473.71) },
    ["Hoàn thành đúng hạn"],
  ],
  [
    "done the day after",
    "2024-07-15",
    { deadline: "30/6/2024", cells: done(onDay("2024-07-01")) },
    ["Hoàn thành quá hạn"],
  ],
  [
    "done only later than the day of assessment",
    "2024-06-20",
    { deadline: "30/6/2024", cells: done(onDay("2024-06-21")) },
    ["Sắp đến hạn"],
  ],
  [
    "done, in capital letters",
    "2024-06-20",
    { deadline: "30/6/2024", cells: { status: "ĐÃ HOÀN THÀNH" } },
    ["Hoàn thành đúng hạn"],
  ],
  ["done with a space behind", "2024-06-20", { deadline: "30/6/2024", cells: { status: `${DONE} ` } }, ["Sắp đến hạn"]], // no such status
  [
    "done, without a day: counts as now",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { status: DONE } },
    ["Hoàn thành quá hạn"],
  ],
  [
    "done, the day typed as text: counts as now",
    "2024-07-15",
    { deadline: "30/6/2024", cells: done("12/6/2024") },
    ["Hoàn thành quá hạn"],
  ],
  [
    "done, a number that is no day: counts as now",
    "2024-07-15",
    { deadline: "30/6/2024", cells: done(12) },
    ["Hoàn thành quá hạn"],
  ],
  [
    "an error pasted over the status",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { status: { error: "#N/A" } } },
    ["Chưa hoàn thành, quá hạn"],
  ],
  // decided by the Office
  [
    "extended",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { newDue: onDay("2024-09-30") } },
    ["Chưa hoàn thành, trong hạn"],
  ],
  [
    "extended in words only",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { newDue: "hết tháng 9" } },
    ["Chưa hoàn thành, quá hạn"],
  ],
  [
    "withdrawn",
    "2024-07-15",
    { deadline: "30/6/2024", cells: { ...done(onDay("2024-06-01")), adjustment: WITHDRAWN } },
    [WITHDRAWN],
  ],
  // without a due day
  ["ongoing", "2024-12-25", { deadline: "Thường xuyên" }, ["Thường xuyên"]],
  [
    "ongoing, done",
    "2024-12-25",
    { deadline: "Thường xuyên", cells: done(onDay("2024-12-01")) },
    ["Hoàn thành đúng hạn"],
  ],
  [
    "ongoing, with a new due day",
    "2024-12-25",
    { deadline: "Thường xuyên", cells: { newDue: onDay("2024-12-24") } },
    ["Chưa hoàn thành, quá hạn"],
  ],
  ["not yet scheduled", "2024-12-25", { deadline: "Theo quy định" }, ["Chưa xác định thời hạn"]],
  // several due days
  [
    "several, the next one far",
    "2024-02-19",
    { deadline: "Tháng 6, tháng 12" },
    ["Chưa hoàn thành, trong hạn", "Chưa hoàn thành, trong hạn", "Chưa hoàn thành, trong hạn"],
  ],
  [
    "several, one passed, whatever the row itself says",
    "2024-07-15",
    { deadline: "Tháng 6, tháng 12", cells: { status: DONE } },
    ["Chưa hoàn thành, quá hạn", "Chưa hoàn thành, quá hạn", "Chưa hoàn thành, trong hạn"],
  ],
  [
    "several, the passed one done late, the next near",
    "2024-12-25",
    { deadline: "Tháng 6, tháng 12", occurrences: [onDay("2024-07-01")] },
    ["Sắp đến hạn", "Hoàn thành quá hạn", "Sắp đến hạn"],
  ],
  [
    "several, all done, one late",
    "2024-12-25",
    { deadline: "Tháng 6, tháng 12", occurrences: [onDay("2024-07-01"), onDay("2024-12-25")] },
    ["Hoàn thành quá hạn", "Hoàn thành quá hạn", "Hoàn thành đúng hạn"],
  ],
  [
    "several, done in words, and a cell of spaces",
    "2024-06-20",
    { deadline: "Tháng 6, tháng 12", occurrences: ["đã xong", "  "] },
    ["Chưa hoàn thành, trong hạn", "Hoàn thành đúng hạn", "Chưa hoàn thành, trong hạn"],
  ],
  [
    "several, extended past the first",
    "2024-07-15",
    { deadline: "Tháng 6, tháng 12", cells: { newDue: onDay("2024-08-31") } },
    ["Chưa hoàn thành, trong hạn", "Chưa hoàn thành, trong hạn", "Chưa hoàn thành, trong hạn"],
  ],
  [
    "several, withdrawn",
    "2024-07-15",
    { deadline: "Tháng 6, tháng 12", cells: { adjustment: WITHDRAWN } },
    [WITHDRAWN, WITHDRAWN, WITHDRAWN],
  ],
];

const CODES = ROWS.map((_, index) => `PL1-${String(index + 1).padStart(3, "0")}`);

describe("The formula Đánh giá tiến độ", () => {
  let opened: StandingBook | undefined;
  const judgedOn = new Map<string, readonly Judged[]>();

  beforeAll(async () => {
    const rows = ROWS.map(([, , row], index) => ({ code: CODES[index] ?? "", ...row }));
    const book = await openStandingBook(
      standingPlan(rows.map(({ code, deadline }) => ({ code, deadlineText: deadline }))),
      rows.map(({ code, cells = {}, occurrences = [] }) => ({ code, cells, occurrences })),
    );
    opened = book;
    for (const on of new Set(ROWS.map(([, on]) => on)))
      judgedOn.set(on, await book.judge(onDay(on), 10, day("2030-01-01")));
  }, 30_000);

  afterAll(() => opened?.close());

  test.each(ROWS.map((row, index) => [...row, CODES[index]] as const))(
    "%s (on %s)",
    (_title, on, _row, expected, code) => {
      const own = (judgedOn.get(on) ?? []).filter((one) => one.code === code);
      expect(own.map(({ univer }) => univer)).toEqual(expected);
      expect(own.map(({ domain }) => domain)).toEqual(expected);
    },
  );

  const settings: [title: string, fixedDay: Typed, warningDays: Typed, expected: string][] = [
    ["nothing fixed is today", null, 10, "Chưa hoàn thành, quá hạn"],
    ["words for a day are today", "14/6/2024", 10, "Chưa hoàn thành, quá hạn"],
    ["a time of the fixed day is dropped", 45473.9, 10, "Sắp đến hạn"], // 30/6/2024
    ["no warning at all", onDay("2024-06-29"), 0, "Chưa hoàn thành, trong hạn"],
    ["no warning at all, on the due day", onDay("2024-06-30"), 0, "Sắp đến hạn"],
    ["half days of warning are dropped", onDay("2024-06-19"), 10.5, "Chưa hoàn thành, trong hạn"],
    ["without a number of days the plan's holds", onDay("2024-06-20"), null, "Sắp đến hạn"],
  ];
  test.each(settings)("with other settings: %s", async (_title, fixedDay, warningDays, expected) => {
    // The clock of the workbook is the computer's: any day after the plan's year.
    const judged = await opened?.judge(fixedDay, warningDays, day("2030-01-01"));
    expect(judged?.find(({ code }) => code === CODES[0])).toMatchObject({ univer: expected, domain: expected });
  });
});
