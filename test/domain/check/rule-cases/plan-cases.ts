import { day } from "../../../../src/domain/calendar/local-date";
import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import type { StrayRow } from "../../../../src/domain/progress/tracked-task";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING, type RuleCases } from "./rule-case";
import { rowOtherwiseIssued } from "./situation";

const TWICE = "Trước ngày 01/10/2024 và trước ngày 15/12/2024";
const THRICE = "31/8/2024, 30/9/2024, 14/12/2024";

/** Rows against the plan, the plan's columns, the Office's adjustments. */
export const PLAN_CASES = {
  "no-code": {
    violating: [
      ["a row added by hand", withStray("no-code", ""), "PhuLuc1 4 code «»"],
      ["a row of the second appendix", withStray("no-code", "", "PhuLuc2"), "PhuLuc2 4 code «»"],
      [
        "two such rows",
        trackedPlan([], { strays: [stray("no-code", "", "PhuLuc1", 7), stray("no-code", "", "PhuLuc1", 9)] }),
        "PhuLuc1 7 code «»; PhuLuc1 9 code «»",
      ],
    ],
    conforming: [
      ["a plan without stray rows", trackedPlan([{}, {}])],
      ["an empty plan", trackedPlan([])],
      ["a row with a Mã of another plan", withStray("unknown-code", "KH25-001"), "unknown-code"],
    ],
  },
  "unknown-code": {
    violating: [
      ["a Mã of another plan", withStray("unknown-code", "KH25-001"), "PhuLuc1 4 code «KH25-001»"],
      ["a mistyped Mã", withStray("unknown-code", "PL1-0001"), "PhuLuc1 4 code «PL1-0001»"],
      ["in the second appendix", withStray("unknown-code", "PL2-999", "PhuLuc2"), "PhuLuc2 4 code «PL2-999»"],
    ],
    conforming: [
      ["every Mã is of the plan", trackedPlan([{}, {}])],
      ["a row without Mã", withStray("no-code", ""), "no-code"],
      ["a Mã that stands twice", withStray("duplicate-code", "PL1-001"), "duplicate-code"],
    ],
  },
  "duplicate-code": {
    violating: [
      ["a copied row", withStray("duplicate-code", "PL1-001"), "PhuLuc1 4 code «PL1-001»"],
      ["copied into the other appendix", withStray("duplicate-code", "PL1-001", "PhuLuc2"), "PhuLuc2 4 code «PL1-001»"],
      [
        "copied twice",
        trackedPlan([{}], {
          strays: [stray("duplicate-code", "PL1-001", "PhuLuc1", 1), stray("duplicate-code", "PL1-001", "PhuLuc1", 2)],
        }),
        "PhuLuc1 1 code «PL1-001»; PhuLuc1 2 code «PL1-001»",
      ],
    ],
    conforming: [
      ["every Mã stands once", trackedPlan([{}, {}])],
      ["a row without Mã", withStray("no-code", ""), "no-code"],
      ["a Mã of another plan", withStray("unknown-code", "PL9-001"), "unknown-code"],
    ],
  },
  "missing-row": {
    violating: [
      ["one row deleted", trackedPlan([{}], { missing: ["PL1-002"] }), "PhuLuc1 -1 code «»"],
      ["all rows deleted", trackedPlan([], { missing: ["PL1-001"] }), "PhuLuc1 -1 code «»"],
      [
        "a row of each appendix",
        trackedPlan([{}], { missing: ["PL1-002", "PL2-001"] }),
        "PhuLuc1 -1 code «»; PhuLuc2 -1 code «»",
      ],
    ],
    conforming: [
      ["every task has its row", trackedPlan([{}, {}])],
      ["rows in another order", trackedPlan([{ code: "PL1-002" }, { code: "PL1-001" }])],
      ["a row too many", withStray("no-code", ""), "no-code"],
    ],
  },
  "occurrence-rows-differ": {
    violating: [
      ["a row deleted", { due: ["2024-09-30", "2024-12-14"], times: 3, deadlineText: THRICE }, "code «PL1-001»"],
      ["all rows deleted", { due: [], times: 4 }, "code «PL1-001»"],
      [
        "a row added",
        { due: ["2024-08-31", "2024-09-30", "2024-12-14"], times: 2, deadlineText: TWICE },
        "code «PL1-001»",
      ],
    ],
    conforming: [
      ["as many rows as times", { due: ["2024-09-30", "2024-12-14"] }],
      ["one due day needs no row", { due: "2024-09-30" }],
      ["an ongoing task needs no row", { due: "ongoing", ...GOING }],
    ],
  },
  "plan-cell-changed": {
    violating: [
      ["other words", rowOtherwiseIssued({ product: "Báo cáo" }, { product: "Kế hoạch" }), "product «Báo cáo»"],
      [
        "a later day",
        rowOtherwiseIssued({ due: "2024-12-31", deadlineText: "30/9/2024" }, {}),
        "deadlineText «30/9/2024»; due «31/12/2024»",
      ],
      [
        "another unit, also one that is not in the list",
        rowOtherwiseIssued({ leads: ["Sở Tài chính"] }, {}),
        "leads «Sở Tài chính»",
      ],
      ["fewer points", rowOtherwiseIssued({ maximumPoints: 1 }, { maximumPoints: 2 }), "maximumPoints «1»"],
      ["a cell made empty", rowOtherwiseIssued({ leads: [] }, {}), "leads «»"],
      [
        "once instead of twice",
        rowOtherwiseIssued({ deadlineText: TWICE }, { due: ["2024-09-30", "2024-12-14"], deadlineText: TWICE }),
        "times «»",
      ],
      ["more times than issued", { due: ["2024-09-30", "2024-12-14"], times: 3 }, "times «3»"],
      [
        "the day of an occurrence",
        { due: ["2024-09-30", "2024-12-31"], deadlineText: TWICE },
        "LanThucHien 1 due «31/12/2024»",
      ],
      [
        "never overdue any more",
        rowOtherwiseIssued({ ...GOING, due: "ongoing", deadlineText: "30/09/2024" }, {}),
        "due «Thường xuyên»",
      ],
    ],
    conforming: [
      ["as issued", rowOtherwiseIssued({}, {})],
      [
        "other spaces, composed letters",
        rowOtherwiseIssued({ product: "Kế  hoạch " }, { product: "Kế hoạch".normalize("NFD") }),
      ],
      ["a row that the plan has not", rowOtherwiseIssued({ product: "Báo cáo" }, { code: "PL1-009" })],
      ["the day that an unclear deadline lacked", { due: "2024-07-31", deadlineText: "đầu năm" }],
      ["another day given by the Office", { adjustment: "extended", newDue: "2024-10-31", document: "5/CV" }],
    ],
  },
  "plan-text-unfit": {
    violating: [
      ["a formula", { product: '=HYPERLINK("http://x";"Kế hoạch")' }, 'product «=HYPERLINK("http://x";"Kế hoạch")»'],
      ["a sum for a task", { task: "-1+1" }, "task «-1+1»"],
      ["TCVN3", { task: "§· ban hµnh KÕ ho¹ch" }, "task «§· ban hµnh KÕ ho¹ch»"],
      [
        "VNI, in two columns",
        { task: "Quyeát ñònh cuûa Sôû", product: "Quyeát ñònh" },
        "task «Quyeát ñònh cuûa Sôû»; product «Quyeát ñònh»",
      ],
    ],
    conforming: [
      ["words", {}],
      ["a list", { task: "- Ban hành kế hoạch\n- Tổ chức kiểm tra" }],
      [
        "typed over what was issued: that is told first",
        rowOtherwiseIssued({ product: "=A1" }, { product: "Kế hoạch" }),
        "plan-cell-changed",
      ],
      ["an entry", { ...GOING, note: "=3/8" }, "text-that-runs"],
    ],
  },
  "no-lead": {
    violating: [
      ["no unit", { leads: [] }, "leads «»"],
      ["only units that help", { leads: [], coordinators: ["Văn phòng", "Thanh tra"] }, "leads «»"],
      ["no unit on a task that is done", { ...DONE, leads: [] }, "leads «»"],
    ],
    conforming: [
      ["one lead", { leads: ["Văn phòng"], coordinators: [] }],
      ["two leads", { leads: ["Văn phòng", "Thanh tra"], coordinators: [] }],
      ["a lead outside the list", { leads: ["Phòng Nội vụ"] }, "unknown-lead"],
    ],
  },
  "unknown-lead": {
    violating: [
      ["a body outside the department", { leads: ["Sở Tài chính"] }, "leads «Sở Tài chính»"],
      ["one of two", { leads: ["Thanh tra", "Phòng Kế hoạch"], coordinators: [] }, "leads «Thanh tra; Phòng Kế hoạch»"],
      ["two units in one name", { leads: ["Thanh tra, Phòng Tổng hợp"] }, "leads «Thanh tra, Phòng Tổng hợp»"],
    ],
    conforming: [
      ["the short name", { leads: ["Thanh tra"] }],
      ["the full name, in capitals", { leads: ["THANH TRA SỞ"] }],
      ["an alias", { leads: ["Phòng ĐKKD"] }],
      ["bodies outside the department may help", { coordinators: ["Sở Nội vụ"] }],
    ],
  },
  "lead-also-coordinator": {
    violating: [
      ["the same name", { leads: ["Thanh tra"], coordinators: ["Thanh tra"] }, "coordinators «Thanh tra»"],
      ["two names of one unit", { leads: ["Văn phòng"], coordinators: ["VP Sở"] }, "coordinators «VP Sở»"],
      [
        "one of several",
        { leads: ["Thanh tra", "Văn phòng"], coordinators: ["Phòng Tổng hợp", "văn  phòng"] },
        "coordinators «Phòng Tổng hợp; văn  phòng»",
      ],
    ],
    conforming: [
      ["different units", { leads: ["Thanh tra"], coordinators: ["Văn phòng"] }],
      ["nobody helps", { leads: ["Thanh tra"], coordinators: [] }],
      ["nobody leads", { leads: [], coordinators: ["Văn phòng"] }, "no-lead"],
    ],
  },
  "unreadable-deadline": {
    violating: [
      ["words without a day", { due: "none", deadlineText: "đầu năm" }, "deadlineText «đầu năm»"],
      ["a day that does not exist", { due: "none", deadlineText: "31/6/2024" }, "deadlineText «31/6/2024»"],
      ["a two-digit year", { due: "none", deadlineText: "30/6/24" }, "deadlineText «30/6/24»"],
      ["no words", { due: "none", deadlineText: "" }, "deadlineText «»"],
    ],
    conforming: [
      ["a readable one", { deadlineText: "Quý III/2024" }],
      ["it depends on something else", { due: "none", deadlineText: "Theo quy định" }],
      ["the Office has given a day", { due: "none", deadlineText: "đầu năm", newDue: "2024-07-31" }],
      ["the row has a due day all the same", { due: "2024-07-31", deadlineText: "đầu năm" }],
    ],
  },
  "no-due-day-left": {
    violating: [
      [
        "a day of each year that has passed",
        issuedInJune("Trước ngày 15/3 hằng năm"),
        "deadlineText «Trước ngày 15/3 hằng năm»",
      ],
      ["of work that goes on", issuedInJune("Tháng 3 hằng năm", GOING), "deadlineText «Tháng 3 hằng năm»"],
      [
        "a plan issued after its last report",
        issuedOn("2024-12-20", "Cùng báo cáo định kỳ"),
        "deadlineText «Cùng báo cáo định kỳ»",
      ],
    ],
    conforming: [
      ["a day that is still to come", issuedInJune("Trước ngày 15/9 hằng năm", { due: "2024-09-14" })],
      ["the Office has given a day", issuedInJune("Trước ngày 15/3 hằng năm", { newDue: "2024-09-30" })],
      ["it is done all the same", issuedInJune("Trước ngày 15/3 hằng năm", { ...DONE })],
      ["it depends on something else", { due: "none", deadlineText: "Theo quy định" }],
      ["it cannot be read", { due: "none", deadlineText: "đầu năm" }, "unreadable-deadline"],
    ],
  },
  "due-before-issue": {
    violating: [
      ["last year's day", { due: "2023-09-30" }, "due «30/09/2023»"],
      ["the day before the plan was issued", { due: "2024-01-14" }, "due «14/01/2024»"],
      ["even when work goes on", { ...GOING, due: "2024-01-10" }, "due «10/01/2024»"],
      [
        "one of several listed days; nobody is asked why it was not kept",
        { ...GOING, due: ["2024-01-10", "2024-09-30"] },
        "LanThucHien 0 due «10/01/2024»",
      ],
      [
        "a listed day kept late, and a later one done before",
        {
          ...DONE,
          due: [
            { due: "2024-01-10", completedOn: "2024-02-20" },
            { due: "2024-06-10", completedOn: "2024-06-10" },
          ],
        },
        "LanThucHien 0 due «10/01/2024»",
      ],
      [
        "a listed day that is open though a later one is done",
        {
          ...GOING,
          due: ["2024-01-10", { due: "2024-06-10", completedOn: "2024-06-10", evidence: "6/BC" }, "2024-12-14"],
        },
        "LanThucHien 0 due «10/01/2024»",
      ],
    ],
    conforming: [
      ["the day of issue", { due: "2024-01-15", shortcoming: "Chưa bố trí được người" }],
      [
        "the Office has given another day",
        { due: "2023-09-30", adjustment: "extended", newDue: "2024-07-31", document: "Công văn 5/SKHĐT-VP" },
      ],
      ["done before it was due", { ...DONE, due: "2024-01-12", completedOn: "2024-01-05" }],
      [
        "a listed day that was kept",
        { ...GOING, due: [{ due: "2024-01-10", completedOn: "2024-01-09", evidence: "01/BC" }, "2024-07-10"] },
      ],
    ],
  },
  "unknown-adjustment": {
    violating: [
      [
        "a space too many: the task is not withdrawn",
        { adjustment: "Đưa ra khỏi kế hoạch ", document: "5/CV" },
        "adjustment «Đưa ra khỏi kế hoạch »",
      ],
      ["without diacritics", { adjustment: "Gia han", document: "5/CV" }, "adjustment «Gia han»"],
      [
        "other words, with a new day: one finding is enough",
        { adjustment: "Xin gia hạn", newDue: "2024-10-31" },
        "adjustment «Xin gia hạn»",
      ],
      [
        "of an overdue task: nobody explains a delay yet",
        { ...GOING, due: "2024-05-31", adjustment: "Lùi hạn" },
        "adjustment «Lùi hạn»",
      ],
    ],
    conforming: [
      ["extended", { adjustment: "extended", newDue: "2024-10-31", document: "5/CV" }],
      ["taken out of the plan", { adjustment: "withdrawn", document: "5/CV" }],
      ["none", {}],
      ["an error value", { adjustment: "#N/A" }, "error-value"],
    ],
  },
  "extended-without-day": {
    violating: [
      ["nothing but the word", { adjustment: "extended", document: "Công văn 5/SKHĐT-VP" }, "newDue «»"],
      [
        "of several due days",
        { due: ["2024-09-30", "2024-12-14"], adjustment: "extended", document: "5/CV" },
        "newDue «»",
      ],
      ["of work going on", { ...GOING, adjustment: "extended", document: "5/CV" }, "newDue «»"],
    ],
    conforming: [
      ["with its day", { adjustment: "extended", newDue: "2024-10-31", document: "5/CV" }],
      ["no adjustment", {}],
      ["a day typed as text", { adjustment: "extended", newDue: "31/10/2024", document: "5/CV" }, "day-typed-as-text"],
      ["taken out of the plan", { adjustment: "withdrawn", document: "5/CV" }],
    ],
  },
  "extended-without-document": {
    violating: [
      ["no document", { adjustment: "extended", newDue: "2024-10-31" }, "adjustmentDocument «»"],
      ["only spaces", { adjustment: "extended", newDue: "2024-10-31", document: "  " }, "adjustmentDocument «»"],
      ["of a task that is done", { ...DONE, adjustment: "extended", newDue: "2024-10-31" }, "adjustmentDocument «»"],
    ],
    conforming: [
      ["with its document", { adjustment: "extended", newDue: "2024-10-31", document: "Công văn số 5/SKHĐT-VP" }],
      ["no adjustment", {}],
      ["taken out of the plan", { adjustment: "withdrawn" }, "withdrawn-without-document"],
    ],
  },
  "withdrawn-without-document": {
    violating: [
      ["no document", { adjustment: "withdrawn" }, "adjustmentDocument «»"],
      ["only spaces", { adjustment: "withdrawn", document: " " }, "adjustmentDocument «»"],
      [
        "nothing else is asked of such a task",
        { adjustment: "withdrawn", status: "Xong", percent: 8, completedOn: "31/6/2024", leads: [] },
        "adjustmentDocument «»",
      ],
    ],
    conforming: [
      ["with its document", { adjustment: "withdrawn", document: "Quyết định số 9/QĐ-UBND" }],
      ["no adjustment", {}],
      ["extended", { adjustment: "extended", newDue: "2024-10-31" }, "extended-without-document"],
    ],
  },
  "new-due-without-adjustment": {
    violating: [
      ["a new day only", { newDue: "2024-10-31" }, "newDue «31/10/2024»"],
      ["with a document", { newDue: "2024-10-31", document: "5/CV" }, "newDue «31/10/2024»"],
      ["of several due days", { due: ["2024-09-30", "2024-12-14"], newDue: "2024-10-31" }, "newDue «31/10/2024»"],
    ],
    conforming: [
      ["extended", { adjustment: "extended", newDue: "2024-10-31", document: "5/CV" }],
      ["no new day", {}],
      ["the day that an unclear deadline lacked", { due: "none", newDue: "2024-10-31" }],
      ["a day typed as text", { newDue: "31/10/2024" }, "day-typed-as-text"],
      ["a day that moves nothing: it is doubted first", { newDue: "2024-08-31" }, "new-due-not-later"],
    ],
  },
  "new-due-not-later": {
    violating: [
      ["last year", { adjustment: "extended", newDue: "2023-10-31", document: "5/CV" }, "newDue «31/10/2023»"],
      ["the same day", { adjustment: "extended", newDue: "2024-09-30", document: "5/CV" }, "newDue «30/09/2024»"],
      [
        "before the first of several",
        { due: ["2024-09-30", "2024-12-14"], adjustment: "extended", newDue: "2024-08-31", document: "5/CV" },
        "newDue «31/08/2024»",
      ],
    ],
    conforming: [
      ["later", { adjustment: "extended", newDue: "2024-10-31", document: "5/CV" }],
      ["nothing to compare with", { due: "none", newDue: "2024-07-31" }],
      [
        "between two of several",
        { due: ["2024-09-30", "2024-12-14"], adjustment: "extended", newDue: "2024-10-31", document: "5/CV" },
      ],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;

function issuedInJune(deadlineText: string, row: TaskInWords = {}) {
  return issuedOn("2024-06-10", deadlineText, row);
}

function issuedOn(issued: string, deadlineText: string, row: TaskInWords = {}) {
  return trackedPlan([{ due: "none", deadlineText, ...row }], { plan: { issuedOn: day(issued) } });
}

function withStray(reason: StrayRow["reason"], code: string, table = "PhuLuc1") {
  return trackedPlan([{}], { strays: [stray(reason, code, table, 4)] });
}

function stray(reason: StrayRow["reason"], code: string, table: string, row: number): StrayRow {
  return { table, row, code, reason };
}
