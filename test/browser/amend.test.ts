import { columnOf, content, sheetNamed, tableRows, valueAt } from "./book-reading";
import { waitForSelection } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { button, chooseBuiltInPlan, openPage, see } from "./pane-steps";

const DOCUMENT = "Công văn số 45/UBND-NC ngày 28/6/2024";

/** One after the other, in the same workbook, as the Office does them. */
describe("Điều chỉnh kế hoạch, pressed through in the workbench", () => {
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await button(pane, "Nạp kế hoạch").click();
    await chooseBuiltInPlan(pane);
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, "Đã nạp 74 nhiệm vụ.");
    await openPage(pane, "Công việc");
    await openPage(pane, "Kế hoạch");
    await button(pane, "Điều chỉnh kế hoạch").click();
  }, PATIENCE);
  afterAll(() => opened.close());

  test("a task is found without diacritics, and what will be written is told before", async () => {
    const { page, pane } = opened;
    const task = pane.getByRole("combobox", { name: "Nhiệm vụ" });
    await task.fill("pl1-009");
    await pane.getByRole("listbox").getByRole("option").first().click();
    await pane.getByLabel("Hạn mới").fill("29/11/2024");
    expect(await button(pane, "Gia hạn").getAttribute("aria-disabled")).toBe("true");
    await see(pane, "Còn thiếu: văn bản cho phép.");
    await pane.getByLabel("Văn bản cho phép").fill(DOCUMENT);
    await see(
      pane,
      "Sẽ ghi: Phụ lục I (Điều chỉnh 1 ô, Hạn điều chỉnh 1 ô, Văn bản điều chỉnh 1 ô); Nhật ký (1 dòng).",
    );
    expect((await content(page)).sheets.map(({ name }) => name)).not.toContain("Nhật ký");
  });

  test("its new day stands in the sheet, and the line in Nhật ký; the pane goes to both", async () => {
    const { page, pane } = opened;
    await button(pane, "Gia hạn").click();
    await see(pane, "Đã điều chỉnh PL1-009");
    const book = await content(page);
    const task = tableRows(book, "PhuLuc1").find(({ cells }) => cells["Mã"] === "PL1-009");
    expect(task?.cells).toMatchObject({
      "Điều chỉnh": "Gia hạn",
      "Hạn điều chỉnh": 45625,
      "Văn bản điều chỉnh": DOCUMENT,
    });
    expect(tableRows(book, "NhatKy").map(({ cells }) => cells)).toMatchObject([
      { Việc: "Gia hạn", Mã: "PL1-009", "Văn bản, nguồn": DOCUMENT },
    ]);
    await button(pane, "Đến Nhật ký").click();
    await waitForSelection(page, { sheet: "Nhật ký", row: 4, column: 0 });
    await button(pane, "Đến ô vừa ghi").click();
    const column = columnOf(book, "PhuLuc1", "Hạn điều chỉnh");
    await waitForSelection(page, { sheet: "Phụ lục I", row: task?.row ?? -1, column });
  });

  test("a correction shows the words that stand there, and writes those instead", async () => {
    const { page, pane } = opened;
    await button(pane, "Điều chỉnh tiếp").click();
    await pane.getByLabel("Sửa nội dung một ô").check();
    await pane.getByRole("combobox", { name: "Nhiệm vụ" }).fill("PL1-003");
    await pane.getByRole("listbox").getByRole("option").first().click();
    await pane.getByLabel("Cột cần sửa").selectOption("product");
    await pane.getByLabel("Sửa thành").fill("Báo cáo đã chỉnh sửa");
    await button(pane, "Sửa nội dung").click();
    await see(pane, "Đã sửa PL1-003, cột Sản phẩm");
    const book = await content(page);
    const row = tableRows(book, "PhuLuc1").find(({ cells }) => cells["Mã"] === "PL1-003")?.row ?? -1;
    const column = columnOf(book, "PhuLuc1", "Sản phẩm");
    expect(valueAt(sheetNamed(book, "Phụ lục I"), row, column)).toBe("Báo cáo đã chỉnh sửa");
    expect(tableRows(book, "NhatKy")).toHaveLength(2);
  });

  test("by keyboard alone the way leads back to the plan", async () => {
    const { page, pane } = opened;
    // The outcome has the focus: the buttons are next.
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await see(pane, "Đơn vị thực hiện");
  });

  test("nothing went wrong", () => {
    expect(opened.errors).toEqual([]);
  });
});
