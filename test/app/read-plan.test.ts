import { checkEntries } from "../../src/app/check/check-entries";
import { listStandings } from "../../src/app/list-standings";
import { readPlan } from "../../src/app/read-plan";
import { day } from "../../src/domain/calendar/local-date";
import type { WorkbookProblem } from "../../src/workbook/workbook-problem";
import type { BookContent } from "../../workbench/book/content/book-content";
import { edited, reordered, withOwnColumn, withSheet, withTable } from "./edited-content";
import { given, loadedContent, openWorkbook, sampleContent } from "./open-plan";
import { tableIn } from "./sheet-cells";

const CUT_OFF = day("2024-06-14");

describe("What is in the way of reading the plan is named", () => {
  const cases: [what: string, change: (content: BookContent) => BookContent, problem: WorkbookProblem][] = [
    ["a sheet deleted", without("Phụ lục II"), { kind: "missing", what: "Phụ lục II" }],
    [
      "a table under another name",
      (content) => withTable(content, "PhuLuc1", (table) => ({ ...table, name: "Bang1" })),
      { kind: "missing", what: "Phụ lục I" },
    ],
    [
      "a table made into plain cells",
      (content) => withSheet(content, "Phụ lục I", (sheet) => ({ ...sheet, tables: [] })),
      { kind: "missing", what: "Phụ lục I" },
    ],
    [
      "a heading changed",
      heading("PhuLuc1", "Hạn hoàn thành", "Hạn"),
      { kind: "missing", what: "Phụ lục I: Hạn hoàn thành" },
    ],
    ["the column Mã gone", heading("PhuLuc2", "Mã", "Số"), { kind: "missing", what: "Phụ lục II: Mã" }],
    ["the sheet of due days deleted", without("Lần thực hiện"), { kind: "missing", what: "Lần thực hiện" }],
    [
      "a heading of the due days changed",
      heading("LanThucHien", "Ngày hoàn thành", "Ngày"),
      { kind: "missing", what: "Lần thực hiện: Ngày hoàn thành" },
    ],
    ["Danh mục deleted", without("Danh mục"), { kind: "missing", what: "Danh mục" }],
    [
      "the table of periods under another name",
      (content) => withTable(content, "KyBaoCao", (table) => ({ ...table, name: "Ky" })),
      { kind: "missing", what: "Danh mục" },
    ],
    [
      "a heading of the settings changed",
      heading("ThietLap", "Giá trị", "Trị số"),
      { kind: "missing", what: "Danh mục: Giá trị" },
    ],
    ["the metadata deleted", without("_CCHC"), { kind: "no-plan" }],
    ["a newer add-in's workbook", metadata("1", "2"), { kind: "newer-schema", version: "2" }],
    ["metadata without a version", metadata("1", ""), { kind: "broken-metadata" }],
    ["metadata that someone has changed", metadata(/Lạng Sơn/, "Cao Bằng"), { kind: "broken-metadata" }],
  ];
  test.each(cases)("%s", async (_what, change, problem) => {
    const { workbook } = openWorkbook(change(await loadedContent()));
    const read = await readPlan(workbook);
    expect(read.ok ? "read" : read.problem).toEqual(problem);
  });

  test("an empty workbook has no plan", async () => {
    expect(await readPlan(openWorkbook().workbook)).toEqual({ ok: false, problem: { kind: "no-plan" } });
  });
});

describe("The plan is read the same", () => {
  const changes: [what: string, change: (content: BookContent) => BookContent][] = [
    ["with its rows turned round", (content) => reordered(content, "PhuLuc1", (row, count) => count - 1 - row)],
    ["with its due days turned round", (content) => reordered(content, "LanThucHien", (row, count) => count - 1 - row)],
    ["with a column of one's own", (content) => withOwnColumn(content, "PhuLuc1", "Sản phẩm", "Theo dõi riêng")],
    [
      "with a column of one's own before the settings' values",
      (content) => withOwnColumn(content, "ThietLap", "Giá trị", "Người sửa"),
    ],
    ["with a heading in other letters and blanks", heading("PhuLuc1", "Hạn hoàn thành", "HẠN  hoàn thành ")],
    ["with its sheet renamed", (content) => withSheet(content, "Phụ lục I", (sheet) => ({ ...sheet, name: "PL I" }))],
    ["with its sheets in another order", (content) => ({ ...content, sheets: [...content.sheets].reverse() })],
  ];
  test.each(changes)("%s", async (_what, change) => {
    expect(await told(change(await sampleContent()))).toEqual(await told(await sampleContent()));
  });

  test("and its findings point at where the rows stand now", async () => {
    const content = reordered(await sampleContent(), "PhuLuc1", (row, count) => count - 1 - row);
    const { findings } = given(await checkEntries(openWorkbook(content).workbook, CUT_OFF));
    const rows = findings
      .filter(({ cell }) => cell.sheet === "Phụ lục I")
      .map(({ finding, cell }) => [finding.where.code, cell.row]);
    const first = tableIn(content, "PhuLuc1").found.area.row + 1;
    const last = first + tableIn(content, "PhuLuc1").found.area.rows - 2;
    expect(rows).not.toEqual([]);
    // PL1-013 was the 13th row and is the 13th from below.
    expect(rows.map(([code, row]) => [code, row])).toEqual(
      rows.map(([code]) => [code, last + 1 - Number(String(code).slice(4))]),
    );
  });
});

/** What is said of the plan, without where it stands. Rules and formulas stay behind in the changed contents, which no Excel does. */
async function told(content: BookContent) {
  const { workbook } = openWorkbook(content);
  const { findings } = given(await checkEntries(workbook, CUT_OFF));
  const { tasks, counts, units } = given(await listStandings(workbook, CUT_OFF));
  return {
    findings: findings
      .map(({ finding: { rule, quoted, where } }) => `${where.code} ${rule} ${quoted}`)
      .filter((words) => !words.includes("form-drifted"))
      .sort(),
    standings: tasks.map(({ code, standing, due }) => `${code} ${standing} ${due ?? ""}`).sort(),
    counts,
    units,
  };
}

function without(sheet: string): (content: BookContent) => BookContent {
  return (content) => ({ ...content, sheets: content.sheets.filter((one) => one.name !== sheet) });
}

function heading(table: string, from: string, to: string): (content: BookContent) => BookContent {
  return (content) => {
    const { sheet, found } = tableIn(content, table);
    const renamed = withTable(content, table, (one) => ({
      ...one,
      columns: one.columns.map((column) => (column.name === from ? { ...column, name: to } : column)),
    }));
    return edited(renamed, sheet.name, (cell) =>
      cell.row === found.area.row && cell.value === from ? { ...cell, value: to } : cell,
    );
  };
}

function metadata(from: string | RegExp, to: string): (content: BookContent) => BookContent {
  return (content) =>
    edited(content, "_CCHC", (cell) => {
      const { value } = cell;
      if (typeof from === "string") return value === from ? { ...cell, value: to } : cell;
      return typeof value === "string" ? { ...cell, value: value.replace(from, to) } : cell;
    });
}
