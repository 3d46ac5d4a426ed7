import { compareAppendix } from "../../../../src/domain/plan/revision/compare-appendix";
import type { AppendixRevision } from "../../../../src/domain/plan/revision/appendix-revision";
import { builtInPlan } from "../../../plans/built-in-plan";
import { appendixOf, taskOf } from "./appendices";

const FIELD = "Chỉ đạo, điều hành";
const CURRENT = appendixOf([
  taskOf("PL1-001", `1 | ${FIELD} | Ban hành Kế hoạch cải cách hành chính năm 2024 của Sở`, { maximumPoints: 1 }),
  taskOf("PL1-002", `2 | ${FIELD} | Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị`),
  taskOf("PL1-003", `3 | ${FIELD} | Theo dõi, đôn đốc`),
  taskOf("PL1-004", "1 | Cải cách thể chế | Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực đầu tư"),
  taskOf("PL1-005", "2 | Cải cách thể chế | Theo dõi, đôn đốc"),
]);

describe("A corrected appendix", () => {
  const rows: [what: string, corrected: string[], expected: string][] = [
    ["with nothing corrected", unedited(), "same 001 002 003 004 005"],
    [
      "with a row put in, so that numbers move on",
      edited((rows) => [
        rows[0],
        `2 | ${FIELD} | Tuyên truyền trên Cổng thông tin điện tử`,
        `3 | ${FIELD} | Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị`,
        `4 | ${FIELD} | Theo dõi, đôn đốc`,
        rows[3],
        rows[4],
      ]),
      "same 001 004 005; 002 number; 003 number; new 006",
    ],
    [
      "with a row taken out and the next ones moved up",
      edited((rows) => [rows[0], `2 | ${FIELD} | Theo dõi, đôn đốc`, rows[3], rows[4]]),
      "same 001 004 005; 003 number; gone 002",
    ],
    [
      "with a few words edited",
      edited((rows) => [...rows.slice(0, 3), rows[3]?.replace("thuộc lĩnh vực đầu tư", "về đầu tư công"), rows[4]]),
      "same 001 002 003 005; 004 task",
    ],
    [
      "typed without diacritics",
      edited((rows) => [...rows.slice(0, 2), `3 | ${FIELD} | Theo doi, don doc`, rows[3], rows[4]]),
      "same 001 002 004 005; 003 task",
    ],
    [
      "with most words of a row another, in the same place",
      edited((rows) => [rows[0], `2 | ${FIELD} | Kiểm tra công tác chuyển đổi số`, ...rows.slice(2)]),
      "same 001 003 004 005; 002? task",
    ],
    [
      "with another row in the same place",
      edited((rows) => [...rows.slice(0, 3), "1 | Cải cách thể chế | Tổ chức hội nghị đối thoại", rows[4]]),
      "same 001 002 003 005; new 006; gone 004",
    ],
    [
      "with a field named anew",
      edited((rows) => [...rows.slice(0, 3), ...rows.slice(3).map((row) => row.replace("Cải cách", "Công tác"))]),
      "same 001 002 003; 004 field; 005 field",
    ],
    [
      "with a task moved to another field",
      edited((rows) => [...rows.slice(0, 4).filter((_row, at) => at !== 1), rows[4], rows[1]?.replace(FIELD, "Khác")]),
      "same 001 003 004 005; 002 field",
    ],
  ];
  test.each(rows)("%s", (_what, corrected, expected) => {
    const tasks = corrected.map((words) => taskOf("", words, words.includes("Ban hành") ? { maximumPoints: 1 } : {}));
    expect(inShort(compareAppendix(CURRENT, { ...CURRENT, tasks }))).toBe(expected);
  });

  const telling: [before: string, after: string, expected: string][] = [
    ["Báo cáo kết quả công tác CCHC quý I", "Báo cáo kết quả công tác CCHC quý IV", "001? task"],
    ["Báo cáo kết quả CCHC 6 tháng đầu năm của Sở", "Báo cáo kết quả CCHC 9 tháng đầu năm của Sở", "001? task"],
    ["Báo cáo kết quả công tác CCHC tháng của Sở", "Báo cáo kết quả công tác CCHC năm của Sở", "001? task"],
    ["Kế hoạch kiểm tra công tác CCHC năm 2024", "Kế hoạch kiểm tra công tác CCHC năm 2025", "001? task"],
    [
      "Kiểm tra việc thực hiện thủ tục hành chính và đạo đức công vụ tại Phòng Đầu tư",
      "Kiểm tra việc thực hiện thủ tục hành chính và đạo đức công vụ tại Phòng Đăng ký kinh doanh",
      "001? task",
    ],
    ["Kiểm tra công tác CCHC tại UBND huyện Cao Lộc", "Kiểm tra công tác CCHC tại UBND huyện Bắc Sơn", "001? task"],
    ["Đôn đốc việc xử lý hồ sơ tồn của Văn phòng", "Đôn đốc việc xử lý hồ sơ tồn của các đơn vị", "001? task"],
    [
      "Nâng cao đạo đức công vụ của cán bộ, công chức",
      "Nâng cao hơn nữa đạo đức công vụ của cán bộ, công chức",
      "001 task",
    ],
    ["Rà soát quy trình giải quyết hồ sơ năm 2024", "Rà soát quy trình nội bộ giải quyết hồ sơ năm 2024", "001 task"],
  ];
  test.each(telling)("is sure only when no telling words differ: %s, %s", (before, after, expected) => {
    const current = appendixOf([taskOf("PL1-001", `1 | A | ${before}`)]);
    expect(inShort(compareAppendix(current, { ...current, tasks: [taskOf("", `1 | A | ${after}`)] }))).toBe(expected);
  });

  test("that words twice alike in a field, numbered anew, is doubtful", () => {
    const twice = appendixOf([taskOf("PL1-001", "1 | A | Báo cáo"), taskOf("PL1-002", "2 | A | Báo cáo")]);
    const tasks = [taskOf("", "3 | A | Báo cáo"), taskOf("", "4 | A | Báo cáo")];
    expect(inShort(compareAppendix(twice, { ...twice, tasks }))).toBe("001? number; 002? number");
  });

  test("without a column keeps what stands there; with it for one task, an empty cell empties", () => {
    const [first, second, ...others] = CURRENT.tasks;
    if (first === undefined || second === undefined) throw new Error("There are five tasks");
    const without = { ...first, maximumPoints: undefined };
    expect(inShort(compareAppendix(CURRENT, { ...CURRENT, tasks: [without, second, ...others] }))).toBe(
      "same 001 002 003 004 005",
    );
    const elsewhere = { ...second, maximumPoints: 2 };
    expect(inShort(compareAppendix(CURRENT, { ...CURRENT, tasks: [without, elsewhere, ...others] }))).toBe(
      "same 003 004 005; 001 maximumPoints; 002 maximumPoints",
    );
  });

  test("gives new tasks codes that no task ever had", () => {
    const retired = { ...CURRENT, retiredCodes: ["PL1-006", "PL1-009"] };
    const tasks = [...CURRENT.tasks, taskOf("", "3 | Cải cách thể chế | Tổ chức hội nghị đối thoại")];
    expect(compareAppendix(retired, { ...retired, tasks }).added.map(({ code }) => code)).toEqual(["PL1-010"]);
  });

  test("has its own title, unless it says none, and its place in the workbook", () => {
    const titled = (title: string) => compareAppendix(CURRENT, { index: "", title, tasks: CURRENT.tasks }).corrected;
    expect(titled("Nhiệm vụ (sửa đổi)")).toEqual({ ...CURRENT, title: "Nhiệm vụ (sửa đổi)" });
    expect(titled("")).toEqual(CURRENT);
  });

  test("tells what stood in each changed column, and of how it was read leaves nothing", () => {
    const tasks = CURRENT.tasks.map((task) => ({ ...task, leads: ["Thanh tra"], rows: [{ table: 0, row: 1 }] }));
    const { changed, corrected } = compareAppendix(CURRENT, { ...CURRENT, tasks });
    expect(changed[0]?.columns).toEqual([{ column: "leads", before: ["Văn phòng"], after: ["Thanh tra"] }]);
    expect(changed[0]).toMatchObject({ certainty: "sure", similarity: 1 });
    expect(corrected.tasks[1]).toEqual({ ...CURRENT.tasks[1], leads: ["Thanh tra"] });
  });
});

