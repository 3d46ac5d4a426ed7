import { type OpenOffice, openOffice } from "../../helpers/office";
import { codeOf } from "../../helpers/office-error";

let office: OpenOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

/** A sheet "Kế hoạch" with the table `PhuLuc1` over B3:D5: Mã, Hạn hoàn thành, Gấp đôi (a formula). */
async function withPlan<T>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kế hoạch");
    sheet.getRange("B3:D3").values = [["Mã", "Hạn hoàn thành", "Gấp đôi"]];
    sheet.getRange("B4:C5").values = [
      ["PL1-001", 10],
      ["PL1-002", 20],
    ];
    const table = sheet.tables.add("B3:D5", true);
    table.name = "PhuLuc1";
    table.columns.getItem("Gấp đôi").getDataBodyRange().formulas = "=PhuLuc1[[#This Row],[Hạn hoàn thành]]*2" as never;
    await context.sync();
    return batch(table, sheet, context);
  });
}

function column(range: Excel.Range, index: number): unknown[] {
  return (range.values as unknown[][]).map((row) => row[index]);
}

function formulas(range: Excel.Range, index: number): unknown[] {
  return (range.formulas as unknown[][]).map((row) => row[index]);
}

test("A table gives its parts, and lists its columns with those of all tables", () =>
  withPlan(async (table, _sheet, context) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    const tables = context.workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
    table.rows.load("count");
    table.columns.load("items/name,items/index");
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(["'Kế hoạch'!B3:D5", "'Kế hoạch'!B3:D3", "'Kế hoạch'!B4:D5"]);
    expect(tables.items.map((item) => [item.name, item.worksheet.name])).toEqual([["PhuLuc1", "Kế hoạch"]]);
    expect(tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(["Mã", "Hạn hoàn thành", "Gấp đôi"]);
    expect(table.columns.items.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(table.rows.count).toBe(2);
  }));

test("Its formulas calculate and are given in Excel's short form", () =>
  withPlan(async (table, _sheet, context) => {
    const column = table.columns.getItem("Gấp đôi").getDataBodyRange().load("values,formulas");
    await context.sync();
    expect(column.values).toEqual([[20], [40]]);
    expect(column.formulas).toEqual([["=[@[Hạn hoàn thành]]*2"], ["=[@[Hạn hoàn thành]]*2"]]);
  }));

test("Renaming table, heading and sheet keeps every formula right", () =>
  withPlan(async (table, sheet, context) => {
    sheet.getRange("F1:F3").formulas = [["=SUM(PhuLuc1[Hạn hoàn thành])"], ["='Kế hoạch'!C4"], ["=Muc"]];
    context.workbook.names.add("Muc", sheet.getRange("C5"));
    await context.sync();
    table.name = "PhuLuc1_cu";
    table.getHeaderRowRange().getCell(0, 1).values = [["Hạn"]];
    sheet.name = "Kế hoạch (cũ)";
    sheet.getRange("C4").values = [[100]];
    const cells = sheet.getRange("F1:F3").load("values,formulas");
    const body = table.getDataBodyRange().load("values");
    const name = context.workbook.names.getItem("Muc").load("formula");
    await context.sync();
    expect(cells.values).toEqual([[120], [100], [20]]);
    expect(cells.formulas).toEqual([["=SUM(PhuLuc1_cu[Hạn])"], ["='Kế hoạch (cũ)'!C4"], ["=Muc"]]);
    expect(column(body, 2)).toEqual([200, 40]);
    expect(name.formula).toBe("='Kế hoạch (cũ)'!$C$5");
  }));

test("Rows are added at its end and in between, with formulas and what stands below moved", () =>
  withPlan(async (table, sheet, context) => {
    sheet.getRange("B6").values = [["Ghi chú"]];
    table.rows.add(undefined, [["PL1-003", 30, null as never]]);
    table.rows.add(0, [["PL1-000", 5, null as never]]);
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("B8").load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["PL1-000", 5, 10],
      ["PL1-001", 10, 20],
      ["PL1-002", 20, 40],
      ["PL1-003", 30, 60],
    ]);
    expect(below.values).toEqual([["Ghi chú"]]);
  }));

