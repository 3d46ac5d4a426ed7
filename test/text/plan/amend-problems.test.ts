import type { AmendProblem } from "../../../src/app/amend/amend-plan";
import { day } from "../../../src/domain/calendar/local-date";
import type { AmendmentProblem } from "../../../src/domain/plan/amendment/amendment-problem";
import { PLAN_COLUMNS } from "../../../src/domain/plan/plan-columns";
import { PLAN_COLUMN_WORDS } from "../../../src/text/plan/plan-columns";
import { amendProblemSentence } from "../../../src/text/plan/amend-problems";
import { headingOf } from "../../../src/workbook/columns/appendix-columns";
import type { PlanChangeProblem } from "../../../src/workbook/plan-change/plan-change-problem";
import { SMALL_PLAN } from "../../domain/plan/amendment/small-plan";
import { expectGolden } from "../../helpers/golden";

type Kind = (AmendmentProblem | PlanChangeProblem)["kind"];
type OfKind<One extends Kind> = Extract<AmendProblem, { readonly kind: One }>;

const CODE = "PL1-001";
const UNIT = SMALL_PLAN.units[0]?.code ?? "";

/** One problem or more of every kind: the compiler asks for a new one. */
const PROBLEMS: { readonly [One in Kind]: readonly OfKind<One>[] } = {
  "unknown-code": [{ kind: "unknown-code", code: "PL9-001" }],
  "unknown-appendix": [{ kind: "unknown-appendix", appendix: "PL7" }],
  "unknown-unit": [{ kind: "unknown-unit", unit: "Phòng Mới" }],
  "no-document": [{ kind: "no-document" }],
  "before-issue": [{ kind: "before-issue", day: day("2024-01-14"), issuedOn: SMALL_PLAN.issuedOn }],
  unchanged: [{ kind: "unchanged" }],
  "taken-out": [{ kind: "taken-out", code: CODE }],
  "not-adjusted": [{ kind: "not-adjusted", code: CODE }],
  "before-differs": [
    { kind: "before-differs", column: "task", found: "Xây dựng kế hoạch" },
    { kind: "before-differs", column: "leads", found: ["Văn phòng", "Thanh tra"] },
    { kind: "before-differs", column: "maximumPoints", found: 1.5 },
    { kind: "before-differs", column: "criterion", found: undefined },
  ],
  blank: [
    { kind: "blank", column: "task" },
    { kind: "blank", column: "leads" },
  ],
  "no-points": [{ kind: "no-points", column: "maximumPoints", points: 1200.5 }],
  "task-exists": [{ kind: "task-exists", code: CODE }],
  "to-itself": [{ kind: "to-itself", unit: UNIT }],
  "not-in-force": [{ kind: "not-in-force", unit: UNIT, on: day("2024-07-01") }],
  "name-taken": [{ kind: "name-taken", name: "Phòng Tổng hợp", unit: UNIT }],
  "unfit-name": [
    { kind: "unfit-name", name: "" },
    { kind: "unfit-name", name: "Sở Nội vụ; Sở Tư pháp" },
  ],
  "not-its-task": [{ kind: "not-its-task", code: CODE, unit: UNIT }],
  "column-needed": [{ kind: "column-needed", sheet: "Phụ lục I", heading: "Tiêu chí" }],
  "catalogue-unread": [{ kind: "catalogue-unread", heading: "Đến ngày", quoted: "31/8/2025" }],
  "occurrences-needed": [{ kind: "occurrences-needed", code: CODE }],
  "occurrences-entered": [{ kind: "occurrences-entered", code: CODE, days: [day("2024-06-30"), day("2024-09-30")] }],
};
const SENTENCES = Object.values(PROBLEMS).flatMap((problems: readonly AmendProblem[]) =>
  problems.map((problem) => [problem.kind, amendProblemSentence(problem, SMALL_PLAN)] as const),
);

test("The sentences about every amendment that the plan does not allow", () => {
  expectGolden("amend-problems.txt", SENTENCES.map(([kind, sentence]) => `[${kind}] ${sentence}`).join("\n"));
});

test.each(SENTENCES)("%s is said in one line, and says what to do", (_kind, sentence) => {
  expect(sentence).toMatch(/^[\p{Lu}"].+[.!] \p{Lu}.+\.$|^[\p{Lu}"].+[;,] .+\.$/u);
  expect(sentence).not.toMatch(/undefined|\[object/);
});

test("A problem of the workbook has the sentence that it has everywhere", () => {
  expect(amendProblemSentence({ kind: "cell-edit-mode" }, SMALL_PLAN)).toMatch(/^Excel đang ở chế độ nhập ô/);
});

test.each(PLAN_COLUMNS)("Column %s is called as in the sheet", (column) => {
  expect(PLAN_COLUMN_WORDS[column]).toBe(headingOf(column));
});
