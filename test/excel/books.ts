import type { BookSpec, CellBlock, CellStyle, CellValue, SheetSpec } from "../../src/workbook/sheet-spec";

const TEXT: CellStyle = {
  font: "Times New Roman",
  size: 11,
  vertical: "top",
  wrap: true,
  border: "#A6A6A6",
  format: "@",
};
const DAY: CellStyle = { ...TEXT, format: "dd/mm/yyyy", horizontal: "center" };

const HEADINGS = ["Mã", "Nhiệm vụ", "Hạn", "Tình trạng", "Kết quả", "Đánh giá"];

/** Of the heading row; the first data row follows. */
export const HEADING_ROW = 2;

/** Of the columns that divisions fill in. */
export const STATUS_COLUMN = 3;
export const RESULT_COLUMN = 4;

export interface TaskCells {
  readonly code: string;
  readonly task: string;
  readonly due: number | null;
}

export function tasks(count: number, task = "Tham mưu ban hành kế hoạch cải cách hành chính"): readonly TaskCells[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `PL1-${String(index + 1).padStart(3, "0")}`,
    task: `${task} ${index + 1}`,
    due: 45000 + index,
  }));
}

/**
 * A book such as the add-in writes, small: a locked plan with open entries and a live formula, a list on a second sheet that
 * validation refers to by name, and a very hidden sheet.
 */
export function planBook(rows: readonly TaskCells[]): BookSpec {
  return {
    sheets: [appendix(rows), catalogue(), metadata()],
    names: [
      { name: "DanhSachTinhTrang", refersTo: "='Danh mục'!$A$2:$A$4" },
      { name: "NgayDanhGia", refersTo: "='Danh mục'!$C$1" },
    ],
  };
}

function appendix(rows: readonly TaskCells[]): SheetSpec {
  const first = HEADING_ROW + 1;
  const body = (column: number) => ({ row: first, column, rows: rows.length, columns: 1 });
  return {
    name: "Phụ lục I",
    visibility: "visible",
    tabColor: "#1F4E79",
    columns: [
      { width: 10 },
      { width: 48 },
      { width: 12 },
      { width: 20, collapsed: true },
      { width: 40 },
      { width: 20 },
    ],
    rowHeights: [{ row: HEADING_ROW, height: 36 }],
    blocks: [
      text(0, "PHỤ LỤC I"),
      text(1, "- Kế hoạch năm 2024"),
      {
        area: { row: HEADING_ROW, column: 0, rows: 1, columns: HEADINGS.length },
        style: { ...TEXT, bold: true, fill: "#1F4E79", color: "#FFFFFF" },
        values: [HEADINGS],
      },
      column(
        body(0),
        TEXT,
        rows.map((row) => row.code),
      ),
      column(
        body(1),
        TEXT,
        rows.map((row) => row.task),
      ),
      column(
        body(2),
        DAY,
        rows.map((row) => row.due),
      ),
      { area: body(STATUS_COLUMN), style: { ...TEXT, locked: false } },
      { area: body(RESULT_COLUMN), style: { ...TEXT, locked: false } },
      {
        area: body(5),
        style: { ...TEXT, format: "General" },
        formula: '=IF(PhuLuc1[[#This Row],[Hạn]]<NgayDanhGia,"Quá hạn","Trong hạn")',
      },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    tables: [
      {
        name: "PhuLuc1",
        area: { row: HEADING_ROW, column: 0, rows: rows.length + 1, columns: HEADINGS.length },
        headings: HEADINGS,
      },
    ],
    validations: [
      {
        area: body(STATUS_COLUMN),
        validation: { kind: "list", source: "=DanhSachTinhTrang" },
        title: "Tình trạng",
        message: "Chọn một tình trạng trong danh sách.",
        style: "stop",
      },
    ],
    conditionalFormats: [
      { area: { ...body(0), columns: 6 }, formula: `=$F${first + 1}="Quá hạn"`, fill: "#FFC7CE", color: "#9C0006" },
      { area: { ...body(0), columns: 6 }, formula: `=$F${first + 1}="Trong hạn"`, bold: true },
    ],
    isProtected: true,
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: { row: 0, column: 0, rows: first + rows.length, columns: 6 },
    },
  };
}

function catalogue(): SheetSpec {
  return {
    name: "Danh mục",
    visibility: "visible",
    columns: [{ width: 20 }, { width: 8 }, { width: 12 }],
    blocks: [
      {
        area: { row: 0, column: 0, rows: 4, columns: 1 },
        style: TEXT,
        values: [["Tình trạng"], ["Chưa triển khai"], ["Đang thực hiện"], ["Đã hoàn thành"]],
      },
      { area: { row: 0, column: 2, rows: 1, columns: 1 }, style: DAY, values: [[45001]] },
    ],
    tables: [{ name: "TinhTrang", area: { row: 0, column: 0, rows: 4, columns: 1 }, headings: ["Tình trạng"] }],
    isProtected: false,
  };
}

function metadata(): SheetSpec {
  return {
    name: "_meta",
    visibility: "very-hidden",
    columns: [{ width: 20 }],
    blocks: [text(0, '{"schema":"1"}')],
    tables: [],
    isProtected: false,
  };
}

function text(row: number, words: string): CellBlock {
  return { area: { row, column: 0, rows: 1, columns: 1 }, style: { ...TEXT, wrap: false }, values: [[words]] };
}

function column(area: CellBlock["area"], style: CellStyle, values: readonly CellValue[]): CellBlock {
  return { area, style, values: values.map((value) => [value]) };
}

/** The least that has one of everything: for many rows, and for failing at every single step. */
export function smallBook(rows: readonly TaskCells[]): BookSpec {
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: 2 };
  const open = { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    sheets: [
      {
        name: "Sổ",
        visibility: "visible",
        columns: [{ width: 10 }, { width: 30 }, { width: 10, collapsed: true }],
        blocks: [
          {
            area,
            style: { format: "@" },
            values: [["Mã", "Nhiệm vụ"], ...rows.map(({ code, task }) => [code, task])],
          },
          { area: { row: 0, column: 3, rows: 1, columns: 1 }, formula: "=COUNTA(Bang[Mã])+SoThem" },
        ],
        merges: [{ row: rows.length + 3, column: 0, rows: 1, columns: 2 }],
        tables: [{ name: "Bang", area, headings: ["Mã", "Nhiệm vụ"] }],
        validations: [
          {
            area: open,
            validation: { kind: "decimal", from: 0, to: 1 },
            title: "Tỷ lệ",
            message: "Nhập từ 0 đến 1.",
            style: "warning",
          },
        ],
        conditionalFormats: [{ area: open, formula: '=$B2=""', fill: "#FFC7CE" }],
        isProtected: true,
        frozen: { rows: 1, columns: 0 },
        print: { orientation: "portrait", paper: "A3" },
      },
      {
        name: "_ẩn",
        visibility: "very-hidden",
        columns: [],
        blocks: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[7]] }],
        tables: [],
        isProtected: false,
      },
    ],
    names: [{ name: "SoThem", refersTo: "='_ẩn'!$A$1" }],
  };
}