test("Resizing takes in rows and fills calculated columns down", () =>
  withPlan(async (table, _sheet, context) => {
    table.resize("B3:D7");
    const body = table.getDataBodyRange().load("formulas");
    await context.sync();
    expect(formulas(body, 2)).toEqual(Array(4).fill("=[@[Hạn hoàn thành]]*2"));
    table.resize("B4:D7");
    expect(await codeOf(context.sync())).toBe("InvalidArgument"); // the heading row stays where it is
  }));

test("A filter by values hides the other rows; clearing shows them", () =>
  withPlan(async (table, sheet, context) => {
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["PL1-002"] });
    const rows = [sheet.getRange("4:4"), sheet.getRange("5:5")];
    for (const row of rows) row.load("rowHidden");
    table.autoFilter.load("enabled,isDataFiltered,criteria");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
    expect(table.autoFilter.isDataFiltered).toBe(true);
    table.clearFilters();
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, false]);
  }));

test("Sorting moves whole rows", () =>
  withPlan(async (table, _sheet, context) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["PL1-002", 20, 40],
      ["PL1-001", 10, 20],
    ]);
  }));

test("Converted to a range, the cells stay; deleted, they go", () =>
  withPlan(async (table, sheet, context) => {
    table.convertToRange();
    const again = sheet.tables.add("B3:D5", true);
    const kept = sheet.getRange("B4").load("values");
    await context.sync();
    expect(kept.values).toEqual([["PL1-001"]]);
    again.delete();
    const gone = sheet.getUsedRangeOrNullObject(true);
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 0]);
  }));

describe("A table is refused", () => {
  test.each([
    ["over another table", "A1:B3", "InvalidArgument"],
    ["over merged cells", "G1:H3", "InvalidArgument"],
  ])("%s", (_, address, code) =>
    withPlan(async (_table, sheet, context) => {
      sheet.getRange("G1:H1").merge();
      sheet.tables.add(address === "A1:B3" ? "C5:E9" : address, true);
      expect(await codeOf(context.sync())).toBe(code);
    }),
  );

  test.each([
    ["A1", "InvalidArgument"],
    ["Phụ lục", "InvalidArgument"],
    ["1PhuLuc", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["phuluc2", "ItemAlreadyExists"], // names ignore the case of letters
    ["NgayDanhGia", "ItemAlreadyExists"], // tables and names share theirs
  ])("the name %s", (name, code) =>
    withPlan(async (table, sheet, context) => {
      sheet.tables.add("H1:H2", true).name = "PhuLuc2";
      context.workbook.names.add("NgayDanhGia", "=TODAY()");
      await context.sync();
      table.name = name;
      expect(await codeOf(context.sync())).toBe(code);
    }),
  );
});

test("Headings become text, and unique", () =>
  withPlan(async (_table, sheet, context) => {
    sheet.getRange("H1:K1").values = [["Mã", "Mã", 2024, ""]];
    const table = sheet.tables.add("H1:K2", true);
    const head = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(head.values).toEqual([["Mã", "Mã2", "2024", "Column4"]]);
    head.values = [["a", "A", "b", "c"]];
    head.load("values");
    await context.sync();
    expect(head.values).toEqual([["a", "A2", "b", "c"]]);
  }));

describe("A person who types", () => {
  test("just below a table makes it grow, and its formulas fill down", () =>
    withPlan(async (table, _sheet, context) => {
      expect(office.book.type("Kế hoạch", 5, 1, "PL1-003").kind).toBe("entered");
      office.book.type("Kế hoạch", 5, 2, "15");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values[2]).toEqual(["PL1-003", 15, 30]);
    }));

  test("a formula into an empty column fills it", () =>
    withPlan(async (table, _sheet, context) => {
      table.columns.add(undefined, undefined, "Thêm");
      await context.sync();
      office.book.type("Kế hoạch", 3, 4, "=[@[Hạn hoàn thành]]+1");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(column(body, 3)).toEqual([11, 21]);
    }));
});
