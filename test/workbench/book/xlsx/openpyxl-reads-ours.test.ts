import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import { askPython, noOpenpyxl } from "../../../helpers/python";
import { sampleBook } from "./sample-book";

const missing = noOpenpyxl();
if (missing) console.warn(`Skipped: ${missing}.`);

const script = String.raw`
import json, sys, warnings
warnings.simplefilter("error")
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book["Phụ lục I"]
table = sheet.tables["PhuLuc1"]
rules = [(str(r.sqref), rule) for r in sheet.conditional_formatting for rule in r.rules]
print(json.dumps({
  "sheets": [[s.title, s.sheet_state] for s in book],
  "names": {name: defined.attr_text for name, defined in book.defined_names.items()} if hasattr(book.defined_names, "items")
    else {defined.name: defined.attr_text for defined in book.defined_names.definedName if defined.localSheetId is None},
  "table": [table.ref, [column.name for column in table.tableColumns], table.tableStyleInfo.name, table.autoFilter.ref],
  "filled down": table.tableColumns[4].calculatedColumnFormula.attr_text,
  "validations": [[str(v.sqref), v.type, v.formula1, v.formula2, v.errorStyle, v.error, v.showErrorMessage] for v in sheet.data_validations.dataValidation],
  "colours": [[area, rule.type, rule.formula, rule.dxf.fill.bgColor.rgb, rule.dxf.font.color.rgb, rule.dxf.font.b, rule.priority] for area, rule in rules],
  "protected": [sheet.protection.sheet, sheet.protection.password],
  "locked operations": [name for name in ("autoFilter", "formatCells", "formatColumns", "formatRows", "sort", "insertRows", "deleteRows") if getattr(sheet.protection, name)],
  "locked cells": [sheet[a].protection.locked for a in ("B5", "D5", "D6")],
  "print": [sheet.print_title_rows, "".join(sheet.print_area).split("!")[-1], sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight, sheet.print_options.horizontalCentered],
  "footer": sheet.oddFooter.right.text,
  "margins": [sheet.page_margins.left, sheet.page_margins.footer],
  "freeze": sheet.freeze_panes,
  "widths": [round(sheet.column_dimensions[c].width, 2) for c in ("A", "B")],
  "outline": [sheet.column_dimensions["F"].outlineLevel, sheet.column_dimensions["F"].hidden],
  "height": sheet.row_dimensions[4].height,
  "merged": [str(m) for m in sheet.merged_cells.ranges],
  "gridlines": sheet.sheet_view.showGridLines,
  "tab": sheet.sheet_properties.tabColor.rgb,
  "cells": [[sheet[a].value, sheet[a].number_format, sheet[a].data_type] for a in ("A1", "B5", "B6", "E5")] ,
  "day": [sheet["C5"].value.isoformat(), sheet["C5"].is_date],
  "results": [values["Phụ lục I"][a].value for a in ("E5", "E6")] + [values["Danh mục"][a].value for a in ("D5", "D6", "D7")],
  "fill": sheet["A4"].fill.fgColor.rgb,
  "font": [sheet["A1"].font.name, sheet["A1"].font.size, sheet["A1"].font.b],
}))
`;

(missing ? test.skip : test)("openpyxl finds everything in our file", async () => {
  expect(askPython(await saveXlsx(sampleBook), script)).toEqual({
    sheets: [
      ["Phụ lục I", "visible"],
      ["Danh mục", "visible"],
      ["_cchc", "veryHidden"],
    ],
    names: {
      NgayCoDinh: "'Danh mục'!$C$5",
      NgayDanhGia: "IF(ISNUMBER(NgayCoDinh),NgayCoDinh,TODAY())",
      TinhTrang: "'Danh mục'!$A$2:$A$4",
    },
    table: [
      "A4:E6",
      ["Mã", "Nhiệm vụ,\ngiải pháp", "Hạn hoàn thành", "Tình trạng thực hiện", "Đánh giá tiến độ"],
      "TableStyleLight1",
      "A4:E6",
    ],
    "filled down": 'IF(PhuLuc1[[#This Row],[Hạn hoàn thành]]<45500,"Quá hạn","Trong hạn")',
    validations: [
      ["D5:D6 D10", "list", "TinhTrang", null, null, "Chọn một mục trong danh sách.", true],
      ["C5:C6", "date", "43831", "47848", "warning", "Nhập ngày, ví dụ 30/6/2024.", true],
    ],
    colours: [["A5:E6", "expression", ['$E5="Quá hạn"'], "FFFFC7CE", "FF9C0006", true, 1]],
    protected: [true, null],
    "locked operations": ["formatCells", "sort", "insertRows", "deleteRows"],
    "locked cells": [true, false, false],
    print: ["$4:$4", "$A$1:$E$6", "landscape", 9, true, 1, 0, true],
    footer: "Trang &P/&N",
    margins: [0.5, 0.3],
    freeze: "C5",
    widths: [9.71, 45.71],
    outline: [1, true],
    height: 48,
    merged: ["A1:E1"],
    gridlines: false,
    tab: "FF1F4E79",
    cells: [
      ["Kế hoạch & chỉ số <CCHC>", "General", "s"],
      ["- Ban hành kế hoạch", "@", "s"],
      ["1.10", "@", "s"],
      ['=IF(PhuLuc1[[#This Row],[Hạn hoàn thành]]<45500,"Quá hạn","Trong hạn")', "General", "f"],
    ],
    day: ["2024-06-30T00:00:00", true],
    results: ["Quá hạn", "Trong hạn", 0.5, true, "#N/A"],
    fill: "FFDDEBF7",
    font: ["Times New Roman", 14, true],
  });
});
