import { type OpenOffice, openOffice } from "../../helpers/office";
import { codeOf } from "../../helpers/office-error";

let office: OpenOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Phụ lục I");
    await context.sync();
    return batch(sheet, context);
  });
}

describe("A sheet's name", () => {
  test.each([
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["phụ lục i", "ItemAlreadyExists"], // the case of letters is no difference
  ])("%p: %s", (name, code) =>
    onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      expect(await codeOf(context.sync())).toBe(code);
    }),
  );
});

test("A sheet's name may have 31 characters", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "x".repeat(31);
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toHaveLength(31);
  }));

test("Sheets are hidden, moved, coloured and deleted; the last visible one stays", () =>
  onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const hidden = worksheets.add("_meta");
    hidden.visibility = "VeryHidden";
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.position = 0;
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines,items/position");
    await context.sync();
    expect(worksheets.items.map((one) => [one.name, one.visibility, one.tabColor, one.showGridlines])).toEqual([
      ["Phụ lục I", "Visible", "#1F4E79", false],
      ["Sheet1", "Visible", "", true],
      ["_meta", "VeryHidden", "", true],
    ]);
    hidden.delete();
    expect(await codeOf(context.sync())).toBe("InvalidOperation"); // a very hidden sheet must be shown first
    sheet.delete();
    await context.sync();
    worksheets.getItem("Sheet1").delete();
    expect(await codeOf(context.sync())).toBe("InvalidOperation");
  }));

describe("A protected sheet", () => {
  test("takes values only where nothing is locked, and then all of them", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:B9").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      sheet.getRange("B2:B3").values = [["a"], ["b"]];
      await context.sync();
      sheet.getRange("A2:B2").values = [["x", "y"]];
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      const cells = sheet.getRange("A2:B2").load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(cells.values).toEqual([["", "a"]]);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false });
    }));

  test.each([
    ["looks", "AccessDenied", (sheet: Excel.Worksheet) => void (sheet.getRange("B2").format.fill.color = "#FF0000")],
    ["merges", "AccessDenied", (sheet: Excel.Worksheet) => sheet.getRange("B2:C2").merge()],
    ["tables", "AccessDenied", (sheet: Excel.Worksheet) => void sheet.tables.add("B2:C3", true)],
    ["validation", "AccessDenied", (sheet: Excel.Worksheet) => sheet.getRange("B2").dataValidation.clear()],
    ["a second protection", "InvalidOperation", (sheet: Excel.Worksheet) => sheet.protection.protect()],
  ])("refuses %s", (_, code, change) =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      sheet.getRange("B:B").format.columnWidth = 100; // allowed
      await context.sync();
      change(sheet);
      expect(await codeOf(context.sync())).toBe(code);
    }),
  );

  test("is opened by its password only, and a person cannot type into its locked cells", () =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect({}, "mật khẩu");
      await context.sync();
      expect(office.book.type("Phụ lục I", 0, 0, "x")).toEqual({ kind: "locked" });
      sheet.protection.unprotect("sai");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.protection.unprotect("mật khẩu");
      await context.sync();
      expect(office.book.type("Phụ lục I", 0, 0, "x").kind).toBe("entered");
    }));
});

test("Looks are set for all cells and given back, mixed ones as null", () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    Object.assign(format.font, { name: "Times New Roman", size: 13, bold: true, italic: true, color: "#C00000" });
    format.fill.color = "#FFF2CC";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 75;
    format.rowHeight = 30;
    sheet.getRange("B1").format.fill.clear();
    const border = format.borders.getItem("InsideHorizontal");
    border.style = "Continuous";
    border.color = "#A6A6A6";
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,columnWidth,rowHeight");
    format.font.load();
    format.fill.load("color");
    const [top, below] = [sheet.getRange("A1"), sheet.getRange("A2")];
    const edges = [top.format.borders.getItem("EdgeBottom"), below.format.borders.getItem("EdgeTop")];
    const none = top.format.borders.getItem("EdgeTop");
    for (const edge of [...edges, none]) edge.load("style,color,weight");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      indentLevel: 2,
      columnWidth: 75,
      rowHeight: 30,
    });
    expect(format.font.toJSON()).toMatchObject({ name: "Times New Roman", size: 13, bold: true, color: "#C00000" });
    expect(format.fill.color).toBeNull();
    expect(edges.map(({ style, color, weight }) => [style, color, weight])).toEqual([
      ["Continuous", "#A6A6A6", "Thin"],
      ["Continuous", "#A6A6A6", "Thin"],
    ]);
    expect(none.style).toBe("None");
  }));

