import { excelWorkbook } from "../../src/excel/excel-workbook";

test("The gateway has the buttons' way to the workbook", () => {
  const excel = {} as typeof Excel;
  expect(Object.keys(excelWorkbook(excel)).sort()).toEqual([
    "change",
    "enter",
    "mark",
    "read",
    "readRows",
    "readSelection",
    "restoreForm",
    "select",
    "unmark",
    "watch",
    "write",
  ]);
});
