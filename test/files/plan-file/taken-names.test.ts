import { isTakenSheetName, isTakenTableName } from "../../../src/files/plan-file/taken-names";
import { logSheet } from "../../../src/workbook/sheets/log-sheet";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import { reportSheetName } from "../../../src/workbook/report/report-sheet";
import { SMALL_PLAN } from "../small-plan";

const APPENDICES = SMALL_PLAN.appendices;
const PLAN = {
  ...SMALL_PLAN,
  appendices: APPENDICES.map((appendix) => ({
    ...appendix,
    tasks: appendix.tasks.map((task) => ({ ...task, deadlineText: "Hằng quý" })), // so that there are occurrences
  })),
};
const BOOK = planBook(PLAN);
const SHEETS = [...BOOK.sheets, logSheet(PLAN)];

describe("A name that an appendix cannot have", () => {
  test("is that of every other sheet of the workbook", () => {
    const own = APPENDICES.map((appendix) => appendix.sheetName);
    const others = [
      ...SHEETS.map((sheet) => sheet.name).filter((name) => !own.includes(name)),
      ...SMALL_PLAN.periods.map(reportSheetName),
    ];
    expect(others).toEqual(expect.arrayContaining(["Lần thực hiện", "Nhật ký"]));
    expect(others.filter((name) => !isTakenSheetName(name))).toEqual([]);
  });

  test("is that of every other table and every defined name", () => {
    const own = APPENDICES.map((appendix) => appendix.tableName);
    const tables = SHEETS.flatMap((sheet) => sheet.tables).map((table) => table.name);
    const others = [...tables.filter((name) => !own.includes(name)), ...BOOK.names.map(({ name }) => name)];
    expect(others).toEqual(expect.arrayContaining(["LanThucHien", "NhatKy"]));
    expect(others.filter((name) => !isTakenTableName(name))).toEqual([]);
  });

  test("is not that of an appendix", () => {
    expect(isTakenSheetName("Phụ lục III")).toBe(false);
    expect(isTakenTableName("PhuLuc3")).toBe(false);
  });
});
