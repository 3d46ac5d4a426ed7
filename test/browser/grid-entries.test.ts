import { content, sheetNamed } from "./book-reading";
import { pasteIntoGrid, typeIntoGrid, waitForSelection } from "./grid";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";

/** As on a computer set to Vietnamese days. */
describe("What is typed and pasted into the grid", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, PATIENCE);
  afterAll(() => opened.close());

  const JUNE_12 = 45455;
  const JUNE_25 = 45468;
  const TYPED = [
    ["12/6/2024", JUNE_12, "dd/mm/yyyy"],
    ["25/6/2024", JUNE_25, "dd/mm/yyyy"],
    ["2024-06-12", JUNE_12, "dd/mm/yyyy"],
    ["31/6/2024", "31/6/2024", undefined],
    ["50%", 0.5, "0%"],
    ["Quý II", "Quý II", undefined],
  ] as const;

  test("days typed one below the other are read day first", async () => {
    const { page } = opened;
    const first = { sheet: "Sheet1", row: 0, column: 0 };
    for (const [row, [text, value, format]] of TYPED.entries()) {
      // Enter goes on to the cell below; another click into the same cell could be a double one.
      if (row === 0) await typeIntoGrid(page, first, first, text);
      else {
        await waitForSelection(page, { ...first, row });
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
      }
      await stands(row, 0, value, format);
    }
  });

  test("days pasted from a table are read day first", async () => {
    const first = { sheet: "Sheet1", row: 0, column: 2 };
    await pasteIntoGrid(opened.page, first, first, [["12/6/2024", "Hoàn thành", "6/12/2024", "10.6.2024"]]);
    await stands(0, 2, JUNE_12, "dd/mm/yyyy");
    await stands(0, 3, "Hoàn thành");
    await stands(0, 4, 45632, "dd/mm/yyyy");
    await stands(0, 5, "10.6.2024");
    expect(opened.errors).toEqual([]);
  });

  async function stands(row: number, column: number, value: string | number, format?: string): Promise<void> {
    await opened.page.waitForFunction(
      ({ row, column }) => (window.workbench.book.sheet("Sheet1")?.value(row, column) ?? null) !== null,
      { row, column },
    );
    const cell = sheetNamed(await content(opened.page), "Sheet1").cells.find(
      (one) => one.row === row && one.column === column,
    );
    expect([cell?.value, cell?.style?.format]).toEqual([value, format]);
  }
});
