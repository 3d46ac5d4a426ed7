import { columnOf, content } from "./book-reading";
import { openWorkbench, paneFrame, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { violations } from "./pane-checks";
import { openPage, see } from "./pane-steps";

/** The narrowest pane, and the usual one. Pixels. */
const WIDTHS = [320, 350];

/** The pages by the words on their tabs, and what is to be seen on each before and after a plan is loaded. */
const PAGES: readonly { readonly name: string; readonly empty: string; readonly loaded: string }[] = [
  { name: "Công việc", empty: "Sổ chưa có kế hoạch", loaded: "Cần đôn đốc trước" },
  { name: "Kế hoạch", empty: "Chọn kế hoạch để nạp", loaded: "Đơn vị thực hiện" },
  { name: "Rà soát", empty: "Sổ chưa có kế hoạch", loaded: "Lỗi phải sửa" },
  { name: "Quá hạn", empty: "Sổ chưa có kế hoạch", loaded: "Theo đơn vị chủ trì" },
  { name: "Báo cáo", empty: "Sổ chưa có kế hoạch", loaded: "Số liệu tính đến hết ngày" },
];

/** One after the other: what an empty workbook shows, loading and checking without a mouse, what a loaded one shows. */
describe("The pane", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await see(opened.pane, "Sổ chưa có kế hoạch");
  }, PATIENCE);
  afterAll(() => opened.close());

  test.each(PAGES)("$name, without a plan: axe finds nothing, and it fits", async ({ name, empty }) => {
    await openPage(opened.pane, name);
    await see(opened.pane, empty);
    expect(await violations(opened.page)).toEqual([]);
    expect(await tooWide()).toEqual([]);
  });

  test("is enough for the keyboard alone: to load the plan, to check, and to go to a mistake", async () => {
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Báo cáo", exact: true }).focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await see(pane, "Chọn kế hoạch để nạp");
    await pressWhenFocused("Kế hoạch minh họa kèm theo", "Enter");
    await see(pane, "Sẽ ghi vào sổ này");
    expect(await focusedText()).toBe("Sẽ ghi vào sổ này");
    await pressWhenFocused("Kèm tiến độ mẫu", "Space");
    await pressWhenFocused("Nạp kế hoạch", "Enter");
    await see(pane, "Đã nạp 74 nhiệm vụ");
    expect(await focusedText()).toMatch(/^Đã nạp 74 nhiệm vụ/);
    await pressWhenFocused("Rà soát số liệu", "Enter");
    await see(pane, "Kiểm tra toàn bộ số liệu");
    await pressWhenFocused("Rà soát số liệu", "Enter");
    await see(pane, "Đã rà soát 74 nhiệm vụ");
    expect(await focusedText()).toMatch(/^Đã rà soát 74 nhiệm vụ/);
    await pressWhenFocused('"120%" không phải là tỷ lệ', "Enter");
    const column = columnOf(await content(page), "PhuLuc1", "% hoàn thành");
    await page.waitForFunction((column) => window.workbench.book.selection.area.column === column, column);
  });

  test.each(PAGES)("$name, with a plan: axe finds nothing, and it fits", async ({ name, loaded }) => {
    await openPage(opened.pane, name);
    await see(opened.pane, loaded);
    expect(await violations(opened.page)).toEqual([]);
    expect(await tooWide()).toEqual([]);
  });

  test("opens the tasks of a standing that is chosen on the first page, and asks for the report of the current period", async () => {
    const { pane } = opened;
    await openPage(pane, "Công việc");
    const ongoing = pane.getByRole("button", { name: /^Thường xuyên \d+$/ });
    const count = /\d+$/.exec(await ongoing.innerText())?.[0] ?? "no count";
    await ongoing.click();
    await see(pane, `${count} nhiệm vụ thường xuyên`);
    expect(await ongoing.getAttribute("aria-pressed")).toBe("true");
    await openPage(pane, "Công việc");
    await openPage(pane, "Quá hạn");
    await see(pane, "nhiệm vụ quá hạn hoặc sắp đến hạn");
    await openPage(pane, "Báo cáo");
    expect(await pane.getByLabel("Báo cáo 6 tháng (chốt 14/06/2024)").isChecked()).toBe(true);
  });

  test("says what is wrong with a day that is none", async () => {
    await openPage(opened.pane, "Báo cáo");
    await opened.pane.getByLabel("Số liệu tính đến hết ngày").fill("31/6/2024");
    await see(opened.pane, "Nhập đủ ngày/tháng/năm, ví dụ: 14/06/2024.");
    expect(await violations(opened.page)).toEqual([]);
  });

  test("nothing went wrong", () => {
    expect(opened.errors).toEqual([]);
  });

  /** Goes on with the Tab key to what is called so, and presses a key on it. */
  async function pressWhenFocused(name: string, key: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await opened.page.keyboard.press("Tab");
      const text = await focusedText();
      if (text.includes(name)) return opened.page.keyboard.press(key);
      passed.push(text);
    }
    throw new Error(`The Tab key does not come to "${name}", only to ${passed.join(" | ")}`);
  }

  /** The words of what has the focus in the pane; of a box to tick, those of its label. */
  function focusedText(): Promise<string> {
    return paneFrame(opened.page).evaluate(() => {
      const focused = document.activeElement;
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      return [...labels, focused].map((element) => element?.textContent ?? "").join("");
    });
  }

  /** What is wider than the pane, at each width. */
  async function tooWide(): Promise<string[]> {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await opened.page.evaluate((width) => {
        document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${width}px`;
      }, width);
      await paneFrame(opened.page).waitForFunction((width) => window.innerWidth <= width, width);
      found.push(
        ...(await paneFrame(opened.page).evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("#page, #page *, header, nav")]
            .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .concat([...document.querySelectorAll("html, #page")].filter((one) => one.scrollWidth > one.clientWidth))
            .map((element) => `${String(window.innerWidth)}: ${element.outerHTML.slice(0, 200)}`),
        )),
      );
    }
    return found;
  }
});
