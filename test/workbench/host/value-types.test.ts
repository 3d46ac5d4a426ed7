import { openExcel } from "../../excel/open-excel";

/**
 * A cell keeps what it holds when its format changes: Excel reads it anew only when it is entered again.
 * https://support.microsoft.com/office/convert-numbers-stored-as-text-to-numbers-40105f2a-fe79-4477-a171-c5bf0ad0a885
 */
describe("A value stays a text or a number when", () => {
  const changes: [what: string, change: (cells: Excel.Range) => void][] = [
    ["its cell gets the format of days", (cells) => (cells.numberFormat = "dd/mm/yyyy" as unknown as string[][])],
    ["its cell gets the format of texts", (cells) => (cells.numberFormat = "@" as unknown as string[][])],
    ["its cell loses its format", (cells) => cells.clear("Formats")],
    ["its cell is written in bold", (cells) => (cells.format.font.bold = true)],
  ];

  test.each(changes)("%s", async (_what, change) => {
    const { Excel: excel } = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const texts = sheet.getRange("A1:A3");
      texts.numberFormat = "@" as unknown as string[][];
      texts.values = [["4"], ["15/6/2024"], ["TRUE"]];
      const numbers = sheet.getRange("B1:B3");
      numbers.numberFormat = "0.0" as unknown as string[][];
      numbers.values = [[45458], [0.5], [1]];
      await context.sync();
      const cells = sheet.getRange("A1:B3");
      change(cells);
      cells.load("values,valueTypes");
      await context.sync();
      expect(cells.values).toEqual([
        ["4", 45458],
        ["15/6/2024", 0.5],
        ["TRUE", 1],
      ]);
      expect(cells.valueTypes).toEqual(Array(3).fill(["String", "Double"]));
    });
  });
});
