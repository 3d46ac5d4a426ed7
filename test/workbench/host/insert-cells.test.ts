import { type OpenOffice, openOffice } from "../../helpers/office";
import { codeOf } from "../../helpers/office-error";

let office: OpenOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

/** B3:C6: the table `Bang`, its data red but for the last row, with a list on the whole of column C and a total below. */
async function withTable<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sổ");
    sheet.getRange("B3:C6").values = [
      ["Mã", "Số"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    sheet.getRange("C8").formulas = [["=SUM(C4:C6)"]];
    sheet.tables.add("B3:C6", true).name = "Bang";
    sheet.getRange("B4:C5").format.fill.color = "#FF0000";
    sheet.getRange("B4:C4").format.protection.locked = false;
    const rule = sheet.getRange("C4:C6").dataValidation;
    rule.rule = { decimal: { formula1: 0, formula2: 9, operator: "Between" } };
    sheet.getRange("B4:C6").conditionalFormats.add("Custom").custom.rule.formula = "=$C4>2";
    context.workbook.names.add("Cuoi", sheet.getRange("C6"));
    await context.sync();
    return batch(sheet, context);
  });
}

const ruleAreas = () =>
  office.book
    .toContent()
    .sheets.filter((sheet) => sheet.name === "Sổ")
    .flatMap((sheet) => [
      ...sheet.validations.map(({ areas }) => areas),
      ...sheet.conditionalFormats.map(({ areas, formula }) => [...areas, formula]),
    ]);

const column = (row: number, rows: number) => ({ row, column: 2, rows, columns: 1 });
const both = (row: number, rows: number) => ({ row, column: 1, rows, columns: 2 });

describe("Cells put in", () => {
  test("within a table make it grow; formulas, names and rules follow, looks come from above", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("B5:C6").insert("Down");
      const table = context.workbook.tables.getItem("Bang").getRange().load("address,values");
      const total = sheet.getRange("C10").load("formulas,values");
      const name = context.workbook.names.getItem("Cuoi").load("formula");
      const fresh = sheet.getRange("B5:C6").load("format/fill/color,format/protection/locked");
      await context.sync();
      expect(table.address).toBe("Sổ!B3:C8");
      expect(table.values).toEqual([
        ["Mã", "Số"],
        ["a", 1],
        ["", ""],
        ["", ""],
        ["b", 2],
        ["c", 3],
      ]);
      expect([total.formulas, total.values]).toEqual([[["=SUM(C4:C8)"]], [[6]]]);
      expect(name.formula).toBe("=Sổ!$C$8");
      expect([fresh.format.fill.color, fresh.format.protection.locked]).toEqual(["#FF0000", false]);
      expect(ruleAreas()).toEqual([[column(3, 5)], [both(3, 5), "$C4>2"]]);
    }));

  test("as whole rows move heights, hidden rows and what stands beside", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("6:6").rowHidden = true;
      sheet.getRange("7:7").format.rowHeight = 50;
      sheet.getRange("E6").values = [["bên cạnh"]];
      sheet.getRange("5:5").insert("Down");
      const hidden = [sheet.getRange("6:6"), sheet.getRange("7:7")].map((row) => row.load("rowHidden"));
      const high = sheet.getRange("8:8").load("format/rowHeight");
      const beside = sheet.getRange("E7").load("values");
      await context.sync();
      expect(hidden.map((row) => row.rowHidden)).toEqual([false, true]);
      expect([high.format.rowHeight, beside.values]).toEqual([50, [["bên cạnh"]]]);
    }));

  test("at the first data row leave rules where they are; at the end of the table rules take them in", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("B4:C4").insert("Down");
      await context.sync();
      expect(ruleAreas()).toEqual([[column(4, 3)], [both(4, 3), "$C5>2"]]);
      sheet.getRange("B4:C4").delete("Up");
      context.workbook.tables.getItem("Bang").rows.add(undefined, [["d", 4]]);
      await context.sync();
      expect(ruleAreas()).toEqual([[column(3, 4)], [both(3, 4), "$C4>2"]]);
    }));

  test.each([
    ["that would tear the table", (sheet: Excel.Worksheet) => void sheet.getRange("C5").insert("Down")],
    [
      "while the table is filtered",
      (sheet: Excel.Worksheet) => {
        const table = sheet.tables.getItem("Bang");
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["b"] });
        sheet.getRange("5:5").insert("Down");
      },
    ],
    [
      "taken out while the table is filtered",
      (sheet: Excel.Worksheet) => {
        const table = sheet.tables.getItem("Bang");
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["b"] });
        table.rows.getItemAt(0).delete();
      },
    ],
  ])("%s are refused", (_what, put) =>
    withTable(async (sheet, context) => {
      put(sheet);
      expect(await codeOf(context.sync())).toBe("InsertDeleteConflict");
    }),
  );

  test("on a protected sheet are refused", () =>
    withTable(async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange("5:5").insert("Down");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    }));
});

describe("Cells taken out", () => {
  test("within a table let it shrink, rules of the first row taken over by the next", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("4:4").delete("Up");
      const table = context.workbook.tables.getItem("Bang").getRange().load("address,values");
      const total = sheet.getRange("C7").load("formulas");
      await context.sync();
      expect([table.address, table.values]).toEqual([
        "Sổ!B3:C5",
        [
          ["Mã", "Số"],
          ["b", 2],
          ["c", 3],
        ],
      ]);
      expect(total.formulas).toEqual([["=SUM(C4:C5)"]]);
      expect(ruleAreas()).toEqual([[column(3, 2)], [both(3, 2), "$C4>2"]]);
    }));

  test("down to the last leave the table an empty row", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("B4:C6").delete("Up");
      const table = context.workbook.tables.getItem("Bang").getRange().load("values");
      await context.sync();
      expect(table.values).toEqual([
        ["Mã", "Số"],
        ["", ""],
      ]);
    }));

  test("with the headings alone are refused", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("3:3").delete("Up");
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    }));
});

describe("Cells copied", () => {
  test("as formulas move their addresses and leave looks; as all bring rules along", () =>
    withTable(async (sheet, context) => {
      sheet.getRange("D4").formulas = [["=C4*2"]];
      sheet.getRange("D5:D6").copyFrom("D4", "Formulas");
      sheet.getRange("B7:C7").copyFrom("B6:C6");
      const copied = sheet.getRange("D5:D6").load("formulas");
      await context.sync();
      expect(copied.formulas).toEqual([["=C5*2"], ["=C6*2"]]);
      expect(ruleAreas()).toEqual([[column(3, 4)], [both(3, 4), "$C4>2"]]);
    }));
});

test("Looks are given cell by cell", () =>
  withTable(async (sheet, context) => {
    sheet.getRange("B4").format.font.bold = true;
    const looks = sheet
      .getRange("B4:B5")
      .getCellProperties({ format: { font: { bold: true, name: true }, protection: true } });
    await context.sync();
    expect(looks.value.map(([cell]) => cell?.format)).toEqual([
      { font: { bold: true, name: "Calibri" }, protection: { formulaHidden: false, locked: false } },
      { font: { bold: false, name: "Calibri" }, protection: { formulaHidden: false, locked: true } },
    ]);
  }));

test("Merged areas are given whole, and none where there are none", () =>
  withTable(async (sheet, context) => {
    sheet.getRange("E4:F5").merge();
    const touching = sheet.getRange("D5:E9").getMergedAreasOrNullObject().load("address,areaCount");
    const none = sheet.getRange("B3:C6").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
    expect([touching.address, touching.areaCount, none.isNullObject]).toEqual(["Sổ!E4:F5", 1, true]);
  }));
