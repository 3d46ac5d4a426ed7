import type { BookContent, StyleContent } from "../../../../workbench/book/content/book-content";

const entry: StyleContent = { font: "Times New Roman", size: 12, wrap: true, vertical: "top", locked: false };
const heading: StyleContent = { font: "Times New Roman", size: 12, bold: true, fill: "#DDEBF7", horizontal: "center" };
const day: StyleContent = { ...entry, format: "dd/mm/yyyy" };

/** A small tracking workbook: what other programs are asked about. */
export const sampleBook: BookContent = {
  names: [
    { name: "NgayCoDinh", refersTo: "'Danh mục'!$C$5" },
    { name: "NgayDanhGia", refersTo: "IF(ISNUMBER(NgayCoDinh),NgayCoDinh,TODAY())" },
    { name: "TinhTrang", refersTo: "'Danh mục'!$A$2:$A$4" },
  ],
  sheets: [
    {
      name: "Phụ lục I",
      visibility: "visible",
      tabColor: "#1F4E79",
      cells: [
        { row: 0, column: 0, value: "Kế hoạch & chỉ số <CCHC>", style: { ...heading, size: 14 } },
        ...["Mã", "Nhiệm vụ,\ngiải pháp", "Hạn hoàn thành", "Tình trạng thực hiện", "Đánh giá tiến độ"].map(
          (value, column) => ({ row: 3, column, value, style: heading }),
        ),
        { row: 4, column: 0, value: "PL1-001" },
        { row: 4, column: 1, value: "- Ban hành kế hoạch", style: { format: "@", wrap: true } },
        { row: 4, column: 2, value: 45473, style: day },
        { row: 4, column: 3, value: "Đang thực hiện", style: entry },
        {
          row: 4,
          column: 4,
          value: "Quá hạn",
          formula: 'IF(PhuLuc1[[#This Row],[Hạn hoàn thành]]<45500,"Quá hạn","Trong hạn")',
        },
        { row: 5, column: 0, value: "PL1-002" },
        { row: 5, column: 1, value: "1.10", style: { format: "@", wrap: true } },
        { row: 5, column: 2, value: 45657, style: day },
        { row: 5, column: 3, style: entry },
        {
          row: 5,
          column: 4,
          value: "Trong hạn",
          formula: 'IF(PhuLuc1[[#This Row],[Hạn hoàn thành]]<45500,"Quá hạn","Trong hạn")',
        },
      ],
      columns: [
        { index: 0, width: 9 },
        { index: 1, width: 45 },
        { index: 5, width: 12, hidden: true, outlineLevel: 1 },
        { index: 6, width: 12, hidden: true, outlineLevel: 1 },
      ],
      rows: [{ index: 3, height: 48 }],
      merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
      frozen: { rows: 4, columns: 2 },
      showGridlines: false,
      tables: [
        {
          name: "PhuLuc1",
          area: { row: 3, column: 0, rows: 3, columns: 5 },
          columns: [
            { name: "Mã" },
            { name: "Nhiệm vụ,\ngiải pháp" },
            { name: "Hạn hoàn thành" },
            { name: "Tình trạng thực hiện" },
            {
              name: "Đánh giá tiến độ",
              formula: 'IF(PhuLuc1[[#This Row],[Hạn hoàn thành]]<45500,"Quá hạn","Trong hạn")',
            },
          ],
          style: "TableStyleLight1",
          showFilterButton: true,
          showBandedRows: false,
        },
      ],
      validations: [
        {
          areas: [
            { row: 4, column: 3, rows: 2, columns: 1 },
            { row: 9, column: 3, rows: 1, columns: 1 },
          ],
          type: "list",
          formula1: "TinhTrang",
          allowBlank: true,
          error: { style: "stop", title: "Tình trạng", message: "Chọn một mục trong danh sách." },
        },
        {
          areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
          type: "date",
          operator: "between",
          formula1: "43831",
          formula2: "47848",
          allowBlank: true,
          error: { style: "warning", title: "Ngày", message: "Nhập ngày, ví dụ 30/6/2024." },
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 4, column: 0, rows: 2, columns: 5 }],
          formula: '$E5="Quá hạn"',
          fill: "#FFC7CE",
          color: "#9C0006",
          bold: true,
          priority: 0,
          stopIfTrue: false,
        },
      ],
      protection: {
        allowAutoFilter: true,
        allowFormatColumns: true,
        allowFormatRows: true,
        allowFormatCells: false,
        allowSort: false,
        allowInsertRows: false,
        allowDeleteRows: false,
      },
      print: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: 3, last: 3 },
        area: { row: 0, column: 0, rows: 6, columns: 5 },
        centerHorizontally: true,
        margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        header: '&C&"Times New Roman,Bold"SỐ LIỆU MINH HỌA',
        footer: "&RTrang &P/&N",
      },
    },
    {
      name: "Danh mục",
      visibility: "visible",
      cells: [
        { row: 0, column: 0, value: "Tình trạng" },
        { row: 1, column: 0, value: "Chưa triển khai" },
        { row: 2, column: 0, value: "Đang thực hiện" },
        { row: 3, column: 0, value: "Đã hoàn thành" },
        { row: 4, column: 3, value: 0.5, style: { format: "0%" } },
        { row: 5, column: 3, value: true },
        { row: 6, column: 3, value: { error: "#N/A" }, formula: "NA()" },
      ],
      columns: [],
      rows: [],
      merges: [],
      showGridlines: true,
      tables: [],
      validations: [],
      conditionalFormats: [],
    },
    {
      name: "_cchc",
      visibility: "veryHidden",
      cells: [{ row: 0, column: 0, value: '{"schema":1}' }],
      columns: [],
      rows: [],
      merges: [],
      showGridlines: true,
      tables: [],
      validations: [],
      conditionalFormats: [],
    },
  ],
};
