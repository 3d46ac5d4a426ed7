import { openOffice, type OpenOffice } from "../../helpers/office";

/** What a person gets who duplicates a rule in Excel's own list of rules: two of one id. */
async function duplicatedFormat(): Promise<OpenOffice> {
  const opened = openOffice();
  await opened.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B9");
    for (const formula of ['=$A1="một"', '=$A1="hai"', '=$A1="ba"']) {
      conditionalFormats.add("Custom").custom.rule.formula = formula;
    }
    await context.sync();
  });
  const { activeSheet } = opened.book;
  const rules = activeSheet.univer.facade.getActiveSheet().getConditionalFormattingRules();
  const [, second, third] = rules;
  const change = { subUnitId: activeSheet.id, cfId: third?.cfId, rule: { ...third, cfId: second?.cfId } };
  opened.book.univer.apply("sheet.mutation.set-conditional-rule", change);
  return opened;
}

test("A conditional format of another kind has no formula, and asking for one fails", async () => {
  const { Excel, book } = openOffice();
  const { activeSheet } = book;
  const range = { startRow: 0, startColumn: 0, endRow: 8, endColumn: 0 };
  const scale = { type: "colorScale", config: [] };
  const rule = { cfId: "scale", ranges: [range], stopIfTrue: false, rule: scale };
  book.univer.apply("sheet.mutation.add-conditional-rule", { subUnitId: activeSheet.id, rule });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B9").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["Custom", 0],
      ["ColorScale", 1],
    ]);
    expect(formats.items.map(({ customOrNullObject: custom }) => custom.isNullObject)).toEqual([false, true]);
    // Another order of the others leaves it where it is.
    formats.items[0]?.set({ priority: 0 });
    await context.sync();
  });
  expect(activeSheet.univer.facade.getActiveSheet().getConditionalFormattingRules()[1]?.cfId).toBe("scale");
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/custom/rule/formula");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("Of conditional formats that a person has duplicated", () => {
  test("Excel lists the ids", async () => {
    const { Excel } = await duplicatedFormat();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load("items/id");
      await context.sync();
      const [first, second, third] = formats.items.map(({ id }) => id);
      expect([first === second, second === third]).toEqual([false, true]);
    });
  });

  test("it tells nothing, and of the others everything", async () => {
    const { Excel } = await duplicatedFormat();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load("items/id,items/customOrNullObject/rule/formula");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      const rule = formats.getItemAt(0).custom.rule.load("formula");
      await context.sync();
      expect(rule.formula).toBe('=$A1="ba"');
    });
  });
});
