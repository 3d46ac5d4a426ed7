import { openOffice, type OpenOffice } from "../../helpers/office";
import { codeOf } from "../../helpers/office-error";

let office: OpenOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("Properties row by row", () => {
  test("say of each row whether it is hidden, and where it stands", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("3:4").rowHidden = true;
      const both = sheet.getRange("B2:C5").getRowProperties({ rowHidden: true, rowIndex: true });
      const hidden = sheet.getRange("B4").getRowProperties({ rowHidden: true });
      await context.sync();
      expect(both.value).toEqual([
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: true, rowIndex: 3 },
        { rowHidden: false, rowIndex: 4 },
      ]);
      expect(hidden.value).toEqual([{ rowHidden: true }]);
    }));

  test("are not there for looks that nobody asks for here", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").getRowProperties({ format: { rowHeight: true } });
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    }));
});

describe("The next sheet", () => {
  test("is found one after the other, then none, and what is asked of none is none", () =>
    office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hai").visibility = "VeryHidden";
      worksheets.add("Ba");
      const [first, second] = [worksheets.getFirst(), worksheets.getFirst().getNextOrNullObject()];
      const [third, visible] = [second.getNextOrNullObject(), first.getNextOrNullObject(true)];
      const none = third.getNextOrNullObject();
      const after = none.getNextOrNullObject();
      const formats = none.getRange().conditionalFormats.load("items/id");
      for (const sheet of [first, second, third, visible, none, after]) sheet.load("name");
      await context.sync();
      expect([first, second, third, visible].map(({ name }) => name)).toEqual(["Sheet1", "Hai", "Ba", "Ba"]);
      expect([none, after, formats].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    }));
});

describe("Validation of cells that", () => {
  const cases: [what: string, type: string, edit: (sheet: Excel.Worksheet) => void][] = [
    ["all have one rule, set in parts", "Decimal", (sheet) => setRule(sheet.getRange("A3:A4"), 1)],
    ["have two rules", "Inconsistent", (sheet) => setRule(sheet.getRange("A3"), 2)],
    ["have a hole in the middle", "MixedCriteria", (sheet) => sheet.getRange("A3").dataValidation.clear()],
    [
      "have a rule in the middle only",
      "MixedCriteria",
      (sheet) => {
        sheet.getRange("A1:A2").dataValidation.clear();
        sheet.getRange("A4:A6").dataValidation.clear();
      },
    ],
    ["have none", "None", (sheet) => sheet.getRange("A1:A6").dataValidation.clear()],
  ];
  test.each(cases)("%s is %s", (_what, type, edit) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A6");
      setRule(range, 1);
      edit(sheet);
      range.load("dataValidation/type,dataValidation/rule");
      await context.sync();
      expect(range.dataValidation.type).toBe(type);
      const { rule } = range.dataValidation as { readonly rule: Excel.DataValidationRule | null };
      expect(rule === null).toBe(type === "Inconsistent" || type === "MixedCriteria");
    }),
  );

  function setRule(range: Excel.Range, most: number): void {
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: most, operator: "Between" } };
  }
});

test("The computer writes days as it is told to", async () => {
  office.host.faults.shortDatePattern = "M/d/yyyy";
  await office.Excel.run(async (context) => {
    const days = context.workbook.application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    expect(days.shortDatePattern).toBe("M/d/yyyy");
  });
});
