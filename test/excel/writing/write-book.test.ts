import type { BookContent, SheetContent } from "../../../workbench/book/content/book-content";
import { HEADING_ROW, planBook, RESULT_COLUMN, smallBook, STATUS_COLUMN, tasks } from "../books";
import { contentNow, openExcel } from "../open-excel";

const SHOW = { setAside: [], show: "Phụ lục I" };

describe("A book written into the workbook", () => {
  let content: BookContent;
  let plan: SheetContent;
  let shown: string;
  let first: SheetContent["name"];

  beforeAll(async () => {
    const { workbook, book } = openExcel();
    first = book.sheets()[0]?.name ?? "";
    const written = await workbook.write(planBook(tasks(3)), SHOW);
    expect(written).toEqual({ ok: true, value: { keptAs: [] } });
    content = await contentNow(book);
    shown = book.activeSheet.name;
    plan = sheetIn(content, "Phụ lục I");
  });

  test("has its sheets behind those that were there, in their order", () => {
    expect(content.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      [first, "visible"],
      ["Phụ lục I", "visible"],
      ["Danh mục", "visible"],
      ["_meta", "veryHidden"],
    ]);
    expect(plan.tabColor).toBe("#1F4E79");
    expect(shown).toBe("Phụ lục I");
  });

  test("has its values: texts as texts, even one that looks like a formula, and days as numbers", () => {
    expect(valueAt(plan, 1, 0)).toBe("- Kế hoạch năm 2024");
    expect(valueAt(plan, HEADING_ROW + 1, 0)).toBe("PL1-001");
    expect(valueAt(plan, HEADING_ROW + 2, 2)).toBe(45001);
  });

  test("has its looks", () => {
    expect(cellAt(plan, HEADING_ROW, 0)?.style).toMatchObject({ bold: true, fill: "#1F4E79", font: "Times New Roman" });
    expect(cellAt(plan, HEADING_ROW + 1, 2)?.style).toMatchObject({ format: "dd/mm/yyyy", horizontal: "center" });
    expect(cellAt(plan, HEADING_ROW + 1, STATUS_COLUMN)?.style).toMatchObject({ locked: false });
    expect(cellAt(plan, HEADING_ROW + 1, 0)?.style?.borders?.top).toEqual({ style: "thin", color: "#A6A6A6" });
  });

  test("has its tables, with headings from the cells", () => {
    expect(plan.tables).toMatchObject([
      {
        name: "PhuLuc1",
        area: { row: HEADING_ROW, column: 0, rows: 4, columns: 6 },
        columns: ["Mã", "Nhiệm vụ", "Hạn", "Tình trạng", "Kết quả", "Đánh giá"].map((name) => ({ name })),
        showFilterButton: true,
      },
    ]);
  });

  test("has its names, and formulas that use names and tables of other sheets", () => {
    expect(content.names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "NgayDanhGia", refersTo: "'Danh mục'!$C$1" }),
        expect.objectContaining({ name: "DanhSachTinhTrang" }),
      ]),
    );
    expect([3, 4, 5].map((row) => valueAt(plan, row, 5))).toEqual(["Quá hạn", "Trong hạn", "Trong hạn"]);
  });

  test("has its rules and colours, the first to be applied first", () => {
    expect(plan.validations).toMatchObject([
      { type: "list", formula1: "DanhSachTinhTrang", error: { style: "stop", title: "Tình trạng" } },
    ]);
    const byPriority = [...plan.conditionalFormats].sort((one, other) => one.priority - other.priority);
    expect(byPriority.map((format) => format.formula)).toEqual(['$F4="Quá hạn"', '$F4="Trong hạn"']);
    expect(byPriority[0]).toMatchObject({ fill: "#FFC7CE", color: "#9C0006" });
  });

  test("has its layout", () => {
    expect(plan.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(plan.frozen).toEqual({ rows: HEADING_ROW + 1, columns: 2 });
    expect(plan.columns.find(({ index }) => index === STATUS_COLUMN)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(plan.columns.find(({ index }) => index === RESULT_COLUMN)?.hidden ?? false).toBe(false);
    expect(plan.columns.find(({ index }) => index === 1)?.width).toBeCloseTo(48, 0);
    expect(plan.rows.find(({ index }) => index === HEADING_ROW)?.height).toBe(36);
  });

  test("prints one page wide, with its heading row on each page and their number", () => {
    expect(plan.print).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: { row: 0, column: 0, rows: 6, columns: 6 },
      centerHorizontally: true,
    });
    expect(plan.print?.footer).toContain("Trang &P/&N");
  });

  test("is protected without a password, with filters and widths left open", () => {
    expect(plan.protection).toMatchObject({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
    expect(sheetIn(content, "Danh mục").protection).toBeUndefined();
  });
});