test("A look and lock of the whole sheet reach cells written later", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange("C:C").format.protection.locked = false;
    await context.sync();
    const cell = sheet.getRange("C5");
    cell.values = [["x"]];
    cell.load("format/font/name,format/protection/locked");
    await context.sync();
    expect([cell.format.font.name, cell.format.protection.locked]).toEqual(["Times New Roman", false]);
  }));

test("Panes, merges, hidden and grouped columns", () =>
  onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.getRange("A1:D1").merge();
    sheet.getRange("E:F").group("ByColumns");
    sheet.getRange("E:F").hideGroupDetails("ByColumns");
    sheet.getRange("7:8").rowHidden = true;
    const columns = sheet.getRange("E:F").load("columnHidden");
    const rows = sheet.getRange("6:8").load("rowHidden");
    await context.sync();
    expect(location.address).toBe("'Phụ lục I'!A1:B3");
    expect([columns.columnHidden, rows.rowHidden]).toEqual([true, null]);
    sheet.freezePanes.unfreeze();
    sheet.getRange("E:F").showGroupDetails("ByColumns");
    const none = sheet.freezePanes.getLocationOrNullObject();
    columns.load("columnHidden");
    await context.sync();
    expect([none.isNullObject, columns.columnHidden]).toEqual([true, false]);
    const [content] = office.book.toContent().sheets.filter(({ name }) => name === "Phụ lục I");
    expect(content?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(content?.columns).toMatchObject([
      { index: 4, outlineLevel: 1 },
      { index: 5, outlineLevel: 1 },
    ]);
  }));

test("Print set-up", () =>
  onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.setPrintArea("A1:H20");
    pageLayout.setPrintMargins("Centimeters", { left: 2, right: 1 });
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    pageLayout.load("orientation,paperSize,zoom,leftMargin,centerHorizontally");
    await context.sync();
    expect(pageLayout.leftMargin).toBeCloseTo(56.69, 2);
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    const [content] = office.book.toContent().sheets.filter(({ name }) => name === "Phụ lục I");
    expect(content?.print).toMatchObject({
      orientation: "landscape",
      paperSize: 8,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { first: 3, last: 4 },
      area: { row: 0, column: 0, rows: 20, columns: 8 },
      footer: "&CTrang &P/&N",
    });
  }));

test("Validation rules are set, described, replaced in part and cleared", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["Chưa triển khai"], ["Đang thực hiện"], ["khác"]];
    const range = sheet.getRange("B1:B9");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$2" } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      title: "Tình trạng",
      message: "Chọn trong danh sách.",
      style: "Stop",
    };
    range.dataValidation.prompt = { showPrompt: true, title: "Tình trạng", message: "Chọn một." };
    sheet.getRange("B5:B6").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    sheet.getRange("B1:B2").values = [["Đang thực hiện"], ["khác"]];
    const parts = ["B1:B4", "B5:B6", "B7:B9", "B1:B9", "C1"].map((address) => sheet.getRange(address));
    for (const part of parts) part.dataValidation.load("type,rule,errorAlert,valid");
    const [good, bad] = [sheet.getRange("B1"), sheet.getRange("B2")];
    for (const cell of [good, bad]) cell.dataValidation.load("valid");
    await context.sync();
    expect(parts.map((part) => part.dataValidation.type)).toEqual(["List", "Decimal", "List", "Inconsistent", "None"]);
    expect(parts[0]?.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=$A$1:$A$2" } });
    expect(parts[1]?.dataValidation.rule).toEqual({ decimal: { operator: "Between", formula1: "=0", formula2: "=1" } });
    expect(parts[0]?.dataValidation.errorAlert).toMatchObject({
      title: "Tình trạng",
      message: "Chọn trong danh sách.",
    });
    expect([good.dataValidation.valid, bad.dataValidation.valid]).toEqual([true, false]);
    range.dataValidation.clear();
    range.dataValidation.load("type");
    await context.sync();
    expect(range.dataValidation.type).toBe("None");
  }));

