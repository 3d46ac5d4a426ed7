import type { SheetContent } from "../../../../workbench/book/content/book-content";
import { fittedHeights } from "../../../../workbench/book/looks/fitted-heights";
import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import { openOffice } from "../../../helpers/office";
import { partsOf } from "../xlsx/parts";

const LONG = "Đã trình công bố danh mục thủ tục được sửa đổi lĩnh vực đấu thầu và đăng ký doanh nghiệp";
const WRAPPED = { wrap: true };

const SHEET: SheetContent = {
  name: "S",
  visibility: "visible",
  cells: [
    { row: 0, column: 0, value: LONG, style: WRAPPED },
    { row: 1, column: 0, value: LONG },
    { row: 2, column: 0, value: "ngắn", style: WRAPPED },
    { row: 3, column: 0, value: LONG, style: WRAPPED },
    { row: 4, column: 1, value: LONG, style: WRAPPED },
    { row: 5, column: 2, value: LONG, style: WRAPPED },
  ],
  columns: [
    { index: 0, width: 20 },
    { index: 1, width: 20, hidden: true },
  ],
  rows: [{ index: 3, height: 18 }],
  merges: [{ row: 5, column: 2, rows: 1, columns: 3 }],
  showGridlines: true,
  tables: [],
  validations: [],
  conditionalFormats: [],
};

describe("A row without a height of its own is as high as its text", () => {
  test("where the text is wrapped; hidden columns and merged cells do not count", () => {
    const heights = fittedHeights(SHEET);
    expect([...heights.keys()]).toEqual([0]);
    expect(heights.get(0)).toBeGreaterThan(50);
  });

  test("in a file too, for programs that fit no row on opening, but not as a height that someone has set", async () => {
    const file = await saveXlsx({ sheets: [SHEET], names: [] });
    const xml = (await partsOf(file))["xl/worksheets/sheet1.xml"] ?? "";
    const rows = [...xml.matchAll(/<row [^>]*>/g)].map(([row]) => row.replace(/ht="\d+"/, 'ht="…"'));
    expect(rows.slice(0, 4)).toEqual([
      '<row r="1" ht="…">',
      '<row r="2">',
      '<row r="3">',
      '<row r="4" ht="…" customHeight="1">',
    ]);
    const opened = await openXlsx(file);
    expect(opened.ok && opened.value.content.sheets[0]?.rows).toEqual(SHEET.rows);
  });

  test("in the open workbook, when Excel is asked to fit it", async () => {
    const { Excel, book } = openOffice();
    const heights = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:A2");
      range.values = [[LONG], ["ngắn"]];
      range.format.wrapText = true;
      range.format.rowHeight = 200;
      range.format.autofitRows();
      const rows = [0, 1].map((row) => range.getRow(row));
      rows.forEach((row) => row.load("format/rowHeight"));
      await context.sync();
      return rows.map((row) => row.format.rowHeight);
    });
    expect(heights[0]).toBeGreaterThan(50);
    expect(heights[1]).toBe(15);
    expect(book.toContent().sheets[0]?.rows).toEqual([]);
  });

  test("and stays so when the workbook is opened", async () => {
    const { Excel, book } = openOffice({ content: { sheets: [SHEET], names: [] } });
    const height = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1").load("format/rowHeight");
      await context.sync();
      return range.format.rowHeight;
    });
    expect(height).toBe(fittedHeights(SHEET).get(0));
    expect(book.toContent().sheets[0]?.rows).toEqual(SHEET.rows);
  });
});
