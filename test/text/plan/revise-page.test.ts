import {
  changeAnswerWords,
  contestedSentence,
  figureRows,
  leftOutSentence,
  newUnitsSentence,
  revisedSentence,
  reviseProblemSentence,
  untouchedSentence,
} from "../../../src/text/plan/revise-page";
import { SMALL_PLAN } from "../../domain/plan/amendment/small-plan";

const NONE = { unchanged: 0, changed: 0, added: 0, dropped: 0, kept: 0, open: 0 };

describe("Loading a corrected version tells", () => {
  test("only figures that are not nothing, and always what stays", () => {
    expect(figureRows({ ...NONE, added: 2 })).toEqual([
      ["Giữ nguyên", "0 nhiệm vụ"],
      ["Thêm", "2 nhiệm vụ"],
    ]);
    expect(figureRows({ unchanged: 9, changed: 1, added: 2, dropped: 3, kept: 4, open: 5 })).toHaveLength(6);
  });

  test("what was written", () => {
    expect(revisedSentence({ changed: 3, added: 1, dropped: 2, kept: 0 })).toMatch(
      /^Đã cập nhật kế hoạch: sửa 3, thêm 1, bỏ 2 nhiệm vụ\. .*Nhật ký\.$/,
    );
    expect(revisedSentence({ changed: 0, added: 0, dropped: 0, kept: 4 })).toContain("bỏ 0, giữ lại 4 nhiệm vụ");
  });

  test("what can be chosen for a changed task", () => {
    const words = (certainty: "sure" | "doubtful") =>
      (["corrected", "current", "other"] as const).map((answer) => changeAnswerWords(answer, { certainty }));
    expect(words("sure")).toEqual(["Theo bản sửa", "Giữ như trong sổ", "Là nhiệm vụ khác"]);
    expect(words("doubtful")).toEqual([
      "Là cùng một nhiệm vụ",
      "Là cùng một nhiệm vụ, giữ như trong sổ",
      "Là nhiệm vụ khác",
    ]);
  });

  test("what both sides have changed", () => {
    expect(contestedSentence(["deadlineText", "leads"])).toBe(
      "Thời gian hoàn thành, Chủ trì: cả sổ và bản sửa đều đã đổi so với lần nạp trước. Chọn nội dung được dùng.",
    );
  });

  test("which appendices and units are concerned, by their names", () => {
    expect(untouchedSentence(SMALL_PLAN.appendices)).toContain("Phụ lục I");
    expect(leftOutSentence(SMALL_PLAN.appendices)).toMatch(/^Kế hoạch trong sổ không có .*Phụ lục I.* quay lại /);
    expect(newUnitsSentence(SMALL_PLAN.units.slice(0, 2))).toMatch(/^Thêm vào Danh mục 2 đơn vị mới: .+; .+\.$/);
  });

  test.each([
    [[], "vừa được sửa sau khi so sánh. Chưa ghi gì"],
    [["PL1-001", "PL1-002"], "sau khi so sánh (PL1-001, PL1-002). Chưa ghi gì"],
  ])("to compare again when something changed meanwhile: %j", (cells, says) => {
    const sentence = reviseProblemSentence({ kind: "changed-meanwhile", cells }, SMALL_PLAN);
    expect(sentence).toContain(says);
    expect(sentence).toMatch(/bấm "So sánh lại" để xem lại\.$/);
  });

  test("other problems as everywhere", () => {
    expect(reviseProblemSentence({ kind: "occurrences-needed", code: "PL1-001" }, SMALL_PLAN)).toMatch(
      /^Nhiệm vụ PL1-001 "Ban hành kế hoạch" có nhiều mốc/,
    );
    expect(reviseProblemSentence({ kind: "dialog-open" }, SMALL_PLAN)).toMatch(/^Excel đang mở một hộp thoại/);
  });
});
