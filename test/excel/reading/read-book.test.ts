import { HEADING_ROW, planBook, tasks } from "../books";
import { openBook } from "../open-excel";

describe("Reading the workbook", () => {
  test("lists sheets, with those that are protected, in one sync", async () => {
    const { workbook, host } = await openBook(planBook(tasks(2)));
    const before = host.traffic.requests;
    const read = await workbook.read(() => false);
    expect(host.traffic.requests - before).toBe(1);
    expect(read.ok && read.value.tables).toEqual([]);
    expect(read.ok && read.value.sheets.map((sheet) => [sheet.name, sheet.isProtected])).toEqual([
      ["Sheet1", false],
      ["Phụ lục I", true],
      ["Danh mục", false],
      ["_meta", false],
    ]);
  });

  test("asks which tables are wanted by name, sheet and headings", async () => {
    const { workbook } = await openBook(planBook(tasks(2)));
    const asked: unknown[] = [];
    await workbook.read((table) => {
      asked.push(table);
      return false;
    });
    expect(asked).toEqual([
      {
        name: "PhuLuc1",
        sheet: "Phụ lục I",
        headings: ["Mã", "Nhiệm vụ", "Hạn", "Tình trạng", "Kết quả", "Đánh giá"],
      },
      { name: "TinhTrang", sheet: "Danh mục", headings: ["Tình trạng"] },
    ]);
  });

  test("gives the wanted tables with their place and rows: days as numbers, empty cells as empty texts, formulas as results", async () => {
    const { workbook } = await openBook(planBook(tasks(2, "Rà soát thủ tục")));
    const read = await workbook.read((table) => table.name === "PhuLuc1");
    expect(read.ok && read.value.tables).toEqual([
      {
        name: "PhuLuc1",
        sheet: "Phụ lục I",
        headings: ["Mã", "Nhiệm vụ", "Hạn", "Tình trạng", "Kết quả", "Đánh giá"],
        row: HEADING_ROW,
        column: 0,
        rows: [
          ["PL1-001", "Rà soát thủ tục 1", 45000, "", "", "Quá hạn"],
          ["PL1-002", "Rà soát thủ tục 2", 45001, "", "", "Trong hạn"],
        ],
      },
    ]);
  });

  test.each([1, 256, 257, 600])("gives all of %d rows in their order", async (count) => {
    const { workbook } = await openBook(planBook(tasks(count)));
    const read = await workbook.read((table) => table.name === "PhuLuc1");
    expect(read.ok && read.value.tables[0]?.rows.map((row) => row[0])).toEqual(tasks(count).map((row) => row.code));
  });

  test("asks for fewer rows at a time when an answer is too large", async () => {
    const { workbook, host } = await openBook(planBook(tasks(400, "Nhiệm vụ ".repeat(30))));
    host.faults.payloadLimit = 60_000;
    const read = await workbook.read((table) => table.name === "PhuLuc1");
    expect(read.ok && read.value.tables[0]?.rows).toHaveLength(400);
  });

  test("says so when a person is typing into a cell", async () => {
    const { workbook, host } = await openBook(planBook(tasks(2)));
    host.faults.cellEditMode = true;
    expect(await workbook.read(() => true)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});
