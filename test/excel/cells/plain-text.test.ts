import { asWritten, formatAt } from "../../../src/excel/cells/plain-text";
import type { CellBlock, CellValue } from "../../../src/workbook/sheet-spec";

describe("A text that Excel would read as something else gets an apostrophe", () => {
  const cases: [value: CellValue, format: string | undefined, written: CellValue][] = [
    ["Tham mưu ban hành kế hoạch", undefined, "Tham mưu ban hành kế hoạch"],
    ["Quý II/2024", undefined, "Quý II/2024"],
    ["- Ban hành kế hoạch", undefined, "'- Ban hành kế hoạch"], // would be a formula
    ["=1+1", "General", "'=1+1"],
    ["1.10", undefined, "'1.10"], // would be 1.1
    ["6/7/2024", "dd/mm/yyyy", "'6/7/2024"], // would be a day in June
    ["May 2024", undefined, "'May 2024"], // the first of May
    ["TRUE", undefined, "'TRUE"],
    ["'quoted'", undefined, "''quoted'"], // the first apostrophe is not shown
    ["1.10", "@", "1.10"], // a text cell takes it as it is
    ["", undefined, ""],
    [45292, undefined, 45292],
    [null, undefined, null],
    [true, undefined, true],
  ];
  test.each(cases)("%j in a cell with format %j is written %j", (value, format, written) => {
    expect(asWritten(value, format)).toBe(written);
  });
});

describe("The format of a cell", () => {
  const blocks: CellBlock[] = [
    { area: { row: 0, column: 0, rows: 3, columns: 3 }, style: { format: "@" } },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { format: "0%" } },
    { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: { bold: true } },
  ];
  const cases: [why: string, last: number, row: number, column: number, format: string | undefined][] = [
    ["is that of the block that covers it", 2, 0, 0, "@"],
    ["is that of the latest such block", 2, 1, 1, "0%"],
    ["does not come from blocks still to be written", 0, 1, 1, "@"],
    ["is left by a block that names none", 2, 2, 2, "@"],
    ["is none outside of all blocks", 2, 3, 0, undefined],
  ];
  test.each(cases)("%s", (_why, last, row, column, format) => {
    expect(formatAt(blocks, last, row, column)).toBe(format);
  });
});
