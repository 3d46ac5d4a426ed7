import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { listStandings } from "../../src/app/list-standings";
import { day } from "../../src/domain/calendar/local-date";
import { STANDING_WORDS } from "../../src/domain/progress/standing";
import { FIXED_DAY_LABEL } from "../../src/workbook/sheets/catalogue-sections";
import { edited, withOwnColumn } from "./edited-content";
import { differences } from "./differences";
import { contentNow, given, loadedContent, openWorkbook } from "./open-plan";
import { cellOf, columnValues, sheetIn, valueAt } from "./sheet-cells";

const TODAY = day("2025-03-03");

describe("Fixing the day of assessment", () => {
  test("moves every standing to that day, in the sheets and in the pane", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    for (const [fixed, overdue] of [
      ["2024-06-14", 6],
      ["2024-08-01", 39],
    ] as const) {
      given(await fixAssessmentDay(workbook, day(fixed)));
      const list = given(await listStandings(workbook, TODAY));
      const content = await contentNow(book);
      const words = ["PhuLuc1", "PhuLuc2"].flatMap((table) => columnValues(content, table, "Đánh giá tiến độ"));
      expect([list.day, list.counts.overdue]).toEqual([fixed, overdue]);
      expect(words.filter((one) => one === STANDING_WORDS.overdue)).toHaveLength(overdue);
    }
    expect(valueAt(sheetIn(await contentNow(book), "Phụ lục I"), "A4")).toBe("Đánh giá tại ngày 01/08/2024");
  });

  test("and letting it go makes it today again", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    const before = await contentNow(book);
    given(await fixAssessmentDay(workbook, day("2024-06-14")));
    given(await fixAssessmentDay(workbook, undefined));
    expect(given(await listStandings(workbook, TODAY)).day).toBe(TODAY);
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("needs the setting to be there", async () => {
    const content = edited(await loadedContent(), "Danh mục", (cell) =>
      cell.value === FIXED_DAY_LABEL ? { ...cell, value: "Ngày nào đó" } : cell,
    );
    expect(await fixAssessmentDay(openWorkbook(content).workbook, TODAY)).toEqual({
      ok: false,
      problem: { kind: "missing", what: FIXED_DAY_LABEL },
    });
  });

  test("needs the sheet of settings", async () => {
    const content = await loadedContent();
    const { workbook } = openWorkbook({
      ...content,
      sheets: content.sheets.filter((sheet) => sheet.name !== "Danh mục"),
    });
    expect(await fixAssessmentDay(workbook, TODAY)).toEqual({
      ok: false,
      problem: { kind: "missing", what: "Danh mục" },
    });
  });

  test("finds the setting beside a column of one's own", async () => {
    const content = withOwnColumn(await loadedContent(), "ThietLap", "Giá trị", "Người sửa");
    const { workbook } = openWorkbook(content);
    given(await fixAssessmentDay(workbook, day("2024-06-14")));
    expect(given(await listStandings(workbook, TODAY)).day).toBe("2024-06-14");
  });

  test("opens no sheet where Excel has another name for the format of the day, so that a password is no matter", async () => {
    const content = await loadedContent();
    const { workbook, Excel, host } = openWorkbook(content);
    const { row, column } = cellOf(content, "ThietLap", 0, "Giá trị");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Danh mục");
      sheet.protection.unprotect();
      // The computer's short day, however it is shown: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
      sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [["m/d/yyyy"]];
      sheet.protection.protect({}, "mật khẩu");
      await context.sync();
    });
    const before = host.traffic.requests;
    given(await fixAssessmentDay(workbook, day("2024-06-14")));
    expect(host.traffic.requests - before).toBe(4);
    expect(given(await listStandings(workbook, TODAY)).day).toBe("2024-06-14");
  });

  test("in a workbook without a plan is told so", async () => {
    expect(await fixAssessmentDay(openWorkbook().workbook, TODAY)).toEqual({ ok: false, problem: { kind: "no-plan" } });
  });

  test("waits for a person who is typing into a cell", async () => {
    const { workbook, host } = openWorkbook(await loadedContent());
    host.faults.cellEditMode = true;
    expect(await fixAssessmentDay(workbook, TODAY)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});
