import { day } from "../../../src/domain/calendar/local-date";
import { amend } from "../../../src/domain/plan/amendment/amend";
import type { Amendment } from "../../../src/domain/plan/amendment/amendment";
import { amendedSentence, meaningSentence, placesSentence } from "../../../src/text/plan/amend-changes";
import { adjustmentWords, lackingWords, readAs, taskFacts } from "../../../src/text/plan/amend-page";
import { plannedDays } from "../../../src/domain/deadline/planned-days";
import { ADJUSTMENTS, newTask, SMALL_PLAN, TODAY } from "../../domain/plan/amendment/small-plan";
import { expectGolden } from "../../helpers/golden";

const document = "Công văn số 12/UBND-NC ngày 28/6/2024";
const NEW_UNIT = { code: "KT", name: "Phòng Kinh tế", shortName: "Phòng Kinh tế", aliases: [] };
const FROM = SMALL_PLAN.units.find(({ shortName }) => shortName === "Văn phòng")?.code ?? "";

const AMENDMENTS: { readonly [Kind in Amendment["kind"]]: readonly Extract<Amendment, { readonly kind: Kind }>[] } = {
  "change-deadline": [{ kind: "change-deadline", code: "PL1-001", newDay: day("2024-09-30"), document }],
  "take-out": [{ kind: "take-out", code: "PL1-002", document }],
  "put-back": [{ kind: "put-back", code: "PL1-003" }],
  "add-task": [{ kind: "add-task", appendix: "PL1", task: newTask({}), document: "" }],
  "correct-text": [
    { kind: "correct-text", code: "PL1-001", column: "task", before: "Ban hành kế hoạch", after: "Xây dựng kế hoạch" },
    { kind: "correct-text", code: "PL1-001", column: "criterion", before: "", after: "Kế hoạch CCHC" },
    { kind: "correct-text", code: "PL1-003", column: "maximumPoints", before: 1.5, after: undefined },
  ],
  "hand-over": [
    { kind: "hand-over", fromUnit: FROM, toUnit: NEW_UNIT, on: day("2024-07-01"), document },
    { kind: "hand-over", fromUnit: FROM, toUnit: NEW_UNIT, on: day("2024-07-01"), document, only: ["PL1-002"] },
  ],
};

test("What every amendment means before it is done, and what is said after", () => {
  const lines = Object.values(AMENDMENTS).flatMap((amendments: readonly Amendment[]) =>
    amendments.flatMap((amendment) => {
      const amended = amend(SMALL_PLAN, ADJUSTMENTS, amendment, TODAY);
      if (!amended.ok) throw new Error(JSON.stringify(amended.problem));
      const { log } = amended.value;
      return [
        `[${amendment.kind}]`,
        meaningSentence(amendment, { log, sheets: [] }, SMALL_PLAN),
        amendedSentence(log),
        "",
      ];
    }),
  );
  expectGolden("amend-changes.txt", lines.join("\n").trimEnd());
});

test("The places that will be written are counted", () => {
  const log = { day: TODAY, what: "add-task", code: "PL1-004", before: "", after: "", document: "" } as const;
  const sheets = [
    { sheet: "Phụ lục I", columns: [{ heading: "Chủ trì", cells: 2 }], newRows: 1, removedRows: 0 },
    { sheet: "Lần thực hiện", columns: [], newRows: 0, removedRows: 3 },
  ];
  expect(placesSentence({ log, sheets })).toBe(
    "Sẽ ghi: Phụ lục I (Chủ trì 2 ô, thêm 1 dòng); Lần thực hiện (bỏ 3 dòng); Nhật ký (1 dòng).",
  );
});

test("What the draft still lacks is named", () => {
  expect(lackingWords(["newDay", "document"])).toBe("Còn thiếu: hạn mới (ngày/tháng/năm), văn bản cho phép.");
});

describe("What was decided of a task", () => {
  const newDue = { kind: "day", day: day("2024-09-30") } as const;
  const rows: [words: string, adjustment: Parameters<typeof adjustmentWords>[0]][] = [
    ["", { document: "" }],
    ["Gia hạn đến 30/09/2024 theo CV 1", { kind: "extended", newDue, document: "CV 1" }],
    ["Đưa ra khỏi kế hoạch", { kind: "withdrawn", document: "" }],
    ["đến cuối năm", { newDue: { kind: "text", text: "cuối năm" }, document: "" }], // typed by hand, without Điều chỉnh
  ];
  test.each(rows)("«%s»", (words, adjustment) => {
    expect(adjustmentWords(adjustment)).toBe(words);
    const [task] = SMALL_PLAN.appendices[0]?.tasks ?? [];
    if (task === undefined) throw new Error("The plan has tasks.");
    expect(taskFacts(task, adjustment)).toHaveLength(words === "" ? 2 : 3);
  });
});

describe("A typed deadline is told as it is read", () => {
  const rows: [typed: string, told: string][] = [
    ["", ""],
    ["Quý III", "Đọc được là: Theo quý: 30/09/2024."],
    ["Thường xuyên", "Đọc được là: Thường xuyên."],
    ["Quý V", "Chưa đọc được. Ví dụ: 30/6/2025, Quý II/2025, Thường xuyên."],
  ];
  test.each(rows)("«%s»", (typed, told) => {
    expect(readAs(plannedDays(typed, SMALL_PLAN))).toBe(told);
  });
});
