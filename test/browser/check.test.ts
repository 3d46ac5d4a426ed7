import { columnOf, content, tableRows } from "./book-reading";
import { waitForSelection } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { tooWide, violations } from "./pane-checks";
import { button, loadSample, openPage, see } from "./pane-steps";

/** One after the other, on the built-in plan with its sample progress. */
describe("What the check found, pressed through in the workbench", () => {
  let opened: OpenedWorkbench;
  /** How many errors there were before anything was done. */
  let errors: number;

  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await loadSample(pane);
    await openPage(pane, "Rà soát");
    await button(pane, "Rà soát số liệu").click();
    errors = await count();
  }, 2 * PATIENCE);
  afterAll(() => opened.close());

  test("a day typed as text is shown with what it means, and fixed with the others after a look at all of them", async () => {
    const { page, pane } = opened;
    await see(pane, 'Phụ lục I, ô V51: "12/6/2024" → ngày 12/06/2024.');
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await button(pane, "Sửa tất cả (1)").click();
    await see(pane, "Sẽ sửa 1 ô");
    expect(await dayTyped()).toBe("12/6/2024");
    expect(await violations(page)).toEqual([]);
    await button(pane, "Sửa các ô này").click();
    await see(pane, "Đã sửa 1 ô.");
    expect(await dayTyped()).toBe(45455);
    expect(await count()).toBe(errors - 1);
  });

  test("undoing gives the cell back what it had, and the finding is there again", async () => {
    const { pane } = opened;
    await button(pane, "Hoàn tác sửa 1 ô").click();
    await see(pane, "Đã trả lại nội dung cũ cho 1 ô.");
    expect(await dayTyped()).toBe("12/6/2024");
    expect(await count()).toBe(errors);
  });

  test("the list is grouped and narrowed as the person likes; a click still goes to the cell", async () => {
    const { page, pane } = opened;
    await pane.getByLabel("Nhóm theo").selectOption("Loại lỗi");
    await pane.getByRole("heading", { level: 2, name: "Ngày nhập dạng chữ (1)" }).waitFor();
    await pane.getByLabel("Tìm trong danh sách").fill("ty le");
    await see(pane, /^Đang hiện \d+ trong \d+ mục/);
    const row = pane.getByRole("listitem").filter({ hasText: '"120%" không phải là tỷ lệ' });
    await row.getByRole("button", { name: /120%/ }).click();
    const column = columnOf(await content(page), "PhuLuc1", "% hoàn thành");
    await waitForSelection(page, { sheet: "Phụ lục I", row: 36, column });
    expect(await tooWide(page)).toEqual([]);
    await pane.getByLabel("Tìm trong danh sách").fill("");
    await pane.getByLabel("Nhóm theo").selectOption("Mức độ");
  });

  test("the list is narrowed to one severity, one rule, or what can be put right", async () => {
    const { pane } = opened;
    const headings = () => pane.getByRole("heading", { level: 2 }).allTextContents();
    await pane.getByText("Lọc danh sách", { exact: true }).click();
    await pane.getByLabel("Mức độ", { exact: true }).selectOption("Lỗi");
    await pane.getByText("Lọc danh sách (1)", { exact: true }).waitFor();
    await see(pane, new RegExp(`^Đang hiện ${errors} trong`));
    expect(await headings()).toEqual([`Lỗi phải sửa (${errors})`]);
    await pane.getByLabel("Chỉ mục có thể sửa ngay").press("Space");
    await pane.getByRole("heading", { level: 2, name: `Lỗi phải sửa (${errors})` }).waitFor({ state: "detached" });
    expect(await headings()).toHaveLength(1);
    await pane.getByLabel("Chỉ mục có thể sửa ngay").press("Space");
    await pane.getByLabel("Mức độ", { exact: true }).selectOption("Tất cả");
    await pane.getByLabel("Loại lỗi").selectOption("Ngày nhập dạng chữ");
    await pane.getByRole("heading", { level: 2, name: "Lỗi phải sửa (1)" }).waitFor();
    expect(await tooWide(opened.page)).toEqual([]);
    await pane.getByLabel("Loại lỗi").selectOption("Tất cả");
    await pane.getByText("Lọc danh sách", { exact: true }).click();
  });

  test("a warning is let stand for a reason, which stands in Nhật ký, and can be taken back", async () => {
    const { page, pane } = opened;
    const row = pane.getByRole("listitem").filter({ hasText: "Phụ lục I, ô X20" });
    await row.getByRole("button", { name: "Chấp nhận, nêu lý do" }).click();
    // Before anything is typed: a button that has just become one to press is still changing its colours.
    await pane.getByLabel("Lý do chấp nhận").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await pane.getByLabel("Lý do chấp nhận").fill("Văn bản đang chờ ký số.");
    await row.getByRole("button", { name: "Chấp nhận", exact: true }).click();
    await see(pane, "Đã chấp nhận và ghi lý do vào Nhật ký.");
    await pane.getByText("Đã chấp nhận 1", { exact: true }).click();
    await see(pane, /Lý do: Văn bản đang chờ ký số\./);
    expect(tableRows(await content(page), "NhatKy").map(({ cells }) => [cells["Việc"], cells["Sau"]])).toEqual([
      // Of the test before.
      ["Sửa khi rà soát", "12/06/2024"],
      ["Hoàn tác sửa", "12/6/2024"],
      ["Chấp nhận cảnh báo", "Giữ nguyên: Văn bản đang chờ ký số."],
    ]);
    expect(await violations(page)).toEqual([]);
    await button(pane, "Bỏ chấp nhận").click();
    await see(pane, "Đã bỏ chấp nhận");
    await pane.getByRole("listitem").filter({ hasText: "Phụ lục I, ô X20" }).waitFor();
  });

  test("nothing went wrong", () => {
    expect(opened.errors).toEqual([]);
  });

  /** How many errors the check counts. */
  async function count(): Promise<number> {
    const summary = opened.pane.getByText(/^Đã rà soát 74 nhiệm vụ/);
    await summary.waitFor();
    return Number(/(\d+) lỗi/.exec((await summary.textContent()) ?? "")?.[1]);
  }

  /** What stands in the day cell of the sample that was typed as text. */
  async function dayTyped() {
    return tableRows(await content(opened.page), "PhuLuc1").find(({ row }) => row === 50)?.cells["Ngày hoàn thành"];
  }
});
