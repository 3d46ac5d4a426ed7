import { buildReportSheet, reportPeriods } from "../../src/app/build-report";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import { loadPlan } from "../../src/app/load-plan";
import { day } from "../../src/domain/calendar/local-date";
import { builtInPlan } from "../plans/built-in-plan";
import { differences } from "./differences";
import { pressFailing } from "./failing-actions";
import { contentNow, given, loadedContent, openWorkbook, sampleContent } from "./open-plan";
import { cellOf, errorsIn, sheetIn } from "./sheet-cells";

const SHEET = "Báo cáo 6 tháng";
const TODAY = day("2024-06-14");

describe("The periods to report on", () => {
  test("are the plan's, each with its sheet", async () => {
    const { workbook } = openWorkbook(await loadedContent());
    expect(
      given(await reportPeriods(workbook, TODAY)).map(({ period, sheet, exists }) => [period.cutOff, sheet, exists]),
    ).toEqual([
      ["2024-06-14", "Báo cáo 6 tháng", false],
      ["2024-09-14", "Báo cáo 9 tháng", false],
      ["2024-12-14", "Báo cáo năm", false],
    ]);
  });

  test("are for the work of a day: the first whose report has not left, and nothing comes after the last", async () => {
    const days: [today: string, current: string][] = [
      ["2024-01-15", "6"],
      ["2024-06-20", "6"], // the report may leave today
      ["2024-06-21", "9"],
      ["2024-12-14", "12"],
      ["2025-03-03", "12"],
    ];
    const { workbook } = openWorkbook(await loadedContent());
    for (const [today, current] of days) expect([today, await currentOn(workbook, today)]).toEqual([today, [current]]);
  });

  test("are for the work of the day that the Office has fixed", async () => {
    expect(await currentOn(openWorkbook(await sampleContent()).workbook, "2025-03-03")).toEqual(["6"]);
  });

  async function currentOn(workbook: OpenWorkbook, today: string) {
    const choices = given(await reportPeriods(workbook, day(today)));
    return choices.filter(({ isCurrent }) => isCurrent).map(({ period }) => period.id);
  }

  test("have the days that the Office has typed in Danh mục", async () => {
    const content = await loadedContent();
    const { workbook, book } = openWorkbook(content);
    const { sheet, row, column } = cellOf(content, "KyBaoCao", 0, "Đến ngày");
    expect(book.type(sheet, row, column, "20/6/2024")).toMatchObject({ kind: "entered" });
    expect(given(await reportPeriods(workbook, TODAY))[0]?.period.cutOff).toBe("2024-06-20");
    expect(given(await buildReportSheet(workbook, { period: "6", mayReplace: false })).report.header.day).toBe(
      "2024-06-20",
    );
  });
});

describe("The report sheet", () => {
  test("shows the figures of the cut-off day, and stands in front", async () => {
    const { workbook, book } = openWorkbook(await sampleContent());
    const { report, sheet, keptAs } = given(await buildReportSheet(workbook, { period: "6", mayReplace: false }));
    expect({ sheet, keptAs, shown: book.activeSheet.name }).toEqual({ sheet: SHEET, keptAs: [], shown: SHEET });
    expect(report.header.day).toBe("2024-06-14");
    const content = await contentNow(book);
    expect(errorsIn(content)).toEqual([]);
    const rows = rowsOf(sheetIn(content, SHEET));
    expect(rows).toContainEqual(expect.arrayContaining(["Tổng số", 74]));
    expect(rows).toContainEqual(expect.arrayContaining(["Chưa hoàn thành, quá hạn", report.overdue.length]));
    expect(rows.filter((row) => row[0] === "PL1-021")).not.toEqual([]);
  });

  test("of another day says so, and has that day's figures", async () => {
    const { workbook, book } = openWorkbook(await sampleContent());
    const order = { period: "6", day: day("2024-07-15"), mayReplace: false } as const;
    const { report } = given(await buildReportSheet(workbook, order));
    const texts = rowsOf(sheetIn(await contentNow(book), SHEET))
      .flat()
      .join("\n");
    expect(texts).toContain("Đánh giá tiến độ tại ngày 15/07/2024, không phải ngày chốt số liệu");
    expect(report.overdue.length).toBeGreaterThan(3);
  });

  test("built again needs consent, and sets the first aside", async () => {
    const { workbook, book } = openWorkbook(await sampleContent());
    given(await buildReportSheet(workbook, { period: "6", mayReplace: false }));
    const before = await contentNow(book);
    expect(await buildReportSheet(workbook, { period: "6", mayReplace: false })).toEqual({
      ok: false,
      problem: { kind: "sheets-exist", sheets: [SHEET] },
    });
    expect(differences(before, await contentNow(book))).toEqual([]);

    const order = { period: "6", day: day("2024-07-15"), mayReplace: true } as const;
    const again = given(await buildReportSheet(workbook, order));
    expect(again.keptAs).toEqual([{ sheet: SHEET, nowNamed: `${SHEET} (cũ)` }]);
    const after = await contentNow(book);
    expect(sheetIn(after, `${SHEET} (cũ)`).cells).toEqual(sheetIn(before, SHEET).cells);
    expect(sheetIn(after, SHEET).cells).not.toEqual(sheetIn(before, SHEET).cells);
  });

  test("of a period that the plan has not cannot be built", async () => {
    const { workbook } = openWorkbook();
    const plan = builtInPlan();
    given(await loadPlan(workbook, { ...plan, periods: plan.periods.slice(0, 1) }, { setAside: [] }));
    expect(await buildReportSheet(workbook, { period: "9", mayReplace: false })).toEqual({
      ok: false,
      problem: { kind: "missing", what: "kỳ báo cáo 9" },
    });
  });

  test("that fails on the way leaves the workbook as it was, and can be built again", async () => {
    const press = (workbook: OpenWorkbook) => buildReportSheet(workbook, { period: "6", mayReplace: false });
    expect(await pressFailing(await sampleContent(), press, 5)).toEqual([]);
  });
});

/** Values of the rows, empty cells left out. */
function rowsOf({ cells }: ReturnType<typeof sheetIn>): unknown[][] {
  const rows = new Map<number, unknown[]>();
  for (const { row, value } of cells) if (value !== undefined) rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
}
