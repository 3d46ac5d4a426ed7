import type { Page } from "playwright-core";

export interface GridCell {
  readonly sheet: string;
  /** Counting from 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * What a person does in the grid: clicks a cell that is in sight, goes with the arrow keys to the one that is meant, and types.
 * @param from a cell above and left of it
 */
export async function typeIntoGrid(page: Page, from: GridCell, cell: GridCell, text: string): Promise<void> {
  await selectInGrid(page, from, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** As a person pastes what was copied from a table in Word: rows of cells, to the right and down from `cell`. */
export async function pasteIntoGrid(
  page: Page,
  from: GridCell,
  cell: GridCell,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await selectInGrid(page, from, cell);
  await page.evaluate(copyTable, rows);
  await page.keyboard.press("Control+V");
}

/** In the page. */
async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const cells = rows.map((row) => row.map((text) => `<td>${escaped(text)}</td>`).join(""));
  const table = `<table>${cells.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
  const lines = rows.map((row) => row.join("\t")).join("\n");
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  const kinds = Object.fromEntries([as("text/html", table), as("text/plain", lines)]);
  await navigator.clipboard.write([new ClipboardItem(kinds)]);
}

async function selectInGrid(page: Page, from: GridCell, cell: GridCell): Promise<void> {
  const { x, y } = await middleOf(page, from);
  await page.mouse.click(x, y);
  await waitForSelection(page, from);
  for (let row = from.row; row < cell.row; row++) await page.keyboard.press("ArrowDown");
  await waitForSelection(page, { ...from, row: cell.row });
  // Collapsed columns are passed over.
  for (let column = from.column; column < cell.column; column = await selectedColumn(page, column))
    await page.keyboard.press("ArrowRight");
  await waitForSelection(page, cell);
}

/** In the page, of a cell that is not scrolled away. */
async function middleOf(page: Page, { row, column }: GridCell): Promise<{ readonly x: number; readonly y: number }> {
  const grid = await page.locator("#sheet canvas[id^=univer-sheet-main] >> visible=true").boundingBox();
  const cell = await page.evaluate(
    ({ row, column }) =>
      window.workbench.book.univer.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect(),
    { row, column },
  );
  if (grid === null || cell === undefined) throw new Error("The grid shows no sheet");
  return { x: grid.x + cell.x + cell.width / 2, y: grid.y + cell.y + cell.height / 2 };
}

/** The selected column, once it is no longer `before`. */
async function selectedColumn(page: Page, before: number): Promise<number> {
  const column = await page.waitForFunction((before) => {
    const range = window.workbench.book.univer.api.getActiveWorkbook()?.getActiveSheet().getActiveRange();
    return range !== null && range !== undefined && range.getColumn() !== before ? range.getColumn() : undefined;
  }, before);
  return (await column.jsonValue()) ?? before;
}

/** Waits until the grid itself, not only the book behind it, has this cell selected. */
export async function waitForSelection(page: Page, cell: GridCell): Promise<void> {
  await page.waitForFunction(({ sheet, row, column }) => {
    const active = window.workbench.book.univer.api.getActiveWorkbook()?.getActiveSheet();
    const range = active?.getActiveRange();
    return active?.getSheetName() === sheet && range?.getRow() === row && range.getColumn() === column;
  }, cell);
}
