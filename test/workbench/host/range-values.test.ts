import { type OpenOffice, openOffice } from "../../helpers/office";
import { codeOf } from "../../helpers/office-error";

let office: OpenOffice;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

/** Runs a batch on a fresh sheet. */
async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    return batch(sheet, context);
  });
}

async function read(range: Excel.Range): Promise<unknown[][]> {
  range.load("values");
  await range.context.sync();
  return range.values as unknown[][];
}

describe("Values written to a range", () => {
  test("come back as they are, empty cells as empty text", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:C1").values = [["chữ", 1.5, true]];
      expect(await read(sheet.getRange("A1:D1"))).toEqual([["chữ", 1.5, true, ""]]);
    }));

  test("of one value fill the range", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = "x" as never;
      expect(await read(sheet.getRange("A1:B2"))).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    }));

  test("leave a cell as it is where they are null, and empty it where they are empty text", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      sheet.getRange("A1:C1").values = [[null, "", "d"]];
      expect(await read(sheet.getRange("A1:C1"))).toEqual([["a", "", "d"]]);
    }));

  test("are taken as typed: numbers, days with the day first, formulas", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["1.10", "06/07/2024", "=1+1", "50%", "'007"]];
      range.load("values,numberFormat,text,valueTypes,formulas");
      await context.sync();
      expect(range.values).toEqual([[1.1, 45479, 2, 0.5, "007"]]);
      expect(range.numberFormat).toEqual([["General", "dd/mm/yyyy", "General", "0%", "General"]]);
      expect(range.text).toEqual([["1.1", "06/07/2024", "2", "50%", "007"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Double", "Double", "String"]]);
      expect(range.formulas).toEqual([[1.1, 45479, "=1+1", 0.5, "007"]]);
    }));

  test("stay text where the format was set to @ before, in the same batch", () =>
    onSheet(async (sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = "@" as never;
      range.values = [["- Ban hành kế hoạch", "1.10", "=A1"]];
      expect(await read(range)).toEqual([["- Ban hành kế hoạch", "1.10", "=A1"]]);
    }));

  test("become text in cells of the format @, numbers and truth values too", () =>
    onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = "@" as never;
      range.values = [[45455, true]];
      expect(await read(range)).toEqual([["45455", "TRUE"]]);
      range.numberFormat = "General" as never; // what is text already stays text
      expect(await read(range)).toEqual([["45455", "TRUE"]]);
      range.values = [[45455, true]];
      expect(await read(range)).toEqual([[45455, true]]);
    }));

  test("that look like a broken formula are refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["- Ban hành kế hoạch"]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test.each([
    ["too few rows", [["a", "b"]]],
    ["too many columns", [["a", "b", "c"], ["d", "e", "f"]]], // prettier-ignore
  ])("of %s are refused", (_, values) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = values;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }),
  );

  test("of whole columns are neither given nor taken", () =>
    onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values,address");
      await context.sync();
      expect([column.values, column.address.split("!")[1]]).toEqual([null, "A:A"]);
      column.values = "x" as never;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test.each([1499, 1500, 1501])("in %d rows arrive whole, however the client cuts them", (rows) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, rows, 2);
      range.values = Array.from({ length: rows }, (_, row) => [`việc ${row}`, row]);
      await context.sync();
      const values = await read(sheet.getRangeByIndexes(0, 0, rows + 1, 2));
      expect(values.map(([, number]) => number)).toEqual([...Array.from({ length: rows }, (_, row) => row), ""]);
    }),
  );
});

describe("Formulas", () => {
  test("are calculated before they are read, errors as their text", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:A3").formulas = [["=B1*2"], ["=1/0"], ["=NA()"]];
      sheet.getRange("B1").values = [[21]];
      expect(await read(sheet.getRange("A1:A3"))).toEqual([[42], ["#DIV/0!"], ["#N/A"]]);
    }));

  test("of one text move their relative references from cell to cell", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B1:B3");
      range.formulas = "=A1+$A$1" as never;
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]]);
    }));

  test("show old results while calculation is suspended, and new ones after the next sync", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "=A1"]];
      await context.sync();
      expect(await read(sheet.getRange("B1"))).toEqual([[1]]);
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[2]];
      expect(await read(sheet.getRange("B1"))).toEqual([[1]]);
      expect(await read(sheet.getRange("B1"))).toEqual([[2]]);
    }));
});

describe("A range", () => {
  test("is reached from its neighbours", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C4").values = 1 as never;
      const start = sheet.getRange("B2:C4");
      const ranges = [
        start.getCell(0, 1),
        start.getRow(2),
        start.getColumn(1),
        start.getOffsetRange(1, -1),
        start.getResizedRange(1, 0),
        start.getBoundingRect("E1"),
        start.getEntireRow(),
        start.getEntireColumn(),
        start.getLastCell(),
        start.getIntersectionOrNullObject("C4:F9"),
        sheet.getUsedRangeOrNullObject(true),
      ];
      for (const range of ranges) range.load("address");
      const none = start.getIntersectionOrNullObject("F1");
      await context.sync();
      expect(ranges.map((range) => range.address.split("!")[1])).toEqual(
        ["C2", "B4:C4", "C2:C4", "A3:B5", "B2:C5", "B1:E4", "2:4", "B:C", "C4", "C4", "B2:C4"], // prettier-ignore
      );
      expect(none.isNullObject).toBe(true);
    }));

  test("outside of the sheet is refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test("cleared of its contents keeps its look, cleared of all loses both", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      range.clear();
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    }));

  test("of an empty sheet has no used part", () =>
    onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));
});
