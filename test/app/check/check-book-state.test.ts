import { acceptFinding } from "../../../src/app/check/accept-finding";
import { checkEntries } from "../../../src/app/check/check-entries";
import { day } from "../../../src/domain/calendar/local-date";
import type { RuleId } from "../../../src/domain/check/findings/details-of-rule";
import { ruleTitle } from "../../../src/text/check/findings";
import { differences } from "../differences";
import { contentNow, given, loadedContent, openWorkbook, type OpenPlan } from "../open-plan";
import { cellOf } from "../sheet-cells";
import { readHome } from "../read-home";

const CUT_OFF = day("2024-06-14");

describe("What the workbook shows and does beside its values", () => {
  interface Cause {
    readonly rule: RuleId;
    /** Where it is shown. */
    readonly at: string;
    readonly begin: (opened: OpenPlan) => unknown;
    readonly end: (opened: OpenPlan) => unknown;
  }
  const onSheet = ({ Excel }: OpenPlan, change: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Phụ lục I"));
      await context.sync();
    });
  const hide = (opened: OpenPlan, rowHidden: boolean) =>
    onSheet(opened, (sheet) => {
      sheet.getRange("9:10").rowHidden = rowHidden;
    });
  const enterShare = (opened: OpenPlan, content: string | number) =>
    onSheet(opened, (sheet) => {
      sheet.getRange("U11").formulas = [[content]];
    });
  const causes: Cause[] = [
    {
      rule: "filter-on",
      at: "A7",
      begin: (opened) =>
        onSheet(opened, (sheet) => {
          const { autoFilter } = sheet.tables.getItem("PhuLuc1");
          autoFilter.apply("A7:AF30", 0, { filterOn: "Values", values: ["PL1-001"] });
        }),
      end: (opened) => onSheet(opened, (sheet) => sheet.tables.getItem("PhuLuc1").autoFilter.clearCriteria()),
    },
    {
      rule: "rows-hidden",
      at: "A9",
      begin: (opened) => hide(opened, true),
      end: (opened) => hide(opened, false),
    },
    {
      rule: "formula-in-entry",
      at: "U11",
      begin: (opened) => enterShare(opened, "=1/4"),
      end: (opened) => enterShare(opened, 0.25),
    },
    {
      rule: "month-first-computer",
      at: "V7",
      begin: ({ host }) => {
        host.faults.shortDatePattern = "M/d/yyyy";
      },
      end: ({ host }) => {
        host.faults.shortDatePattern = "dd/MM/yyyy";
      },
    },
    {
      rule: "form-drifted",
      at: "A7",
      begin: (opened) => onSheet(opened, (sheet) => sheet.protection.unprotect()),
      end: (opened) => onSheet(opened, (sheet) => sheet.protection.protect({ allowAutoFilter: true })),
    },
  ];
  test.each(causes)("$rule is found in two syncs, changing nothing, and gone with its cause", async (cause) => {
    const opened = openWorkbook(await loadedContent());
    const places = async () =>
      given(await checkEntries(opened.workbook, CUT_OFF))
        .findings.filter(({ finding }) => finding.rule === cause.rule)
        .map(({ cell }) => `${cell.sheet} ${cell.address}`);
    expect(await places()).toEqual([]);
    await cause.begin(opened);
    const before = await contentNow(opened.book);
    const asked = opened.host.traffic.requests;
    expect(await places()).toEqual([`Phụ lục I ${cause.at}`]);
    expect(opened.host.traffic.requests - asked).toBe(2);
    expect(differences(before, await contentNow(opened.book))).toEqual([]);
    await cause.end(opened);
    expect(await places()).toEqual([]);
  });

  test("is told neither of hidden rows nor of a formula where a filter hides rows and a text begins with =", async () => {
    const opened = openWorkbook(await loadedContent());
    await causes[0]?.begin(opened);
    const { sheet, row, column } = cellOf(await loadedContent(), "PhuLuc1", 3, "Kết quả thực hiện");
    expect(opened.book.type(sheet, row, column, "=Đã xong")).toMatchObject({ kind: "entered" });
    const { findings } = given(await checkEntries(opened.workbook, CUT_OFF));
    const rules = new Set(findings.map(({ finding }) => finding.rule));
    expect(["filter-on", "rows-hidden", "formula-in-entry"].map((rule) => rules.has(rule as RuleId))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("counts on the home page too, and can be let stand", async () => {
    const opened = openWorkbook(await loadedContent());
    const before = given(await readHome(opened.workbook, CUT_OFF)).findings.warning;
    await hide(opened, true);
    expect(given(await readHome(opened.workbook, CUT_OFF)).findings.warning).toBe(before + 1);
    const { findings } = given(await checkEntries(opened.workbook, CUT_OFF));
    const found = findings.find(({ finding }) => finding.rule === "rows-hidden");
    if (found === undefined) throw new Error("It is not found");
    const order = { reason: "Chỉ in các nhiệm vụ của quý II.", on: CUT_OFF, title: ruleTitle("rows-hidden") };
    expect(given(await acceptFinding(opened.workbook, found, order))).toBe(true);
    expect(given(await readHome(opened.workbook, CUT_OFF)).findings.warning).toBe(before);
  });
});