test("Conditional formats: the newest comes first, and its order can be changed", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2:C9");
    for (const [word, color] of [
      ["quá hạn", "#FFC7CE"],
      ["sắp đến hạn", "#FFEB9C"],
    ] as const) {
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = `=$C2="${word}"`;
      format.custom.format.fill.color = color;
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    }
    const formats = range.conditionalFormats.load("items/id,items/priority,items/stopIfTrue,items/custom/rule/formula");
    await context.sync();
    expect(formats.items.map((one) => [one.priority, one.stopIfTrue, one.custom.rule.formula])).toEqual([
      [0, true, '=$C2="sắp đến hạn"'],
      [1, true, '=$C2="quá hạn"'],
    ]);
    const second = formats.items[1];
    if (second) second.priority = 0;
    formats.load("items/custom/rule/formula,items/custom/format/fill/color");
    await context.sync();
    expect(formats.items.map((one) => one.custom.format.fill.color)).toEqual(["#FFC7CE", "#FFEB9C"]);
    formats.items[0]?.delete();
    sheet.getRange("A2:C3").conditionalFormats.clearAll();
    await context.sync();
    const [content] = office.book.toContent().sheets.filter(({ name }) => name === "Phụ lục I");
    expect(content?.conditionalFormats).toEqual([
      {
        areas: [{ row: 3, column: 0, rows: 6, columns: 3 }],
        formula: '$C2="sắp đến hạn"',
        fill: "#FFEB9C",
        bold: true,
        priority: 0,
        stopIfTrue: true,
      },
    ]);
  }));

test("Names refer to ranges or formulas, and can be changed and deleted", () =>
  onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("SoNgayCanhBao", sheet.getRange("B1"));
    names.add("NgayDanhGia", "=IF(ISNUMBER('Phụ lục I'!$B$2),'Phụ lục I'!$B$2,TODAY())");
    sheet.getRange("B1:B2").values = [[10], [45458]];
    sheet.getRange("C1").formulas = [["=NgayDanhGia+SoNgayCanhBao"]];
    const cell = sheet.getRange("C1").load("values");
    names.load("items/name,items/type,items/formula,items/visible");
    const range = names.getItem("SoNgayCanhBao").getRangeOrNullObject().load("address");
    const none = names.getItem("NgayDanhGia").getRangeOrNullObject();
    await context.sync();
    expect(cell.values).toEqual([[45468]]);
    expect(names.items.map(({ name, type }) => [name, type])).toEqual([
      ["SoNgayCanhBao", "Range"],
      ["NgayDanhGia", "String"],
    ]);
    expect([range.address, none.isNullObject]).toEqual(["'Phụ lục I'!B1", true]);
    names.getItem("SoNgayCanhBao").formula = "=20";
    names.getItem("NgayDanhGia").visible = false;
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[45478]]);
    names.getItem("SoNgayCanhBao").delete();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["#NAME?"]]);
  }));

test("The application says how days and numbers are written", () =>
  onSheet(async (_sheet, context) => {
    const { application } = context.workbook;
    application.cultureInfo.load("name,datetimeFormat/shortDatePattern,numberFormat/numberDecimalSeparator");
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("dd/MM/yyyy");
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(".");
  }));
