import type { TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { effectOf } from "../../../src/workbook/reading/edit-effect";
import type { SheetEdit } from "../../../src/workbook/reading/touched-rows";

/** Headings in row 7 (6 counting from 0), data in rows 8 to 27, columns B to E. */
const PLAN = table("PhuLuc1", "Phụ lục I", 20);
const OCCURRENCES = table("LanThucHien", "Lần thực hiện", 4);
const EMPTY = table("PhuLuc2", "Phụ lục II", 0);
const SETTINGS = table("ThietLap", "Danh mục", 3);

const SHEETS = ["Phụ lục I", "Phụ lục II", "Lần thực hiện", "Danh mục", "Nháp"].map((name) => ({
  id: idOf(name),
  name,
  isProtected: false,
}));

function idOf(sheet: string): string {
  return `{${sheet}}`;
}

function table(name: string, sheet: string, rows: number): TableSnapshot {
  const headings = ["Mã", "Nhiệm vụ", "Tình trạng", "Kết quả"];
  return { name, sheet, headings, row: 6, column: 1, rows: Array.from({ length: rows }, () => ["", "", "", ""]) };
}

function effect(edits: readonly SheetEdit[], formulas: readonly { table: string; row: number }[] = []): string {
  const tables = [PLAN, OCCURRENCES, EMPTY, SETTINGS];
  const snapshot = { sheets: SHEETS, listed: [], tables };
  const byRow = new Set(["PhuLuc1", "PhuLuc2", "LanThucHien"]);
  const found = effectOf(edits, { snapshot, byRow, formulas });
  if (found.kind !== "rows") return found.kind;
  return found.rows.map(({ table, rows }) => `${table.name}: ${rows.join(" ")}`).join("; ");
}

function cells(row: number, column: number, rows = 1, columns = 1, sheet = "Phụ lục I"): SheetEdit {
  return { kind: "cells", sheetId: idOf(sheet), areas: [{ row, column, rows, columns }] };
}

describe("What has to be read again after", () => {
  const edits: [what: string, edits: readonly SheetEdit[], read: string][] = [
    ["nothing", [], "nothing"],
    ["a cell of a data row", [cells(7, 3)], "PhuLuc1: 0"],
    ["the last data row", [cells(26, 4)], "PhuLuc1: 19"],
    ["some rows, in two edits that overlap", [cells(10, 2, 3), cells(9, 2, 2)], "PhuLuc1: 2 3 4 5"],
    ["rows of two tables", [cells(7, 2), cells(8, 2, 1, 1, "Lần thực hiện")], "PhuLuc1: 0; LanThucHien: 1"],
    ["a heading", [cells(6, 2)], "PhuLuc1: "], // only whether it is still the same
    ["the row below the table", [cells(27, 2)], "PhuLuc1: "], // the table may have taken it in
    ["the column right of the table", [cells(6, 5)], "PhuLuc1: "],
    ["a column of the person's own farther right", [cells(8, 7)], "nothing"],
    ["the title above", [cells(5, 1, 1, 4)], "nothing"],
    ["two rows below", [cells(28, 1)], "nothing"],
    ["left of the table", [cells(8, 0)], "nothing"],
    ["a whole row", [cells(9, 0, 1, 16_384)], "PhuLuc1: 2"],
    ["a whole column of a small table", [cells(0, 3, 1_048_576)], `PhuLuc1: ${[...Array(20).keys()].join(" ")}`],
    ["a setting", [cells(8, 2, 1, 1, "Danh mục")], "all"],
    ["beside the settings", [cells(40, 2, 1, 1, "Danh mục")], "nothing"],
    ["a table without rows", [cells(7, 2, 1, 1, "Phụ lục II")], "all"],
    ["a sheet of the person's own", [cells(7, 2, 1, 1, "Nháp")], "nothing"],
    ["rows put into a sheet of the plan", [{ kind: "structure", sheetId: idOf("Phụ lục I") }], "all"],
    ["rows put into a sheet of the person's own", [{ kind: "structure", sheetId: idOf("Nháp") }], "nothing"],
    ["a cell of a sheet that came since", [cells(7, 2, 1, 1, "Mới")], "all"],
    ["something in a sheet nobody knows", [{ kind: "structure", sheetId: undefined }], "all"],
  ];
  test.each(edits)("%s", (_what, given, read) => {
    expect(effect(given)).toBe(read);
  });

  test("any edit at all, where entries hold formulas: their rows too", () => {
    const formulas = [
      { table: "PhuLuc1", row: 4 },
      { table: "LanThucHien", row: 2 },
    ];
    expect(effect([cells(8, 2)], formulas)).toBe("PhuLuc1: 1 4; LanThucHien: 2");
    expect(effect([cells(8, 2, 1, 1, "Nháp")], formulas)).toBe("PhuLuc1: 4; LanThucHien: 2");
    expect(effect([], formulas)).toBe("nothing");
  });

  test("more rows than are read one by one: everything", () => {
    const large = table("PhuLuc1", "Phụ lục I", 10_000);
    const snapshot = { sheets: SHEETS, listed: [], tables: [large] };
    const rows = (count: number) =>
      effectOf([cells(7, 2, count)], { snapshot, byRow: new Set(["PhuLuc1"]), formulas: [] }).kind;
    expect([rows(500), rows(501), rows(1_000_000)]).toEqual(["rows", "all", "all"]);
  });
});
