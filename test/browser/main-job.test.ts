import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { columnOf, content, sheetNamed, tableRows, valueAt } from "./book-reading";
import { typeIntoGrid, waitForSelection, type GridCell } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { button, chooseBuiltInPlan, openPage, see } from "./pane-steps";

const root = join(__dirname, "..", "..");
const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");

/** One after the other, in the same workbook, as a person does them. */
describe("The main job, pressed through in the workbench", () => {
  let opened: OpenedWorkbench;
  /** % hoàn thành of a task whose status says that nothing was done. */
  let typed: GridCell;

  beforeAll(async () => {
    opened = await openWorkbench();
    // As wide as the README's picture: what a click brings into view stays in view.
    await opened.page.setViewportSize({ width: 1400, height: 820 });
  }, PATIENCE);
  afterAll(() => opened.close());

  test("an empty workbook offers the way to a plan, and the plan is shown before it is written", async () => {
    const { page, pane } = opened;
    await button(pane, "Nạp kế hoạch").click();
    await chooseBuiltInPlan(pane);
    await see(pane, /^2 phụ lục, 74 nhiệm vụ/);
    expect((await content(page)).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("loading writes the plan's sheets and, when wanted, the sample progress", async () => {
    const { page, pane } = opened;
    await pane.getByLabel("Kèm tiến độ mẫu").check();
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, "Đã nạp 74 nhiệm vụ. Đã điền tiến độ mẫu vào");
    const book = await content(page);
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Sheet1", "visible"],
      ["Phụ lục I", "visible"],
      ["Phụ lục II", "visible"],
      ["Lần thực hiện", "visible"],
      ["Danh mục", "visible"],
      ["_CCHC", "veryHidden"],
    ]);
    expect(tableRows(book, "PhuLuc1")).toHaveLength(55);
    expect(tableRows(book, "PhuLuc2")).toHaveLength(19);
    expect(tableRows(book, "PhuLuc1")[0]?.cells).toMatchObject({
      Mã: "PL1-001",
      "Tình trạng thực hiện": "Đã hoàn thành",
      "Đánh giá tiến độ": "Hoàn thành đúng hạn",
    });
    await pane.getByText("KH CCHC 2024").waitFor();
  });

  test("what a person types into the grid is in the book", async () => {
    const { page, pane } = opened;
    await button(pane, "Đến phụ lục").click();
    await waitForSelection(page, { sheet: "Phụ lục I", row: 0, column: 0 });
    const before = await content(page);
    const notStarted = tableRows(before, "PhuLuc1").find(
      ({ cells }) => cells["Tình trạng thực hiện"] === "Chưa triển khai",
    );
    const [row, column] = [notStarted?.row ?? -1, columnOf(before, "PhuLuc1", "% hoàn thành")];
    typed = { sheet: "Phụ lục I", row, column };
    await typeIntoGrid(page, { sheet: "Phụ lục I", row: 7, column: 0 }, typed, "80%");
    await page.waitForFunction(
      ({ row, column }) => window.workbench.book.sheet("Phụ lục I")?.value(row, column) === 0.8,
      { row, column },
    );
    expect(valueAt(sheetNamed(await content(page), "Phụ lục I"), row, column)).toBe(0.8);
  });

  test("checking finds the mistakes of the sample and that of the typed entry; a click goes to its cell", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Rà soát");
    await button(pane, "Rà soát số liệu").click();
    await see(pane, /^Đã rà soát 74 nhiệm vụ, đánh giá ngày 14\/06\/2024: \d+ lỗi, \d+ cảnh báo/);
    const rows = pane.getByRole("listitem");
    expect(await pane.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      `Lỗi phải sửa (${await pane.getByRole("region", { name: /Lỗi/ }).getByRole("listitem").count()})`,
      `Cảnh báo cần giải trình (${await pane
        .getByRole("region", { name: /Cảnh báo/ })
        .getByRole("listitem")
        .count()})`,
    ]);
    await rows.filter({ hasText: '"120%" không phải là tỷ lệ từ 0% đến 100%' }).waitFor();
    const status = { ...typed, column: columnOf(await content(page), "PhuLuc1", "Tình trạng thực hiện") };
    const found = rows.filter({ hasText: `${typed.row + 1}: tình trạng là "Chưa triển khai" nhưng đã có tỷ lệ 80%` });
    await found.getByRole("button").click();
    await waitForSelection(page, status);
    await picture("workbench.png");
  });

  test("overdue tasks are counted by standing and by unit; a click goes to the task's row", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Quá hạn");
    await see(pane, "74 nhiệm vụ, đến hết ngày 14/06/2024");
    const inSheet = [...tableRows(await content(page), "PhuLuc1"), ...tableRows(await content(page), "PhuLuc2")].filter(
      ({ cells }) => cells["Đánh giá tiến độ"] === "Chưa hoàn thành, quá hạn",
    );
    await pane.getByRole("button", { name: `Chưa hoàn thành, quá hạn ${inSheet.length}`, exact: true }).click();
    await see(pane, `${inSheet.length} nhiệm vụ chưa hoàn thành, quá hạn`);
    const units = pane.getByRole("table", { name: "Theo đơn vị chủ trì" }).getByRole("row");
    expect(await units.count()).toBeGreaterThan(8);
    const task = inSheet[0];
    const row = pane.getByRole("listitem").filter({ hasText: String(task?.cells["Mã"]) });
    await row.getByRole("button").click();
    const column = columnOf(await content(page), "PhuLuc1", "Nhiệm vụ, giải pháp");
    await waitForSelection(page, { sheet: "Phụ lục I", row: task?.row ?? -1, column });
  });

  test("the 6-month report stands in a sheet of its own, and the pane goes there", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Báo cáo");
    await pane.getByLabel("Báo cáo 6 tháng (chốt 14/06/2024)").check();
    await button(pane, "Lập báo cáo").click();
    await see(pane, 'Đã lập trang tính "Báo cáo 6 tháng" với số liệu đến hết ngày 14/06/2024.');
    await page.evaluate(() => window.workbench.host.personSelects("Danh mục", "A1"));
    await button(pane, "Đến trang báo cáo").click();
    await waitForSelection(page, { sheet: "Báo cáo 6 tháng", row: 0, column: 0 });
    const sheet = sheetNamed(await content(page), "Báo cáo 6 tháng");
    const total = sheet.cells.find(({ value }) => value === "Tổng số nhiệm vụ");
    expect(total).toBeDefined();
    expect(sheet.cells.filter((cell) => cell.row === total?.row).map((cell) => cell.value)).toEqual(
      expect.arrayContaining([74, 1]),
    );
    expect(sheet.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["I. KẾT QUẢ CHUNG"]));
  });

  test("saving gives an .xlsx with the same tables, and opened again the pane knows its plan", async () => {
    const { page, pane } = opened;
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu .xlsx" }).click();
    const file = await (await saved).path();
    const read = await openXlsx(new Uint8Array(await readFile(file)));
    if (!read.ok) throw new Error(read.problem.kind);
    const book = await content(page);
    for (const table of ["PhuLuc1", "PhuLuc2", "LanThucHien"])
      expect(tableRows(read.value.content, table)).toEqual(tableRows(book, table));
    await page.locator("#toolbar input[type=file]").setInputFiles({
      name: "ke-hoach.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await readFile(file),
    });
    await page.getByText("Đã mở ke-hoach.xlsx").waitFor();
    await pane.getByText("KH CCHC 2024").waitFor();
    await see(pane, "2 phụ lục, 74 nhiệm vụ");
    expect(tableRows(await content(page), "PhuLuc1")).toEqual(tableRows(book, "PhuLuc1"));
  });

  test("loading again asks first, and keeps the sheets that were there", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Kế hoạch");
    await button(pane, "Nạp kế hoạch khác vào sổ này").click();
    await chooseBuiltInPlan(pane);
    expect(await button(pane, "Nạp kế hoạch").getAttribute("aria-disabled")).toBe("true");
    await pane.getByLabel(/^Sổ đã có "Phụ lục I"/).check();
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, /^Đã nạp 74 nhiệm vụ\..*"Phụ lục I" giữ tại "Phụ lục I \(cũ\)"/);
    const book = await content(page);
    expect(valueAt(sheetNamed(book, "Phụ lục I (cũ)"), typed.row, typed.column)).toBe(0.8);
    expect(valueAt(sheetNamed(book, "Phụ lục I"), typed.row, typed.column)).toBeUndefined();
  });

  test("nothing went wrong, nothing left this computer, and office.js was Microsoft's own", async () => {
    expect(opened.errors).toEqual([]);
    expect([...new Set(opened.requests.map((url) => new URL(url).origin))].filter(isElsewhere)).toEqual([]);
    for (const file of ["office.js", "excel-win32-16.01.js"])
      expect((await opened.served(`/office/${file}`)).equals(await readFile(join(officeJs, file)))).toBe(true);
    expect(await opened.page.evaluate(() => window.workbench.host.traffic.requests)).toBeLessThan(40);
  });

  /** What the browser makes itself (a saved workbook is `blob:`) has no origin or ours. */
  function isElsewhere(origin: string): boolean {
    return origin !== opened.address && origin !== "null";
  }

  /** The README's picture is made by this test when asked for, so that it never shows what is no longer so. */
  async function picture(name: string): Promise<void> {
    if (process.env["CCHC_PICTURES"] === undefined) return;
    await opened.page.screenshot({ path: join(root, "docs", "images", name) });
  }
});
