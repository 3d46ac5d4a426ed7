import type { CellValue } from "../../../src/workbook/sheet-spec";
import { shownDay, shownText } from "../../../src/excel/cells/shown-text";

describe("What a cell shows", () => {
  const cells: [value: CellValue, format: string, text: string, shown: string][] = [
    ["Quý II/2024", "@", "Quý II/2024", "Quý II/2024"],
    ["a\nb", "General", "a b", "a\nb"],
    ["###", "General", "###", "###"], // somebody's own text
    [12, "0", "12", "12"],
    [45473, "dd/mm/yyyy", "30/06/2024", "30/06/2024"],
    [45473, "[$-42A]d mmmm yyyy;@", "30 Tháng Sáu 2024", "30 Tháng Sáu 2024"],
    [45473.75, "dd/mm/yyyy hh:mm", "########", "30/06/2024"],
    [45473, "mmm-yy", "##", "30/06/2024"],
    [0.5, "hh:mm", "##", "0.5"], // a time of day is no day
    [0.1, "0%", "#", "10%"],
    [0.125, "0.00%", "###", "12.50%"],
    [1234.5, "#,##0.0", "##", "1234.5"],
    [1234.5, '#,##0" đồng"', "##", "1235"],
    [1.25, "General", "#", "1.25"],
    [true, "General", "TRUE", "TRUE"],
    ["#N/A", "General", "#N/A", "#N/A"],
    ["", "General", "", ""],
  ];
  test.each(cells)("%j as %s, shown as %j, is %j", (value, format, text, shown) => {
    expect(shownText({ value, text, format })).toBe(shown);
  });
});

describe("A cell is a day", () => {
  const cells: [value: CellValue, format: string, day: string | undefined][] = [
    [45473, "dd/mm/yyyy", "2024-06-30"],
    [45473, "m/d/yyyy", "2024-06-30"],
    [45473, "[$-F800]dddd, mmmm dd, yyyy", "2024-06-30"],
    [45473, "mm", "2024-06-30"],
    [45473, "mm:ss", undefined], // minutes
    [45473, "General", undefined],
    [45473, '0" ngày"', undefined], // a day in quotes
    [45473, "[Red]0.00", undefined],
    [-3, "dd/mm/yyyy", undefined],
    ["30/06/2024", "dd/mm/yyyy", undefined], // a text
  ];
  test.each(cells)("%j as %s: %j", (value, format, day) => {
    expect(shownDay({ value, format })).toBe(day);
  });
});
