import { content, sheetNamed } from "./book-reading";
import { pasteIntoGrid, typeIntoGrid } from "./grid";
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
  const first = { sheet: "Sheet1", row: 0, column: 0 };

  test.each([
    ["12/6/2024", JUNE_12, "dd/mm/yyyy"],
    ["25/6/2024", JUNE_25, "dd/mm/yyyy"],
    ["2024-06-12", JUNE_12, "dd/mm/yyyy"],
    ["31/6/2024", "31/6/2024", undefined],
    ["50%", 0.5, "0%"],
    ["Quý II", "Quý II", undefined],
  ] as const)("%s typed", async (text, value, format) => {
    const row = rows++;
    await typeIntoGrid(opened.page, first, { ...first, row }, text);
    await stands(row, 0, value, format);
  });
  let rows = 0;

  test("days pasted from a table are read day first", async () => {
    const row = rows++;
    await pasteIntoGrid(opened.page, first, { ...first, row }, [["12/6/2024", "Hoàn thành", "6/12/2024"]]);
    await stands(row, 0, JUNE_12, "dd/mm/yyyy");
    await stands(row, 1, "Hoàn thành");
    await stands(row, 2, 45632, "dd/mm/yyyy");
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
