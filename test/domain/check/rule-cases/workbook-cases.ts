import type { BookState } from "../../../../src/domain/check/book-state";
import type { CatalogueReason } from "../../../../src/domain/check/catalogue-fault";
import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import type { Plan } from "../../../../src/domain/plan/plan";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING, type RuleCases } from "./rule-case";
import { JUNE, type Situation } from "./situation";

const LONG = "Đã phối hợp với các phòng rà soát, tổng hợp, trình cấp có thẩm quyền. ";

/** The workbook besides its entries, and what can be wrong with any entry. */
export const WORKBOOK_CASES = {
  "metadata-missing": {
    violating: [
      ["nobody receives the report", planWith({ receiver: "" }), "PhuLuc1 -1 code «»"],
      ["three facts are one finding", planWith({ title: " ", basis: "", signerPost: "" }), "PhuLuc1 -1 code «»"],
      ["no periods", planWith({ periods: [] }), "PhuLuc1 -1 code «»"],
    ],
    conforming: [
      ["everything is there", planWith({})],
      ["a plan without tables has no cell to show", trackedPlan([], { plan: { issuer: "" } })],
      ["a short name is not needed", planWith({ shortName: "" })],
    ],
  },
  "rows-hidden": {
    violating: [
      ["one row", bookWith({ hiddenRows: [{ table: "PhuLuc1", rows: [0] }] }), "code «PL1-001»"],
      ["several rows of a table are one finding", hidden([1, 2]), "PhuLuc1 1 code «PL1-002»"],
      ["a row that is no task", hidden([9]), "PhuLuc1 9 code «»"],
    ],
    conforming: [
      ["none", bookWith({ hiddenRows: [] })],
      ["a table without any", bookWith({ hiddenRows: [{ table: "PhuLuc1", rows: [] }] })],
      ["it was not looked at", bookWith({})],
      [
        "a filter hides them",
        bookWith({ hiddenRows: [{ table: "PhuLuc1", rows: [1] }], filtered: ["PhuLuc1"] }),
        "filter-on",
      ],
    ],
  },
  "filter-on": {
    violating: [
      ["a filter", bookWith({ filtered: ["PhuLuc1"] }), "PhuLuc1 -1 code «»"],
      ["a filter on the occurrences", bookWith({ filtered: ["LanThucHien"] }), "LanThucHien -1 code «»"],
      ["on two tables", bookWith({ filtered: ["PhuLuc1", "PhuLuc2"] }), "PhuLuc1 -1 code «»; PhuLuc2 -1 code «»"],
    ],
    conforming: [
      ["none", bookWith({ filtered: [] })],
      ["it was not looked at", bookWith({})],
      ["a hidden row", hidden([0]), "rows-hidden"],
    ],
  },
  "form-drifted": {
    violating: [
      ["formats", drifted("formats"), "PhuLuc1 -1 code «»"],
      ["everything is one finding", drifted("formats", "entry-rules", "colours", "locks"), "PhuLuc1 -1 code «»"],
      ["a formula", drifted("formulas"), "PhuLuc1 -1 code «»"],
    ],
    conforming: [
      ["as issued", drifted()],
      ["it was not looked at", bookWith({})],
      ["no table", bookWith({ drifted: [] })],
    ],
  },
  "month-first-computer": {
    violating: [
      ["a plan", bookWith({ readsMonthFirst: true }), "PhuLuc1 -1 completedOn «»"],
      ["a plan whose rows are done", bookWith({ readsMonthFirst: true }, DONE), "PhuLuc1 -1 completedOn «»"],
      [
        "a plan of two tables",
        { ...bookWith({ readsMonthFirst: true }), tracked: trackedPlan([{}, { code: "PL2-001" }]) },
        "PhuLuc1 -1 completedOn «»",
      ],
    ],
    conforming: [
      ["day first", bookWith({ readsMonthFirst: false })],
      ["nobody knows", bookWith({})],
      ["a plan without tables", { ...bookWith({ readsMonthFirst: true }), tracked: trackedPlan([]) }],
    ],
  },
  "formula-in-entry": {
    violating: [
      ["a sum as percentage", formula("percent", "=3/8"), "percent «=3/8»"],
      ["the day of today", formula("updatedOn", "=TODAY()"), "updatedOn «=TODAY()»"],
      ["another workbook", formula("result", "='[so cu.xlsx]PL1'!H5"), "result «='[so cu.xlsx]PL1'!H5»"],
    ],
    conforming: [
      ["none", bookWith({ formulas: [] })],
      ["it was not looked at", bookWith({})],
      ["no formula but a text that begins like one", { ...GOING, note: "=3/8" }, "text-that-runs"],
      ["one that gives an error", formula("percent", "=3/0", { ...GOING, percent: "#DIV/0!" }), "error-value"],
      ["an error among the occurrences", brokenFormulaOfOccurrence(), "error-value"],
    ],
  },
  "catalogue-unread": {
    violating: [
      ["a day typed as text", catalogue("NgayNghi", 4, "Ngày nghỉ", "29/01", "not-a-day"), "NgayNghi 4 code «29/01»"],
      ["a period without its day", catalogue("KyBaoCao", 0, "Đến ngày", "", "not-a-day"), "KyBaoCao 0 code «»"],
      [
        "the days of a unit",
        catalogue("DonVi", 1, "Đến ngày", "30/06/2024", "days-turned-round"),
        "DonVi 1 code «30/06/2024»",
      ],
      ["a unit without code", catalogue("DonVi", 8, "Mã đơn vị", "", "no-code"), "DonVi 8 code «»"],
      ["two units with a code", catalogue("DonVi", 8, "Mã đơn vị", "VP", "code-twice"), "DonVi 8 code «VP»"],
      ["a unit without name", catalogue("DonVi", 8, "Tên đơn vị", "", "no-name"), "DonVi 8 code «»"],
      ["two names in a cell", catalogue("DonVi", 8, "Tên ngắn", "A; B", "several-names"), "DonVi 8 code «A; B»"],
      ["another's name", catalogue("DonVi", 8, "Tên khác", "VP Sở", "name-taken", "Văn phòng"), "DonVi 8 code «VP Sở»"],
      ["nobody's code", catalogue("DonVi", 8, "Đơn vị kế tục", "X", "unknown-successor"), "DonVi 8 code «X»"],
    ],
    conforming: [
      ["everything can be used", bookWith({ catalogueFaults: [] })],
      ["it was not looked at", bookWith({})],
      ["a task's own day as text", { ...DONE, completedOn: "10/6/2024" }, "day-typed-as-text"],
    ],
  },
  "error-value": {
    violating: [
      ["the status", { status: "#N/A" }, "status «#N/A»"],
      ["the adjustment, with a new day", { adjustment: "#N/A", newDue: "2024-10-31" }, "adjustment «#N/A»"],
      ["the percentage", { ...GOING, percent: "#DIV/0!" }, "percent «#DIV/0!»"],
      ["the points", { ...DONE, selfScore: "#N/A", maximumPoints: 2 }, "selfScore «#N/A»"],
      ["the day", { ...DONE, completedOn: "#VALUE!" }, "completedOn «#VALUE!»"],
      ["the evidence: not asked for a document besides", { ...DONE, evidence: "#REF!" }, "evidence «#REF!»"],
      ["a result without a status", { result: "#NAME?" }, "result «#NAME?»"],
      [
        "an occurrence's result",
        {
          ...GOING,
          due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC", result: "#N/A" }, "2024-12-14"],
        },
        "LanThucHien 0 result «#N/A»",
      ],
    ],
    conforming: [
      ["words", DONE],
      ["a number sign", { ...GOING, note: "#1 trong danh mục" }],
      ["an error told in words", { ...GOING, result: "Hệ thống báo #N/A" }],
    ],
  },
  "old-encoding": {
    violating: [
      ["TCVN3", { ...GOING, result: "§· ban hµnh KÕ ho¹ch" }, "result «§· ban hµnh KÕ ho¹ch»"],
      ["VNI", { ...GOING, note: "Quyeát ñònh cuûa Sôû" }, "note «Quyeát ñònh cuûa Sôû»"],
      [
        "with spaces too many: one finding is enough",
        { ...GOING, note: "§· ban  hµnh KÕ ho¹ch " },
        "note «§· ban  hµnh KÕ ho¹ch »",
      ],
      [
        "of an occurrence",
        {
          ...GOING,
          due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "B¸o c¸o sè 5/BC" }, "2024-12-14"],
        },
        "LanThucHien 0 evidence «B¸o c¸o sè 5/BC»",
      ],
    ],
    conforming: [
      ["Unicode", DONE],
      ["letters of the West that Vietnamese has too", { ...GOING, note: "Thông báo, hai lá cờ, chú ý" }],
      ["a foreign name", { ...GOING, note: "Café Müller, 20 µm" }],
      ["a status is told by its own rule", { status: "§· hoµn thµnh" }, "unknown-status"],
    ],
  },
  "untidy-text": {
    violating: [
      ["two spaces", { ...GOING, result: "Đã lấy  ý kiến" }, "result «Đã lấy  ý kiến»"],
      [
        "letters made up of parts",
        { ...GOING, note: "Đã xong".normalize("NFD") },
        `note «${"Đã xong".normalize("NFD")}»`,
      ],
      [
        "a space that does not break",
        { ...DONE, evidence: "12/KH-SKHĐT ngày\u00a010/6/2024" },
        "evidence «12/KH-SKHĐT ngày\u00a010/6/2024»",
      ],
      ["a letter that cannot be seen", { ...GOING, officer: "Lê Văn B\u200b" }, "officer «Lê Văn B\u200b»"],
      ["a space at the end", { ...GOING, shortcoming: "Thiếu người " }, "shortcoming «Thiếu người »"],
      [
        "the Office's document",
        { adjustment: "extended", newDue: "2024-10-31", document: "  5/CV" },
        "adjustmentDocument «  5/CV»",
      ],
    ],
    conforming: [
      ["single spaces", DONE],
      ["lines", { ...GOING, result: "- Đã lấy ý kiến\n- Đã tổng hợp" }],
      ["only spaces is empty", { ...GOING, note: "  " }],
    ],
  },
  "text-that-runs": {
    violating: [
      ["a formula", { ...GOING, result: '=HYPERLINK("http://x";"y")' }, 'result «=HYPERLINK("http://x";"y")»'],
      ["an arrow", { ...GOING, note: "=> đã gửi" }, "note «=> đã gửi»"],
      ["an old function", { ...GOING, note: "@SUM(A1)" }, "note «@SUM(A1)»"],
      ["a program", { ...GOING, proposal: "+cmd|' /C calc'!A0" }, "proposal «+cmd|' /C calc'!A0»"],
      ["a sum before a program", { ...GOING, proposal: "-2+3+cmd|' /C calc'!A0" }, "proposal «-2+3+cmd|' /C calc'!A0»"],
      ["a number before a function", { ...GOING, note: "+1-SUM(A1:A9)" }, "note «+1-SUM(A1:A9)»"],
      ["a sum", { ...GOING, note: "-1+1" }, "note «-1+1»"],
      ["a minus before it", { ...GOING, proposal: "-SUM(A1:A3)" }, "proposal «-SUM(A1:A3)»"],
    ],
    conforming: [
      ["a list", { ...GOING, result: "- Đã ban hành\n+ Đã gửi" }],
      ["a list without spaces", { ...GOING, result: "-Đã ban hành (lần 1)" }],
      ["a negative number", { ...GOING, note: "-5" }],
      ["a telephone number", { ...GOING, note: "+84 912 345 678" }],
      ["an address inside", { ...GOING, note: "Gửi vp@langson.gov.vn, 3 = 2 + 1" }],
    ],
  },
  "longer-than-print": {
    violating: [
      ["a page in one cell", { ...GOING, result: LONG.repeat(20).trim() }, `result «${LONG.repeat(20).trim()}»`],
      ["a narrow column", { ...GOING, note: "x".repeat(487) }, `note «${"x".repeat(487)}»`],
      ["many lines", { ...GOING, proposal: `a${"\na".repeat(27)}` }, `proposal «a${"\na".repeat(27)}»`],
    ],
    conforming: [
      ["a few lines", { ...GOING, result: LONG.repeat(3).trim() }],
      ["as much as the highest row holds", { ...GOING, note: "x".repeat(486) }],
      ["as many lines", { ...GOING, proposal: `a${"\na".repeat(26)}` }],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;

function planWith(plan: Partial<Plan>) {
  return trackedPlan([{}], { plan });
}

function bookWith(book: BookState, row: TaskInWords = {}): Situation {
  return { tracked: trackedPlan([row, {}, {}]), context: { ...JUNE, book } };
}

function hidden(rows: readonly number[]): Situation {
  return bookWith({ hiddenRows: [{ table: "PhuLuc1", rows }] });
}

function drifted(...parts: NonNullable<BookState["drifted"]>[number]["parts"]): Situation {
  return bookWith({ drifted: [{ table: "PhuLuc1", parts }] });
}

function catalogue(
  table: string,
  row: number,
  heading: string,
  quoted: string,
  reason: CatalogueReason,
  other?: string,
): Situation {
  return bookWith({ catalogueFaults: [{ table, row, heading, quoted, reason, ...(other && { other }) }] });
}

function formula(
  column: NonNullable<BookState["formulas"]>[number]["column"],
  text: string,
  row: TaskInWords = {},
): Situation {
  return bookWith({ formulas: [{ table: "PhuLuc1", row: 0, code: "PL1-001", column, formula: text }] }, row);
}

function brokenFormulaOfOccurrence(): Situation {
  const due = [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "#REF!" }, "2024-12-14"];
  const cell = { table: "LanThucHien", row: 0, code: "PL1-001", column: "evidence", formula: "=A1" } as const;
  return bookWith({ formulas: [cell] }, { ...GOING, due });
}
