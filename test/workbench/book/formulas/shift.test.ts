import { type Shift, shiftReferences, shiftedArea } from "../../../../workbench/book/formulas/shift";

const SHEET = "Phụ lục I";
/** Two rows put in before row 5, over columns B to E; or rows 5 and 6 taken out of them. */
const IN: Shift = { sheet: SHEET, row: 4, column: 1, columns: 4, by: 2 };
const OUT: Shift = { ...IN, by: -2 };
const WHOLE: Shift = { ...OUT, column: 0, columns: 16_384 };

describe("A formula on the sheet", () => {
  const formulas: [formula: string, put: string, taken: string][] = [
    ["=B4", "=B4", "=B4"], // above
    ["=B5+B6", "=B7+B8", "=#REF!+#REF!"],
    ["=$C$9", "=$C$11", "=$C$7"],
    ["=SUM(B4:B9)", "=SUM(B4:B11)", "=SUM(B4:B7)"],
    ["=SUM(B5:B9)", "=SUM(B7:B11)", "=SUM(B5:B7)"],
    ["=SUM($B$9:$B$4)", "=SUM($B$11:$B$4)", "=SUM($B$7:$B$4)"], // written from the bottom
    ["=SUM(B5:B6)", "=SUM(B7:B8)", "=SUM(#REF!)"],
    ["=A9&F9", "=A9&F9", "=A9&F9"], // beside the columns
    ["=SUM(A1:F9)", "=SUM(A1:F9)", "=SUM(A1:F9)"], // more than the columns
    ["=SUM(C:C)", "=SUM(C:C)", "=SUM(C:C)"],
    ["=SUM(7:9)", "=SUM(7:9)", "=SUM(7:9)"], // no whole rows move
    ['=Khác!B9&"B9"&PhuLuc1[B9]', '=Khác!B9&"B9"&PhuLuc1[B9]', '=Khác!B9&"B9"&PhuLuc1[B9]'],
    ["='Phụ lục I'!B9", "='Phụ lục I'!B11", "='Phụ lục I'!B7"],
  ];
  test.each(formulas)("%s becomes %s, or %s", (formula, put, taken) => {
    expect(shiftReferences(formula, SHEET, IN)).toBe(put);
    expect(shiftReferences(formula, SHEET, OUT)).toBe(taken);
  });
});

test("A formula elsewhere, or a name, follows only what it says of the sheet", () => {
  expect(shiftReferences("=B9+'Phụ lục I'!$B$9:$B$12", "Khác", IN)).toBe("=B9+'Phụ lục I'!$B$11:$B$14");
  expect(shiftReferences("='Phụ lục I'!B9+B9", undefined, OUT)).toBe("='Phụ lục I'!B7+B9");
});

test("Whole rows that go take references to whole rows along", () => {
  expect(shiftReferences("=SUM(4:9)+SUM($7:$8)+SUM(5:6)", SHEET, WHOLE)).toBe("=SUM(4:7)+SUM($5:$6)+SUM(#REF!)");
});

describe("An area", () => {
  const area = (row: number, rows: number, column = 1, columns = 4) => ({ row, column, rows, columns });
  test.each([
    ["above", area(0, 4), area(0, 4), area(0, 4)],
    ["around", area(2, 6), area(2, 8), area(2, 4)],
    ["from there", area(4, 3), area(6, 3), area(4, 1)],
    ["within", area(4, 2), area(6, 2), undefined],
    ["below", area(8, 1), area(10, 1), area(6, 1)],
    ["in more columns", area(8, 1, 0, 9), area(8, 1, 0, 9), area(8, 1, 0, 9)],
  ])("%s", (_where, before, put, taken) => {
    expect(shiftedArea(IN, before)).toEqual(put);
    expect(shiftedArea(OUT, before)).toEqual(taken);
  });
});
