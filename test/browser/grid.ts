import type { Page } from "playwright-core";

export interface GridCell {
  readonly sheet: string;
  /** Counting from 0. */
  readonly row: number;
  readonly column: number;
}

/** What a person does in the grid: scrolls to a cell, clicks it and types. */
export async function typeIntoGrid(page: Page, cell: GridCell, text: string): Promise<void> {
  const point = await page.evaluate(async ({ row, column }) => {
    const sheet = window.workbench.book.univer.api.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) throw new Error("The grid shows no sheet");
    sheet.scrollToCell(row, column);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, cell);
  await page.mouse.click(point.x, point.y);
  await waitForSelection(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the grid itself, not only the book behind it, has this cell selected. */
export async function waitForSelection(page: Page, cell: GridCell): Promise<void> {
  await page.waitForFunction(({ sheet, row, column }) => {
    const active = window.workbench.book.univer.api.getActiveWorkbook()?.getActiveSheet();
    const range = active?.getActiveRange();
    return active?.getSheetName() === sheet && range?.getRow() === row && range.getColumn() === column;
  }, cell);
}
