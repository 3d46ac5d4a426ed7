import { day } from "../../../src/domain/calendar/local-date";
import type { Fix } from "../../../src/domain/check/fixes/fix";
import { fixSentence } from "../../../src/text/check/finding-fixes";

describe("A fix tells what it does to its cell", () => {
  const fixes: [fix: Pick<Fix, "rule" | "column" | "before" | "after">, sentence: string][] = [
    [
      { rule: "day-typed-as-text", column: "completedOn", before: "10/6/2024", after: { day: day("2024-06-10") } },
      'Ô S12: "10/6/2024" → ngày 10/06/2024.',
    ],
    [{ rule: "percent-not-a-share", column: "percent", before: 80, after: 0.8 }, "Ô S12: 8000% → 80%."],
    [{ rule: "percent-not-a-share", column: "percent", before: "80 %", after: 0.8 }, 'Ô S12: "80 %" → 80%.'],
    [{ rule: "self-score-not-a-number", column: "selfScore", before: "1.5", after: 1.5 }, 'Ô S12: "1.5" → 1,5.'],
    [
      { rule: "status-missing", column: "status", before: "", after: "Đã hoàn thành" },
      'Ô S12: ô trống → "Đã hoàn thành".',
    ],
    [
      { rule: "untidy-text", column: "note", before: "Xem  thêm ", after: "Xem thêm" },
      'Ô S12: chuẩn hóa chữ và dấu cách, nội dung giữ nguyên: "Xem thêm".',
    ],
    [
      { rule: "old-encoding", column: "note", before: "KÕ ho¹ch", after: "Kế hoạch" },
      'Ô S12: "KÕ ho¹ch" → "Kế hoạch".',
    ],
  ];
  test.each(fixes)("%j", (fix, sentence) => {
    expect(fixSentence({ table: "PhuLuc1", row: 0, code: "PL1-001", ...fix }, "ô S12")).toBe(sentence);
  });
});
