import { numberFormatKind, showsDigits } from "../../../src/workbook/form/number-format-kind";

describe("A number format shows numbers as", () => {
  const formats: [format: string, kind: string][] = [
    ["@", "text"],
    ["General", "number"],
    ["0", "number"],
    ["#,##0.00", "number"],
    ['0.00" điểm"', "number"],
    ["[Red]0.0", "number"],
    ["dd/mm/yyyy", "day"],
    ["dd/mm/yyyy;@", "day"],
    ["m/d/yyyy", "day"], // Excel's name of the computer's own short day
    ["[$-vi-VN]dddd, dd mmmm yyyy", "day"],
    ["dd/mm/yyyy h:mm", "day"],
    ["d-mmm", "part-of-day"], // what Excel gives to a typed 6/7
    ["mm/yyyy", "part-of-day"],
    ["h:mm:ss", "part-of-day"],
    ["0%", "share"],
    ["0.0%", "share"],
  ];

  test.each(formats)("%s: %s", (format, kind) => {
    expect(numberFormatKind(format)).toBe(kind);
  });

  test("their digits only where nothing else is said", () => {
    const all = [...formats.map(([format]) => format)];
    expect(all.filter(showsDigits)).toEqual(["@", "General", "0"]);
  });
});
