import { columnOf, content, tableRows } from "./book-reading";
import { typeIntoGrid, type GridCell } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { tooWide, violations } from "./pane-checks";
import { button, loadSample, openPage, see } from "./pane-steps";

/** A cell of the first screen, above and left of all entries. */
const CORNER: GridCell = { sheet: "Phụ lục I", row: 7, column: 0 };
const REASON = "Văn bản đang chờ ký số.";

/** One after the other, on the built-in plan with its sample progress: nobody presses "Rà soát số liệu". */
describe("While a person types into the sheet, the pane beside it", () => {
  let opened: OpenedWorkbench;
  /** % hoàn thành of a task whose status says that nothing was done. */
  let percent: GridCell;
  let before: readonly number[];

  beforeAll(async () => {
    opened = await openWorkbench();
    const { page, pane } = opened;
    await loadSample(pane);
    const book = await content(page);
    const notStarted = tableRows(book, "PhuLuc1").find(
      ({ cells }) => cells["Tình trạng thực hiện"] === "Chưa triển khai",
    );
    percent = { sheet: "Phụ lục I", row: notStarted?.row ?? -1, column: columnOf(book, "PhuLuc1", "% hoàn thành") };
    await openPage(pane, "Rà soát");
  }, 2 * PATIENCE);
  afterAll(() => opened.close());

  test("shows what is wrong as soon as the plan is there, and says that it is watching", async () => {
    const { page, pane } = opened;
    await see(pane, "Đang theo dõi: mỗi lần nhập được kiểm tra ngay.");
    before = await counts();
    expect(before[0]).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  test("shows a mistake when it is made, and leaves alone the reason that is being given for another", async () => {
    const { page, pane } = opened;
    const row = pane.getByRole("listitem").filter({ hasText: "Phụ lục I, ô X20" });
    await row.getByRole("button", { name: "Chấp nhận, nêu lý do" }).click();
    await pane.getByLabel("Lý do chấp nhận").fill(REASON);
    const scrolled = await pane.getByRole("tabpanel").evaluate((page) => page.scrollTop);
    await typeIntoGrid(page, CORNER, percent, "80%");
    await mistake().waitFor();
    expect(await counts()).not.toEqual(before);
    expect(await pane.getByLabel("Lý do chấp nhận").inputValue()).toBe(REASON);
    expect(await row.getByLabel("Lý do chấp nhận").count()).toBe(1);
    expect(await pane.getByRole("tabpanel").evaluate((page) => page.scrollTop)).toBeGreaterThanOrEqual(scrolled);
    await pane.getByRole("status").filter({ hasText: "Hiện có" }).waitFor({ state: "attached" });
    expect(await violations(page)).toEqual([]);
  });

  test("no longer shows it once it is put right", async () => {
    const { page, pane } = opened;
    await typeIntoGrid(page, CORNER, percent, "0%");
    await mistake().waitFor({ state: "detached" });
    expect(await counts()).toEqual(before);
    expect(await pane.getByLabel("Lý do chấp nhận").inputValue()).toBe(REASON);
  });

  test("counts the same on its first page, and finds the same when it is asked to check everything", async () => {
    const { page, pane } = opened;
    await typeIntoGrid(page, CORNER, percent, "80%");
    await mistake().waitFor();
    const live = await counts();
    await openPage(pane, "Công việc");
    await see(pane, `${String(live[0])} lỗi, ${String(live[1])} cảnh báo`);
    await openPage(pane, "Rà soát");
    await button(pane, "Rà soát số liệu").click();
    expect(await counts()).toEqual(live);
  });

  test("nothing went wrong", () => {
    expect(opened.errors).toEqual([]);
  });

  /** Errors, warnings and advice, as the summary counts them. */
  async function counts(): Promise<readonly number[]> {
    const summary = opened.pane.getByText(/^Đã rà soát 74 nhiệm vụ/);
    await summary.waitFor();
    const [, ...numbers] = /: (\d+) lỗi, (\d+) cảnh báo, (\d+) gợi ý/.exec((await summary.textContent()) ?? "") ?? [];
    return numbers.map(Number);
  }

  function mistake() {
    return opened.pane.getByRole("listitem").filter({ hasText: /Chưa triển khai.*80%|80%.*Chưa triển khai/ });
  }
});
