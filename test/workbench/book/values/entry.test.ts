import { readEntry } from "../../../../workbench/book/values/entry";

describe("A text entered into a cell", () => {
  test.each([
    ["12", 12],
    ["1.10", 1.1], // numbers lose their zeros
    ["1,234.5", 1234.5],
    ["(5)", -5],
    ["-3", -3],
    ["abc", "abc"],
    ["", null],
    ["TRUE", true],
    ["'0012", "0012"],
    ["31/6/2024", "31/6/2024"], // no such day: it stays text
    ["I.2", "I.2"],
    ["PL1-001", "PL1-001"],
    ["-", "-"],
  ])("%s of format General is %p", (text, value) => {
    expect(readEntry(text, "General")).toEqual({ value });
  });

  test.each([
    ["15/6/2024", 45458, "dd/mm/yyyy"],
    ["06/07/2024", 45479, "dd/mm/yyyy"], // 6 July: the day comes first
    ["2024-06-15", 45458, "dd/mm/yyyy"],
    ["1/1/24", 45292, "dd/mm/yyyy"],
    ["50%", 0.5, "0%"],
    ["12.5 %", 0.125, "0.00%"],
  ])("%s is the number %d and formats the cell %s", (text, value, format) => {
    expect(readEntry(text, "General")).toEqual({ value, format });
    expect(readEntry(text, "0.0")).toEqual({ value }); // a format of its own stays
  });

  test.each([
    ["=A1+1", "=A1+1"],
    ["+A1", "=+A1"],
    ["-abc", "=-abc"],
    ['=IF(A1="a b",1,PhuLuc1[[#This Row],[Hạn hoàn thành]])', '=IF(A1="a b",1,PhuLuc1[[#This Row],[Hạn hoàn thành]])'],
  ])("%s is a formula", (text, formula) => {
    expect(readEntry(text, "General")).toEqual({ formula });
  });

  test.each(["- Ban hành kế hoạch", "=SUM(A1", "=1+"])("%s is refused: no formula and no text", (text) => {
    expect(readEntry(text, "General")).toEqual({ refused: true });
  });

  test.each(["- Ban hành kế hoạch", "1.10", "=A1", "15/6/2024"])("%s stays text in a cell of format @", (text) => {
    expect(readEntry(text, "@")).toEqual({ value: text });
  });
});