test("Different tasks of the built-in plan are never taken for one", () => {
  for (const appendix of builtInPlan().appendices) {
    const half = (which: number) => ({ ...appendix, tasks: appendix.tasks.filter((_task, at) => at % 2 === which) });
    expect(compareAppendix(half(0), half(1)).changed).toEqual([]);
  }
});

function unedited(): string[] {
  return CURRENT.tasks.map(({ number, field, task }) => `${number} | ${field} | ${task}`);
}

function edited(edit: (rows: string[]) => (string | undefined)[]): string[] {
  return edit(unedited()).map((row) => row ?? "");
}

/** `same` codes; each changed one with its columns, `?` when doubtful; `new` and `gone` ones. */
function inShort({ unchanged, changed, added, removed }: AppendixRevision): string {
  const codes = (tasks: readonly { code: string }[]) => tasks.map(({ code }) => code.replace("PL1-", "")).join(" ");
  return [
    unchanged.length > 0 ? `same ${codes(unchanged)}` : "",
    ...changed.map(
      ({ before, columns, certainty }) =>
        `${codes([before])}${certainty === "doubtful" ? "?" : ""} ${columns.map(({ column }) => column).join(" ")}`,
    ),
    added.length > 0 ? `new ${codes(added)}` : "",
    removed.length > 0 ? `gone ${codes(removed)}` : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}
