import { columnChoices, missingRoles } from "../../../src/app/import/import-columns";
import { deadlineTyped } from "../../../src/app/import/import-deadline";
import type { ImportAction, ImportDraft } from "../../../src/app/import/import-draft";
import { previewOf, rowCount, type PreviewRow, type RowTaken } from "../../../src/app/import/import-preview";
import { questionOfRow, rowAnswerOf } from "../../../src/app/import/import-row-retold";
import type { ToldRow } from "../../../src/domain/import/rows/read-rows";
import { afterActions, drafted } from "../drafted";

const TABLES = `
  PHỤ LỤC | < | < | <
  TT | Nhiệm vụ | Chủ trì | Tiến độ
  I | Chỉ đạo | < | <
  1 | Ban hành kế hoạch, | Văn phòng | Quý I/2025
   | sửa đổi kế hoạch | | Quý II/2025
   |  | |
  2 | Rà soát | Thanh tra | Quý II/2025
  ---
  3 | Báo cáo | Văn phòng | Quý IV/2025`;

describe("The preview of an appendix", () => {
  const [reading] = drafted(TABLES).readings;
  if (reading === undefined) throw new Error("Nothing read");

  test("says of each row what it was taken for", () => {
    const rows = previewOf(reading, 100).flatMap((part) => part.rows);
    expect(rows.map(({ table, row, taken }) => [table, row, words(taken)])).toEqual([
      [0, 1, "skipped title"],
      [0, 2, "heading"],
      [0, 3, "group"],
      [0, 4, "task"],
      [0, 5, "continuation"],
      [0, 6, "skipped blank"],
      [0, 7, "task"],
      [1, 1, "task"],
    ]);
  });

  test("ends where it is told to, and a table without heading has the columns of the one before", () => {
    expect(rowCount(reading)).toBe(8);
    expect(previewOf(reading, 3).map(({ rows }) => rows.length)).toEqual([3]);
    const [first, second] = previewOf(reading, 8);
    expect(second?.columns).toEqual(first?.columns);
    expect(first?.columns.map(({ role }) => role)).toEqual(["number", "task", "lead", "deadline"]);
  });
});

describe("A row that the person says is something else", () => {
  const cases: [row: number, as: ToldRow["as"], taken: string][] = [
    [3, "task", "task"],
    [4, "group", "group"],
    [5, "task", "task"],
    [7, "left-out", "skipped left-out"],
  ];
  test.each(cases)("row %d as %s", (row, as, taken) => {
    const draft = drafted(TABLES);
    const told = afterActions(draft, [answerFor(draft, row, as)]);
    expect(words(rowOf(told, row).taken)).toBe(taken);
    // Said once more, it is the same question.
    const back = afterActions(told, [answerFor(told, row, "left-out")]);
    expect(back.answers).toHaveLength(1);
    expect(words(rowOf(back, row).taken)).toBe("skipped left-out");
  });

  test("is no heading, no title and no blank row", () => {
    const fixed = [1, 2, 6].map((row) => rowAnswerOf(rowOf(drafted(TABLES), row).taken));
    expect(fixed).toEqual([undefined, undefined, undefined]);
  });

  function answerFor(draft: ImportDraft, row: number, as: ToldRow["as"]): ImportAction {
    const [reading] = draft.readings;
    if (reading === undefined) throw new Error("Nothing read");
    return {
      kind: "answered",
      question: questionOfRow(rowOf(draft, row), reading, draft),
      answer: { kind: "row", as },
    };
  }

  /** Of the first table. */
  function rowOf(draft: ImportDraft, row: number): PreviewRow {
    const rows = draft.readings.flatMap((reading) => previewOf(reading, 100).flatMap((part) => part.rows));
    const found = rows.find((one) => one.table === 0 && one.row === row);
    if (found === undefined) throw new Error(`No row ${row}`);
    return found;
  }
});

describe("The columns of an appendix", () => {
  test("come with two of their texts, the doubtful ones first", () => {
    const draft = drafted("TT | Nhiệm vụ | Chủ trì | Tiến độ\n1 | a1 | Văn phòng | Tốt\n2 | a2 | Thanh tra | Khá");
    expect(columnChoices(draft).map(({ heading, certainty, samples }) => [heading, certainty, samples])).toEqual([
      ["Tiến độ", "doubtful", ["Tốt", "Khá"]],
      ["TT", "sure", ["1", "2"]],
      ["Nhiệm vụ", "sure", ["a1", "a2"]],
      ["Chủ trì", "sure", ["Văn phòng", "Thanh tra"]],
    ]);
  });

  test("a role told of two columns is pointed out at both", () => {
    const draft = drafted(TABLES, [
      { kind: "column-told", table: 1, column: 2, role: "product" },
      { kind: "column-told", table: 1, column: 3, role: "product" },
    ]);
    expect(columnChoices(draft).map(({ column, certainty, isTwice }) => [column, certainty, isTwice])).toEqual([
      [2, "told", true],
      [3, "told", true],
      [0, "sure", false],
      [1, "sure", false],
    ]);
  });

  test("the roles that a plan has use for and no column has", () => {
    expect(missingRoles(columnChoices(drafted(TABLES)))).toEqual([]);
    expect(missingRoles(columnChoices(drafted("TT | Chỉ tiêu | Kết quả\n1 | Tỷ lệ hồ sơ | 90%")))).toEqual([
      "lead",
      "deadline",
    ]);
    // Crosses under quarters are deadlines too.
    expect(
      missingRoles(columnChoices(drafted("TT | Nhiệm vụ | Chủ trì | Quý I | Quý II\n1 | Báo cáo | VP | x | "))),
    ).toEqual([]);
  });
});

describe("Words typed as a deadline", () => {
  const cases: [text: string, kind: string, days: string[]][] = [
    ["Quý II/2025", "quarter", ["2025-06-30"]],
    ["trước ngày 15/12", "day", ["2025-12-14"]],
    ["Quý III, IV/2025", "span", ["2025-12-31"]],
    ["Thường xuyên", "ongoing", []],
    ["sớm", "unreadable", []],
  ];
  test.each(cases)("%s", (text, kind, days) => {
    const settings = { beforeExcludesTheDay: true, listedQuarters: "once" } as const;
    expect(deadlineTyped(text, 2025, settings)).toEqual({ kind, days });
  });
});

function words(taken: RowTaken): string {
  return taken.kind === "skipped" ? `skipped ${taken.reason}` : taken.kind;
}
