import { buildReportSheet } from "../../src/app/build-report";
import { checkEntries } from "../../src/app/check/check-entries";
import { listStandings } from "../../src/app/list-standings";
import { day } from "../../src/domain/calendar/local-date";
import { given, loadedContent, openWorkbook, sampleContent } from "./open-plan";
import { readHome } from "./read-home";

const CUT_OFF = day("2024-06-14");

describe("The home page", () => {
  test("says the same as the list of standings and the check", async () => {
    const { workbook } = openWorkbook(await sampleContent());
    const home = given(await readHome(workbook, CUT_OFF));
    const { findings } = given(await checkEntries(workbook, CUT_OFF));
    const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length;
    expect(home.standings).toEqual(given(await listStandings(workbook, CUT_OFF)));
    expect(home.findings).toEqual({ error: count("error"), warning: count("warning"), advice: count("advice") });
    expect(home.findings.error).toBe(5);
  });

  const days: [today: string, isFixed: boolean, assessed: string, period: string, reportSheet: string][] = [
    ["2024-06-14", true, "2024-06-14", "6", "Báo cáo 6 tháng"],
    ["2024-12-20", true, "2024-06-14", "6", "Báo cáo 6 tháng"], // the fixed day goes before today
    ["2024-06-20", false, "2024-06-20", "6", "Báo cáo 6 tháng"], // until the report must have left
    ["2024-06-21", false, "2024-06-21", "9", "Báo cáo 9 tháng"],
    ["2024-12-01", false, "2024-12-01", "12", "Báo cáo năm"],
  ];
  test.each(days)("on %s, the day fixed: %s", async (today, isFixed, assessed, period, reportSheet) => {
    const { workbook } = openWorkbook(isFixed ? await sampleContent() : await loadedContent());
    const home = given(await readHome(workbook, day(today)));
    expect(home).toMatchObject({ day: assessed, isFixedDay: isFixed, period: { id: period }, reportSheet });
  });

  test("knows when the period's report stands in the workbook", async () => {
    const { workbook } = openWorkbook(await sampleContent());
    expect(given(await readHome(workbook, CUT_OFF)).reportExists).toBe(false);
    given(await buildReportSheet(workbook, { period: "6", mayReplace: false }));
    expect(given(await readHome(workbook, CUT_OFF)).reportExists).toBe(true);
  });

  test("of an empty workbook is that there is no plan", async () => {
    expect(await readHome(openWorkbook().workbook, CUT_OFF)).toEqual({ ok: false, problem: { kind: "no-plan" } });
  });
});
