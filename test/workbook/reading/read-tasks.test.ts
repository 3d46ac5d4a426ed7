import type { BookSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { readTasks } from "../../../src/workbook/reading/read-tasks";
import { trackedPlan } from "../../helpers/tracked";

const { plan } = trackedPlan([{ deadlineText: "30/9/2024, 14/12/2024" }]);
const HEADINGS = ["Mã", "Nhiệm vụ, giải pháp", "Số lần", "Kết quả thực hiện", "% hoàn thành", "Ghi chú"];

describe("Words in the cells of a task", () => {
  const [task] = readTasks(plan, book(["PL1-001", "Ban hành", 2, " Đã  xong\u00a0", " 80 %", "Ghi chú"])).tasks;

  test("are read tidy, and kept as they stand where that differs", () => {
    expect(task?.progress).toMatchObject({ result: "Đã  xong", note: "Ghi chú" });
    expect(task?.typed).toEqual({ result: " Đã  xong\u00a0", percent: " 80 %" });
  });

  test("are kept for occurrences too", () => {
    expect(task?.occurrences.map(({ typed }) => typed)).toEqual([{ evidence: "Báo cáo".normalize("NFD") }]);
  });

  test("are not kept twice when they are tidy", () => {
    const [tidy] = readTasks(plan, book(["PL1-001", "Ban hành", 2, "Đã xong", 0.8, ""])).tasks;
    expect(tidy?.typed).toBeUndefined();
  });

  test("the plan's columns that the table has not are named", () => {
    expect(task?.absent).toContain("leads");
    expect(task?.absent).not.toContain("task");
  });
});

describe("Điều chỉnh", () => {
  const cells: [cell: string, adjustment: object][] = [
    ["Gia hạn", { kind: "extended" }],
    ["ĐƯA RA KHỎI KẾ HOẠCH", { kind: "withdrawn" }],
    ["Đưa ra khỏi kế hoạch ", { words: "Đưa ra khỏi kế hoạch " }], // formulas do not know it either
    ["#N/A", { words: "#N/A" }],
    ["  ", {}],
    ["", {}],
  ];
  test.each(cells)("«%s»", (cell, adjustment) => {
    const snapshot = book(["PL1-001", "Ban hành", 2, "", "", ""]);
    const [table, ...others] = snapshot.tables;
    if (table === undefined) throw new Error("No table");
    const wider = {
      ...table,
      headings: [...table.headings, "Điều chỉnh"],
      rows: table.rows.map((row) => [...row, cell]),
    };
    const [task] = readTasks(plan, { ...snapshot, tables: [wider, ...others] }).tasks;
    expect(task?.adjustment).toEqual({ kind: undefined, newDue: undefined, document: "", ...adjustment });
  });
});

function book(row: BookSnapshot["tables"][number]["rows"][number]): BookSnapshot {
  const occurrences = {
    ...at("Lần thực hiện"),
    name: "LanThucHien",
    headings: ["Mã", "Hạn", "Tài liệu kiểm chứng"],
    rows: [["PL1-001", 45565, "Báo cáo".normalize("NFD")]],
  };
  const tables = [{ ...at("Phụ lục I"), name: "PhuLuc1", headings: HEADINGS, rows: [row] }, occurrences];
  return { sheets: [], listed: tables, tables };
}

function at(sheet: string) {
  return { sheet, row: 6, column: 0 };
}
