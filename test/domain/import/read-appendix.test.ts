import { readAppendix } from "../../../src/domain/import/read-appendix";
import type { RawTable } from "../../../src/domain/import/raw-table";
import type { Unit } from "../../../src/domain/plan/unit";
import { expectGolden } from "../../helpers/golden";
import { accounted, sourceRows } from "./accounting";
import { appendixText } from "./appendix-text";
import { rawTables } from "./raw-tables";
import { SHAPES } from "./shapes";

const KNOWN: readonly Unit[] = [
  { code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: ["VP Sở"] },
  { code: "TTR", name: "Thanh tra Sở", shortName: "Thanh tra", aliases: [] },
  { code: "THQH", name: "Phòng Tổng hợp, Quy hoạch", shortName: "Phòng Tổng hợp", aliases: ["Phòng TH, QH"] },
  { code: "DKKD", name: "Phòng Đăng ký kinh doanh", shortName: "Phòng ĐKKD", aliases: [] },
];

describe("An appendix laid out as", () => {
  test.each(SHAPES)("%s is read as its golden text says, each row accounted for", (name, drawing) => {
    const tables = rawTables(drawing);
    const appendix = readAppendix(tables, { year: 2025, units: name === "units-known-before" ? KNOWN : [] });
    expect(accounted(appendix)).toEqual(sourceRows(tables));
    expectGolden(
      `import/${name}.txt`,
      `${drawing.normalize("NFC").trim().replace(/^ {4}/gm, "")}\n\n${appendixText(appendix)}`,
    );
  });
});

describe("What a person says of a column or a row", () => {
  const tables = rawTables(`
    TT | Nội dung | Tiến độ | Đơn vị thực hiện
    1 | Xây dựng kế hoạch | tốt | Phòng A
    2 | Nâng cao chất lượng | |
    Ngoài kế hoạch | | |`);

  test("holds against what was read", () => {
    const { tasks, groups, skipped, columns } = readAppendix(tables, {
      year: 2025,
      units: [],
      columns: [{ table: 0, column: 2, role: "status" }],
      rows: [
        { at: { table: 0, row: 3 }, as: "group" },
        { at: { table: 0, row: 4 }, as: "left-out" },
      ],
    });
    expect(columns[2]).toMatchObject({ role: "status", knownBy: "person", certainty: "sure" });
    expect(tasks.map(({ task }) => task)).toEqual(["Xây dựng kế hoạch"]);
    expect(groups.map(({ words }) => words)).toEqual(["Nâng cao chất lượng"]);
    expect(skipped).toEqual([{ at: { table: 0, row: 4 }, reason: "left-out", text: "Ngoài kế hoạch" }]);
  });
});

describe("Numbered lines above the tables", () => {
  const [first, second] = rawTables(`
    TT | Nhiệm vụ | Chủ trì
    1 | Rà soát văn bản | Thanh tra
    ---
    TT | Nhiệm vụ | Chủ trì
    1 | Công bố danh mục | Văn phòng`);
  const under = (table: RawTable | undefined, ...heading: string[]): RawTable => {
    if (table === undefined) throw new Error("No table is drawn");
    return { ...table, heading };
  };
  const cases: [what: string, tables: RawTable[], fields: string[]][] = [
    [
      "are groups when each table has one",
      [under(first, "PHỤ LỤC I", "I. Thể chế"), under(second, "II. Thủ tục")],
      ["Thể chế", "Thủ tục"],
    ],
    ["are text when only one table has one", [under(first, "II. NHIỆM VỤ"), under(second, "tiếp theo")], ["", ""]],
    [
      "are text when they are numbered in two ways",
      [under(first, "I. Thể chế"), under(second, "1. Thủ tục")],
      ["", ""],
    ],
    ["are text above a single table", [under(first, "II. NHIỆM VỤ")], [""]],
  ];
  test.each(cases)("%s", (_, tables, fields) => {
    const { tasks, groups } = readAppendix(tables, { year: 2025, units: [] });
    expect(tasks.map(({ field }) => field)).toEqual(fields);
    expect(groups.map(({ words, rows }) => [words, rows])).toEqual(fields.filter(Boolean).map((words) => [words, []]));
  });
});