describe("Sheets that stand in the way", () => {
  test("stop the write before anything is changed", async () => {
    const { workbook, book } = openExcel();
    await workbook.write(planBook(tasks(2)), SHOW);
    const before = await contentNow(book);
    expect(await workbook.write(planBook(tasks(3)), { ...SHOW, setAside: ["Danh mục"] })).toEqual({
      ok: false,
      problem: { kind: "sheets-exist", sheets: ["Phụ lục I", "_meta"] },
    });
    expect(await contentNow(book)).toEqual(before);
  });

  test("are set aside with their tables and what is in them, protected as they were", async () => {
    const { workbook, book } = openExcel();
    await workbook.write(planBook(tasks(2, "Việc năm trước")), SHOW);
    const written = await workbook.write(planBook(tasks(3, "Việc năm nay")), {
      ...SHOW,
      setAside: ["Phụ lục I", "Danh mục", "_meta"],
    });
    expect(written.ok && written.value.keptAs).toEqual([
      { sheet: "Phụ lục I", nowNamed: "Phụ lục I (cũ)" },
      { sheet: "Danh mục", nowNamed: "Danh mục (cũ)" },
      { sheet: "_meta", nowNamed: "_meta (cũ)" },
    ]);
    const content = await contentNow(book);
    const old = sheetIn(content, "Phụ lục I (cũ)");
    expect(valueAt(old, HEADING_ROW + 1, 1)).toBe("Việc năm trước 1");
    expect(old.tables.map((table) => table.name)).toEqual(["PhuLuc1_cu"]);
    expect(old.protection).toMatchObject({ allowAutoFilter: true, allowSort: false });
    expect(sheetIn(content, "_meta (cũ)").visibility).toBe("veryHidden");
    expect(valueAt(sheetIn(content, "Phụ lục I"), HEADING_ROW + 3, 1)).toBe("Việc năm nay 3");
    // The name serves the new sheets.
    expect(content.names.filter(({ name }) => name === "NgayDanhGia")).toMatchObject([{ refersTo: "'Danh mục'!$C$1" }]);
  });
});

describe("Many rows", () => {
  test.each([749, 750, 1499, 1500, 1501])("%d of them stand where they belong", async (count) => {
    const { workbook, book } = openExcel();
    const written = await workbook.write(smallBook(tasks(count)), { setAside: [], show: "Sổ" });
    expect(written.ok).toBe(true);
    const { cells } = sheetIn(await contentNow(book), "Sổ");
    const codes = cells.filter((cell) => cell.column === 0 && cell.row > 0 && cell.row <= count);
    expect(codes.map((cell) => cell.value)).toEqual(tasks(count).map((row) => row.code));
  });
});

describe("A write reports its progress", () => {
  test("after every sync, from nothing to all", async () => {
    const { workbook } = openExcel();
    const shares: number[] = [];
    await workbook.write(planBook(tasks(3)), { ...SHOW, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0, 1]);
  });
});

function sheetIn(content: BookContent, name: string): SheetContent {
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function cellAt(sheet: SheetContent, row: number, column: number) {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

function valueAt(sheet: SheetContent, row: number, column: number) {
  return cellAt(sheet, row, column)?.value;
}
