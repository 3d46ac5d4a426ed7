import {
  fullReferences,
  renameColumnIn,
  renameSheetIn,
  renameTableIn,
  shiftRelative,
  shortReferences,
} from "../../../../workbench/book/formulas/rewrite-formula";

describe("A formula", () => {
  test.each([
    ["='Phụ lục I'!A1+1", "Phụ lục I", "Phụ lục I (cũ)", "='Phụ lục I (cũ)'!A1+1"],
    ["=Sheet1!$A$1:B2", "sheet1", "Danh mục", "='Danh mục'!$A$1:B2"],
    ["='Phụ lục I'!A1", "Phụ lục I", "PL1", "='PL1'!A1"], // PL1 is a cell's address too
    ['="Sheet1!A1"&Sheet1!A1', "Sheet1", "Moi", '="Sheet1!A1"&Moi!A1'], // text in quotes is no reference
    ["=Sheet11!A1", "Sheet1", "Moi", "=Sheet11!A1"],
    ["=Sheet1!A1+Sheet1!B:C", "Sheet1", undefined, "=#REF!+#REF!"],
    ["='It''s'!A1", "It's", "B", "=B!A1"],
  ])("%s follows the sheet %s to %s", (formula, from, to, after) => {
    expect(renameSheetIn(formula, from, to)).toBe(after);
  });

  test.each([
    ["=SUM(PhuLuc1[Điểm])", "PhuLuc1", "PhuLuc1_cu", "=SUM(PhuLuc1_cu[Điểm])"],
    ["=PhuLuc1[[#This Row],[Mã]]&phuluc1[Mã]", "PhuLuc1", "P", "=P[[#This Row],[Mã]]&P[Mã]"],
    ["=ROWS(PhuLuc1)", "PhuLuc1", "P", "=ROWS(P)"],
    ['="PhuLuc1[Mã]"&PhuLuc10[Mã]', "PhuLuc1", "P", '="PhuLuc1[Mã]"&PhuLuc10[Mã]'],
  ])("%s follows the table %s to %s", (formula, from, to, after) => {
    expect(renameTableIn(formula, from, to)).toBe(after);
  });

  test.each([
    ["=SUM(T[Hạn])", "=SUM(T[Hạn mới])"],
    ["=T[[#This Row],[Hạn]]", "=T[[#This Row],[Hạn mới]]"],
    ["=[@Hạn]", "=[@[Hạn mới]]"],
    ["=SUM(T[[Mã]:[Hạn]])", "=SUM(T[[Mã]:[Hạn mới]])"],
    ["=SUM(Khac[Hạn])+T[Hạn chót]", "=SUM(Khac[Hạn])+T[Hạn chót]"],
  ])("%s follows the heading Hạn of its table to Hạn mới", (formula, after) => {
    expect(renameColumnIn(formula, "T", { from: "Hạn", to: "Hạn mới" }, "T")).toBe(after);
  });

  test.each([
    ["=A1+$B2+C$3+$D$4", 2, 1, "=B3+$B4+D$3+$D$4"],
    ["=SUM(A:B)+SUM(1:$2)", 1, 1, "=SUM(B:C)+SUM(2:$2)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=PhuLuc1[[#This Row],[Mã]]&\"A1\"&'A1'!A1", 1, 0, "=PhuLuc1[[#This Row],[Mã]]&\"A1\"&'A1'!A2"],
    ["=LOG10(A1)+HAN_2024", 1, 0, "=LOG10(A2)+HAN_2024"],
  ])("%s copied %i rows and %i columns on is %s", (formula, rows, columns, after) => {
    expect(shiftRelative(formula, rows, columns)).toBe(after);
  });

  test.each([
    ["=[@Mã]&[@[Hạn hoàn thành]]", "=T[[#This Row],[Mã]]&T[[#This Row],[Hạn hoàn thành]]"],
    ["=Khac[[#This Row],[Mã]]", "=Khac[[#This Row],[Mã]]"],
    ["=T[[#This Row],[% hoàn thành]]", "=T[[#This Row],[% hoàn thành]]"],
  ])("%s inside its table is kept as %s", (typed, kept) => {
    expect(fullReferences(typed, "T")).toBe(kept);
    expect(fullReferences(shortReferences(kept, "T"), "T")).toBe(kept);
  });
});
