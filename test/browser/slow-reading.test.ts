import { join } from "node:path";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { button, openPage, see } from "./pane-steps";

const FILE = join(__dirname, "..", "books", "shapes", "both-appendices.docx");

/** As long as the reader is given, and a little more. */
const LIMIT = 75_000;

describe("A file that is not read to its end", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await openPage(opened.pane, "Kế hoạch");
    await button(opened.pane, "Từ Word, Excel").click();
    // The worker's own script never arrives, so that it never answers.
    await opened.page.route("**/pane/*.js", () => undefined);
  }, PATIENCE);
  afterAll(() => opened.close());

  test("can be stopped by the person", async () => {
    const { pane } = opened;
    await pane.locator("input[type=file]").setInputFiles(FILE);
    await pane.getByRole("progressbar").first().waitFor();
    await button(pane, "Dừng").click();
    await see(pane, "Đã dừng.");
  });

  test(
    "is given up after the time limit, with a sentence that says what to do",
    async () => {
      const { pane } = opened;
      await pane.locator("input[type=file]").setInputFiles(FILE);
      await pane.getByText(/đọc quá lâu nên đã dừng/).waitFor({ timeout: LIMIT });
      expect(opened.errors).toEqual([]);
    },
    LIMIT + PATIENCE,
  );

  test("is read when it is chosen again", async () => {
    const { pane, page } = opened;
    await page.unroute("**/pane/*.js");
    await pane.locator("input[type=file]").setInputFiles(FILE);
    await see(pane, "Bảng đã đọc");
  });
});
