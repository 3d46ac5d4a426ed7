import type { Locator } from "playwright-core";
import { columnOf, content, sheetNamed, tableRows } from "./book-reading";
import { pasteIntoGrid, waitForSelection, type GridCell } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { tooWide, violations } from "./pane-checks";
import { button, loadSample, openPage, see } from "./pane-steps";

const SHEET = "Phụ lục I";
const FIRST_ROW = 7;

const done = (day: string, result: string, evidence: string) => ["Đã hoàn thành", "100%", day, result, evidence];

/** Where each is found, and what is said of it. */
const MISTAKES = [
  { row: 0, cells: ["Xong", "40%", "", "", ""], at: "T8", says: '"Xong" không phải là một tình trạng' },
  { row: 3, cells: ["Đang thực hiện", "120%", "", "", ""], at: "U11", says: '"120%" không phải là tỷ lệ' },
  {
    row: 7,
    cells: done("10.6.2024", "Đã ban hành quy định", "45/QĐ-SKHĐT ngày 10/6/2024"),
    at: "V15",
    says: '"10.6.2024" là chữ',
  },
  {
    row: 9,
    cells: done("", "Đã ban hành báo cáo", "46/BC-SKHĐT ngày 5/6/2024"),
    at: "V17",
    says: "chưa có ngày hoàn thành",
  },
  { row: 10, cells: done("7/6/2024", "Đã ban hành văn bản", ""), at: "X18", says: "chưa ghi tài liệu kiểm chứng" },
  {
    row: 11,
    cells: done("7/6/2024", "Sẽ ban hành kế hoạch trong tuần tới", "47/KH-SKHĐT ngày 7/6/2024"),
    at: "W19",
    says: 'kết quả còn viết "Sẽ ban hành',
  },
  {
    row: 12,
    cells: done("7/6/2024", "Đã tổ chức hội nghị", "đã có văn bản"),
    at: "X20",
    says: '"đã có văn bản" chưa cho biết văn bản nào',
  },
  { row: 13, cells: ["Chưa triển khai", "30%", "", "", ""], at: "T21", says: '"Chưa triển khai" nhưng đã có' },
  {
    row: 16,
    cells: ["đã hoàn  thành", "100%", "7/6/2024", "Đã đối chiếu", "48/BB-SKHĐT ngày 7/6/2024"],
    at: "T24",
    says: '"đã hoàn thành" viết khác danh mục',
  },
];

/** Tình trạng, % hoàn thành, Ngày hoàn thành, Kết quả, Tài liệu kiểm chứng of twenty tasks; nine rows have a mistake. */
const ROWS: readonly (readonly string[])[] = Array.from({ length: 20 }, (_, at) => {
  const mistake = MISTAKES.find(({ row }) => row === at);
  return mistake?.cells ?? ["Đang thực hiện", "40%", "", "Đã tham mưu văn bản triển khai", ""];
});

