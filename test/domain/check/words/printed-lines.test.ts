import { LINE_LENGTHS, printedLines } from "../../../../src/domain/check/words/printed-lines";
import { APPENDIX_COLUMNS } from "../../../../src/workbook/columns/appendix-columns";

describe("Lines that a text takes", () => {
  const texts: [text: string, lines: number][] = [
    ["", 1],
    ["Đã ban hành", 1],
    ["x".repeat(32), 1],
    ["x".repeat(33), 2],
    ["a\nb", 2],
    [`${"x".repeat(40)}\n\nb`, 4],
  ];
  test.each(texts)("«%s»", (text, lines) => {
    expect(printedLines(text, "result")).toBe(lines);
  });
});

test("The columns are as wide as on the sheet", () => {
  const widths = Object.fromEntries(APPENDIX_COLUMNS.map(({ column, width }) => [column, width]));
  expect(widths).toMatchObject(LINE_LENGTHS);
});
