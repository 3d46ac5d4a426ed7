import type { OpenWorkbook } from "../../src/app/open-workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";

/** `src/excel` may not import the port; that it fits is checked here, when types are. */
const fits: (excel: typeof Excel) => OpenWorkbook = excelWorkbook;

test("The gateway has the buttons' way to the workbook", () => {
  const excel = {} as typeof Excel;
  expect(Object.keys(fits(excel)).sort()).toEqual(["enter", "read", "select", "write"]);
});
