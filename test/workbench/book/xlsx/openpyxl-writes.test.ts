import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { bookMadeByPython, noOpenpyxl } from "../../../helpers/python";

const missing = noOpenpyxl();
if (missing) console.warn(`Skipped: ${missing}.`);

const script = String.raw`
import sys, datetime
import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.colors import Color
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Phụ lục II"
for row in (["Mã", "Hạn"], ["PL2-001", datetime.date(2024, 6, 30)], ["PL2-002", datetime.datetime(2024, 12, 31, 12)]):
    sheet.append(row)
sheet["B2"].number_format = "dd/mm/yyyy"
sheet["A2"].font = Font(name="Times New Roman", size=13, bold=True, color="FF00B050", underline="single")
sheet["A2"].border = Border(left=Side("dashed", color="FFFF0000"))
sheet["A3"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.4))
sheet["A3"].alignment = Alignment(wrap_text=True, horizontal="left", vertical="center")
sheet["A3"].protection = Protection(locked=False)
sheet["D1"] = "=SUM(1,2)"
sheet["D2"] = True
sheet["D3"] = "#N/A"
table = Table(displayName="PhuLuc2", ref="A1:B3")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
sheet.add_table(table)
rule = DataValidation(type="list", formula1='"Có,Không"', allow_blank=True, showErrorMessage=True)
rule.add("D2:D3"); rule.add("F1")
sheet.add_data_validation(rule)
sheet.conditional_formatting.add("A2:B3", FormulaRule(formula=['$B2<45500'], fill=PatternFill("solid", bgColor="FFFFC7CE"), stopIfTrue=True))
sheet.conditional_formatting.add("D2:D9", CellIsRule(operator="lessThan", formula=["5"], font=Font(bold=True)))
sheet.conditional_formatting.add("B2:B3", ColorScaleRule(start_type="min", start_color="FFFFFFFF", end_type="max", end_color="FFFF0000"))
sheet.column_dimensions["A"].width = 20.7109375
sheet.freeze_panes = "A2"
sheet.print_title_rows = "1:1"
sheet.page_setup.orientation = "landscape"
sheet["A1"].comment = Comment("xin xem lại", "Văn phòng")
sheet["A2"].hyperlink = "https://example.org/"
chart = BarChart(); chart.add_data(Reference(sheet, min_col=4, min_row=1, max_row=2)); sheet.add_chart(chart, "H2")
book.create_sheet("Ẩn").sheet_state = "veryHidden"
name = openpyxl.workbook.defined_name.DefinedName("Ngay", attr_text="'Phụ lục II'!$B$2")
# Its older versions keep names in a list.
book.defined_names.append(name) if hasattr(book.defined_names, "append") else book.defined_names.add(name)
book.save(sys.argv[1])
`;

(missing ? test.skip : test)("A file of openpyxl opens, and what saving it again would lose is named", async () => {
  const opened = await openXlsx(bookMadeByPython(script));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { content, losses } = opened.value;
  const sheet = content.sheets[0];
  expect(content.names).toEqual([{ name: "Ngay", refersTo: "'Phụ lục II'!$B$2" }]);
  expect(content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Phụ lục II", "visible"],
    ["Ẩn", "veryHidden"],
  ]);
  expect(sheet?.cells).toEqual([
    { row: 0, column: 0, value: "Mã" },
    { row: 0, column: 1, value: "Hạn" },
    { row: 0, column: 3, formula: "SUM(1,2)" },
    {
      row: 1,
      column: 0,
      value: "PL2-001",
      style: {
        font: "Times New Roman",
        size: 13,
        bold: true,
        color: "#00B050",
        borders: { left: { style: "thin", color: "#FF0000" } },
      },
    },
    { row: 1, column: 1, value: 45473, style: { format: "dd/mm/yyyy" } },
    { row: 1, column: 3, value: true },
    {
      row: 2,
      column: 0,
      value: "PL2-002",
      // Accent 1 of the old Office theme, 40% lighter.
      style: { fill: "#95B3D7", horizontal: "left", vertical: "center", wrap: true, locked: false },
    },
    { row: 2, column: 1, value: 45657.5, style: { format: "yyyy-mm-dd h:mm:ss" } },
    { row: 2, column: 3, value: { error: "#N/A" } },
  ]);
  expect(sheet?.tables).toEqual([
    {
      name: "PhuLuc2",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [{ name: "Mã" }, { name: "Hạn" }],
      style: "TableStyleMedium9",
      showFilterButton: true,
      showBandedRows: true,
    },
  ]);
  expect(sheet?.validations).toEqual([
    {
      areas: [
        { row: 1, column: 3, rows: 2, columns: 1 },
        { row: 0, column: 5, rows: 1, columns: 1 },
      ],
      type: "list",
      formula1: '"Có,Không"',
      allowBlank: true,
      error: { style: "stop", title: "", message: "" },
    },
  ]);
  expect(sheet?.conditionalFormats).toEqual([
    {
      areas: [{ row: 1, column: 0, rows: 2, columns: 2 }],
      formula: "$B2<45500",
      fill: "#FFC7CE",
      priority: 0,
      stopIfTrue: true,
    },
    {
      areas: [{ row: 1, column: 3, rows: 8, columns: 1 }],
      formula: "D2<5",
      bold: true,
      priority: 1,
      stopIfTrue: false,
    },
  ]);
  expect(sheet?.columns).toEqual([{ index: 0, width: 19.997 }]);
  expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet?.print).toMatchObject({ orientation: "landscape", titleRows: { first: 0, last: 0 } });
  expect(losses.map(({ kind, sheet }) => `${kind} in ${sheet ?? "workbook"}`).sort()).toEqual([
    "border-style in Phụ lục II",
    "chart in Phụ lục II",
    "comment in Phụ lục II",
    "conditional-format in Phụ lục II",
    "hyperlink in Phụ lục II",
    "text-effect in Phụ lục II",
  ]);
});
