import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPlanFile } from "../../src/files/plan-file/plan-file";
import { content, sheetNamed, tableRows, valueAt } from "./book-reading";
import { openWorkbench, paneFrame, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { tooWide, violations } from "./pane-checks";
import { button, openPage, see } from "./pane-steps";

const BOOKS = join(__dirname, "..", "books", "shapes");

/** One after the other, in the same workbook: a document as it is, then one that leaves much open. */
describe("Loading the department's own appendices", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    // A button that becomes active fades from one colour into the other, and axe would meet it on the way.
    await opened.page.emulateMedia({ reducedMotion: "reduce" });
  }, PATIENCE);
  afterAll(() => opened.close());

  test("a Word document shows its tables, each with its appendix", async () => {
    const { pane } = opened;
    await openPage(pane, "Kế hoạch");
    await button(pane, "Từ Word, Excel").click();
    await see(pane, "Bước 1/5 · Nguồn");
    await checked();
    await choose("empty.docx");
    await see(pane, 'Tệp "empty.docx" rỗng');
    await choose("both-appendices.docx");
    await see(pane, "Bảng đã đọc");
    const places = await pane.getByRole("combobox").locator("option:checked").allTextContents();
    expect(places).toEqual(["Không nạp", "Không nạp", "Phụ lục I", "Phụ lục I", "Phụ lục II"]);
    await checked();
  });

  test("each step shows what was read, and nothing is written", async () => {
    const { page, pane } = opened;
    await next("Bước 2/5 · Xem trước");
    await see(pane, "2 nhóm, 4 nhiệm vụ, 0 dòng bỏ qua.");
    const rows = await pane.getByRole("rowheader").allTextContents();
    expect(rows.map((words) => words.replace(/\d+$/, ""))).toEqual([
      ...["Đầu bảng", "Đầu bảng", "Nhóm", "Nhiệm vụ", "Nhiệm vụ", "Nhóm", "Nhiệm vụ", "Nhiệm vụ"],
    ]);
    await checked();
    await retell(7, "Nhiệm vụ", "Bỏ qua");
    await see(pane, "2 nhóm, 3 nhiệm vụ, 1 dòng bỏ qua.");
    await retell(7, "Bỏ qua theo lựa chọn", "Nhiệm vụ");
    await see(pane, "2 nhóm, 4 nhiệm vụ, 0 dòng bỏ qua.");
    await next("Bước 3/5 · Cột");
    await checked();
    await next("Bước 4/5 · Vấn đề");
    await see(pane, "Dòng đã đổi loại khi xem trước (1, đã xử lý 1)");
    await see(pane, '"Trước ngày X" tính thế nào?');
    await checked();
    await next("Bước 5/5 · Thông tin và tổng hợp");
    expect(await pane.getByLabel("Đơn vị ban hành").inputValue()).toBe("Sở Kế hoạch và Đầu tư");
    expect(await pane.getByLabel("Ngày ban hành").inputValue()).toBe("20/01/2025");
    await checked();
    await button(pane, "Xem trước khi ghi").click();
    await see(pane, /^2 phụ lục, 7 nhiệm vụ/);
    expect((await content(page)).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("the last press writes the tables as the document has them", async () => {
    const { page, pane } = opened;
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, "Đã nạp 7 nhiệm vụ.");
    const book = await content(page);
    expect(
      tableRows(book, "PhuLuc1").map(({ cells }) => [cells["Mã"], cells["Nhiệm vụ, giải pháp"], cells["Chủ trì"]]),
    ).toEqual([
      ["PL1-001", "Ban hành kế hoạch cải cách hành chính", "Văn phòng Sở"],
      ["PL1-002", "Phát động phong trào sáng kiến cải cách hành chính", "Công đoàn Sở"],
      ["PL1-003", "Công khai dự toán, quyết toán ngân sách", "Văn phòng Sở"],
      ["PL1-004", "Rà soát định mức sử dụng tài sản công", "Văn phòng Sở"],
    ]);
    expect(tableRows(book, "PhuLuc1")[0]?.cells).toMatchObject({
      "Lĩnh vực": "Chỉ đạo, điều hành",
      "Sản phẩm": "Kế hoạch",
      "Thời gian hoàn thành": "Trước ngày 31/01/2025",
    });
    expect(tableRows(book, "PhuLuc2")).toHaveLength(3);
    const titles = sheetNamed(book, "Phụ lục II").cells.map(({ value }) => value);
    expect(titles.filter((value) => typeof value === "string" && value.includes("(SIPAS) năm 2025"))).not.toEqual([]);
  });

  test("the plan can be saved as a file that is a plan", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Công việc");
    await openPage(pane, "Kế hoạch");
    const saved = page.waitForEvent("download");
    await button(pane, "Lưu thành tệp kế hoạch").click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("so-ke-hoach-va-dau-tu-2025.json");
    const plan = readPlanFile(await readFile(await file.path(), "utf8"));
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    expect(plan.value.appendices.map(({ tasks }) => tasks.length)).toEqual([4, 3]);
    await see(pane, 'Đã lưu tệp "so-ke-hoach-va-dau-tu-2025.json"');
  });

  test("the same document again changes nothing", async () => {
    const { pane } = opened;
    await button(pane, "Nạp bản sửa phụ lục").click();
    await choose("both-appendices.docx");
    await next("Bước 2/5 · Xem trước");
    await next("Bước 3/5 · Cột");
    await next("Bước 4/5 · Vấn đề");
    await next("Bước 5/5 · Thông tin và tổng hợp");
    await button(pane, "Xem trước khi ghi").click();
    await see(pane, "Sổ đã có kế hoạch");
    await button(pane, "Tiếp tục").click();
    await see(pane, "Bản này giống hệt kế hoạch trong sổ. Không có gì phải ghi.");
    await checked();
    // What was begun is kept while another page is open; now it is dropped.
    await openPage(pane, "Công việc");
    await openPage(pane, "Kế hoạch");
    await button(pane, "Nạp bản sửa phụ lục").click();
    await see(pane, "Bước 5/5 · Thông tin và tổng hợp");
    for (const step of ["Bước 4/5 · Vấn đề", "Bước 3/5 · Cột", "Bước 2/5 · Xem trước", "Bước 1/5 · Nguồn"]) {
      await button(pane, "Quay lại").click();
      await see(pane, step);
    }
    await pane.getByText("Thêm nguồn khác", { exact: true }).click();
    await button(pane, "Bắt đầu lại").click();
    await openPage(pane, "Công việc");
    await openPage(pane, "Kế hoạch");
  });

  test("a table that is pasted is read as HTML, and none of it comes into the pane", async () => {
    const { pane } = opened;
    await button(pane, "Nạp kế hoạch khác vào sổ này").click();
    await button(pane, "Từ Word, Excel").click();
    await paste(
      "<script>window.isHacked = true</script><table><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<tr><td>1<td id=pasted>Báo cáo<td>Văn phòng</table>",
    );
    await see(pane, "bảng 1 (2 dòng, 3 cột)");
    expect(
      await paneFrame(opened.page).evaluate(() => ["isHacked" in window, document.getElementById("pasted")]),
    ).toEqual([false, null]);
    // What is pasted after it stands beside it.
    await paste(
      "<table><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<tr><td>1<td>Khảo sát<td>Thanh tra<tr><td>2<td>Rà soát<td>A</table>",
    );
    await see(pane, "bảng 1 (3 dòng, 3 cột)");
    await see(pane, "bảng 1 (2 dòng, 3 cột)");
    await button(pane, "Bỏ nguồn này: Nội dung đã dán 2").click();
    await button(pane, "Bỏ nguồn này: Nội dung đã dán").click();
  });

  test("the cells that are selected in the workbook are read", async () => {
    const { page, pane } = opened;
    const book = await content(page);
    const { area } = sheetNamed(book, "Phụ lục II").tables[0] ?? { area: { row: 0, rows: 0 } };
    const rows = `A${area.row + 1}:P${area.row + area.rows}`;
    await page.evaluate((rows) => window.workbench.host.personSelects("Phụ lục II", rows), rows);
    await button(pane, "Lấy vùng đang chọn").click();
    await see(pane, new RegExp(`\\(${area.rows} dòng, \\d+ cột\\)`));
    await button(pane, "Bỏ nguồn này: Vùng đã chọn trong sổ").click();
  });

  test("what is doubtful is put right on the way; back and Esc keep every choice", async () => {
    const { pane } = opened;
    await choose("unclear-rows.docx");
    await next("Bước 2/5 · Xem trước");
    await next("Bước 3/5 · Cột");
    await next("Bước 4/5 · Vấn đề");
    await checked();
    const wrong = pane.getByRole("listitem").filter({ hasText: '"31/4/2025"' });
    await wrong.getByLabel("Thời hạn đúng").fill("30/4/2025");
    await wrong.getByText("Ngày cụ thể: 30/04/2025.").waitFor();
    await wrong.getByLabel("Thời hạn đúng").press("Enter");
    await wrong.getByLabel("Đã xử lý").waitFor();
    const twice = pane.getByRole("listitem").filter({ hasText: "có nội dung giống dòng" });
    await twice.getByLabel("Dòng này là").selectOption({ label: "Trùng, bỏ dòng này" });
    await pane.getByLabel("Đơn vị chủ trì chung").fill("Văn phòng Sở");
    await button(pane, "Quay lại").click();
    await see(pane, "Bước 3/5 · Cột");
    await opened.page.keyboard.press("Escape");
    await see(pane, "Đang nạp dở: unclear-rows.docx.");
    await button(pane, "Làm tiếp").click();
    await next("Bước 4/5 · Vấn đề");
    expect(await wrong.getByLabel("Thời hạn đúng").inputValue()).toBe("30/4/2025");
    expect(await pane.getByLabel("Đơn vị chủ trì chung").inputValue()).toBe("Văn phòng Sở");
  });

  test("and stands so in the sheet; the sheets that were there are kept", async () => {
    const { page, pane } = opened;
    await next("Bước 5/5 · Thông tin và tổng hợp");
    await pane.getByLabel("Chỉ số").fill("PAR INDEX");
    await pane.getByLabel("Ngày ban hành").fill("15/01/2025");
    await pane.getByText(/^Vấn đề chưa xử lý \(\d+\)$/).click();
    await checked();
    await button(pane, "Xử lý ở bước Vấn đề").click();
    await see(pane, "Bước 4/5 · Vấn đề");
    await next("Bước 5/5 · Thông tin và tổng hợp");
    await button(pane, "Xem trước khi ghi").click();
    await see(pane, "Sổ đã có kế hoạch");
    await checked();
    await pane.getByRole("radio", { name: /^Nạp kế hoạch mới/ }).check();
    await button(pane, "Tiếp tục").click();
    await pane.getByLabel(/^Sổ đã có "Phụ lục I"/).check();
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, /^Đã nạp 5 nhiệm vụ\./);
    const book = await content(page);
    const rows = tableRows(book, "PhuLuc1").map(({ cells }) => cells);
    expect(rows.map((cells) => [cells["TT"], cells["Thời gian hoàn thành"], cells["Chủ trì"]])).toEqual([
      ["1", "30/4/2025", "Phòng Đăng ký kinh doanh"],
      ["2", undefined, "Văn phòng Sở"], // nobody was named
      [undefined, "30/6/25", "Văn phòng Sở"],
      ["4", expect.stringContaining("Quý IV"), expect.any(String)],
      ["5", expect.any(String), "Văn phòng Sở"],
    ]);
    expect(valueAt(sheetNamed(book, "Phụ lục I (cũ)"), 0, 0)).toBeDefined();
  });

  test("nothing went wrong", () => {
    expect(opened.errors).toEqual([]);
  });

  async function choose(book: string): Promise<void> {
    await opened.pane.locator("input[type=file]").setInputFiles(join(BOOKS, book));
  }

  async function paste(html: string): Promise<void> {
    await opened.pane.getByLabel("Dán bảng từ Word hoặc trang web").evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  /** Says in the preview what a row is. */
  async function retell(row: number, now: string, as: string): Promise<void> {
    await button(opened.pane, `Dòng ${row}: ${now}. Đổi loại dòng`).click();
    await opened.pane.getByLabel(`Dòng ${row} là`).selectOption({ label: as });
    await opened.pane.getByLabel(`Dòng ${row} là`).blur();
  }

  async function next(step: string): Promise<void> {
    await button(opened.pane, "Tiếp tục").click();
    await see(opened.pane, step);
    expect(await paneFrame(opened.page).evaluate(() => document.activeElement?.textContent)).toBe(step);
  }

  /** What axe and the narrowest pane say of the step. */
  async function checked(): Promise<void> {
    expect(await violations(opened.page)).toEqual([]);
    expect(await tooWide(opened.page)).toEqual([]);
  }
});