/** One after the other, on the built-in plan with its sample progress. */
describe("Twenty rows pasted from a table, with the pane open", () => {
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await loadSample(pane);
    await openPage(pane, "Rà soát");
    await see(pane, "Đang theo dõi");
  }, 2 * PATIENCE);
  afterAll(() => opened.close());

  test("the nine mistakes are listed without a press", async () => {
    const { page } = opened;
    const column = columnOf(await content(page), "PhuLuc1", "Tình trạng thực hiện");
    const corner = { sheet: SHEET, row: FIRST_ROW, column: 0 };
    await pasteIntoGrid(page, corner, { ...corner, column }, ROWS);
    for (const { at, says } of MISTAKES) await finding(`${SHEET}, ô ${at}:`, says).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  test("what can be put right for certain is, with all the rest that was wrong", async () => {
    const { page, pane } = opened;
    await button(pane, "Sửa tất cả (3)").click();
    await see(pane, "Sẽ sửa 3 ô");
    await button(pane, "Sửa các ô này").click();
    await see(pane, "Đã sửa 3 ô.");
    const rows = tableRows(await content(page), "PhuLuc1");
    expect(rows[7]?.cells["Ngày hoàn thành"]).toBe(45453);
    expect(rows[16]?.cells["Tình trạng thực hiện"]).toBe("Đã hoàn thành");
    expect(await finding(`${SHEET}, ô V15:`, "là chữ").count()).toBe(0);
  });

  test("one is let stand for a reason, and a click goes to the cell of another", async () => {
    const { page, pane } = opened;
    const row = finding(`${SHEET}, ô X18:`, "chưa ghi tài liệu kiểm chứng");
    await row.getByRole("button", { name: "Chấp nhận, nêu lý do" }).click();
    await pane.getByLabel("Lý do chấp nhận").fill("Văn bản đang chờ ký số.");
    await row.getByRole("button", { name: "Chấp nhận", exact: true }).click();
    await see(pane, "Đã chấp nhận và ghi lý do vào Nhật ký.");
    const column = columnOf(await content(page), "PhuLuc1", "Kết quả thực hiện");
    await finding(`${SHEET}, ô W19:`, "Sẽ ban hành").getByRole("button").first().click();
    await waitForSelection(page, { sheet: SHEET, row: FIRST_ROW + 11, column });
  });

  test("cells with errors are marked in the sheet, and the marks go without a trace", async () => {
    const { page, pane } = opened;
    const before = sheetNamed(await content(page), SHEET);
    await button(pane, "Đánh dấu ô có lỗi").click();
    await see(pane, /^Đã đánh dấu 8 ô có lỗi/);
    const column = columnOf(await content(page), "PhuLuc1", "% hoàn thành");
    await page.waitForFunction(isMarked, { sheet: SHEET, row: FIRST_ROW + 3, column });
    const marked = sheetNamed(await content(page), SHEET);
    expect(marked.conditionalFormats.length).toBe(before.conditionalFormats.length + 7);
    expect(await violations(page)).toEqual([]);
    await button(pane, "Bỏ đánh dấu").click();
    await see(pane, "Đã bỏ 8 dấu");
    expect(sheetNamed(await content(page), SHEET)).toEqual(before);
  });

  test("the form that pasting spoilt is put back, and what was pasted stays", async () => {
    const { page, pane } = opened;
    const before = tableRows(await content(page), "PhuLuc1");
    await see(pane, "khuôn của bảng đã bị thay đổi");
    await button(pane, "Khôi phục khuôn").click();
    await see(pane, /^Đã khôi phục khuôn\. Phụ lục I: /);
    await pane.getByText("khuôn của bảng đã bị thay đổi").waitFor({ state: "detached" });
    expect(tableRows(await content(page), "PhuLuc1")).toEqual(before);
    expect(await violations(page)).toEqual([]);
  });

  test("on the page of the plan the whole form is put back, fonts too", async () => {
    const { page, pane } = opened;
    const before = await content(page);
    const cell = { sheet: SHEET, row: FIRST_ROW + 1, column: columnOf(before, "PhuLuc1", "Kết quả thực hiện") };
    await page.evaluate(setFont, cell);
    expect(await fontOf(cell)).toBe("Arial");
    await openPage(pane, "Kế hoạch");
    await button(pane, "Khôi phục khuôn").click();
    await see(pane, /^Đã khôi phục khuôn\. Phụ lục I: /);
    expect(await fontOf(cell)).toBe("Times New Roman");
    expect(tableRows(await content(page), "PhuLuc1")).toEqual(tableRows(before, "PhuLuc1"));
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  async function fontOf({ sheet, row, column }: GridCell): Promise<string | undefined> {
    const { cells } = sheetNamed(await content(opened.page), sheet);
    return cells.find((one) => one.row === row && one.column === column)?.style?.font;
  }

  function finding(...words: readonly string[]): Locator {
    let rows = opened.pane.getByRole("listitem");
    for (const hasText of words) rows = rows.filter({ hasText });
    return rows;
  }
});

/** In the page: as the grid shows the cell, its conditional formats included. */
function isMarked({ sheet, row, column }: GridCell): boolean {
  const shown = window.workbench.book.univer.api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheet();
  const style = shown?.getCell(row, column)?.s;
  return typeof style === "object" && style?.bg?.rgb?.toUpperCase() === "#A30000";
}

/** In the page. */
function setFont({ sheet, row, column }: GridCell): void {
  window.workbench.book.univer.api
    .getActiveWorkbook()
    ?.getSheetByName(sheet)
    ?.getRange(row, column)
    .setFontFamily("Arial");
}
