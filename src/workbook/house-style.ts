import type { CellStyle, Color } from "./sheet-spec";

/** Administrative documents are set in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const FONT = "Times New Roman";

/** Lines round cells. */
export const BORDER: Color = "#A6A6A6";

/** Behind headings of columns that the plan fills and nobody edits. */
export const PLAN_HEADING: Color = "#1F4E79";
/** Behind headings of the Office's columns. */
export const OFFICE_HEADING: Color = "#7F6000";
/** Behind headings of columns that people fill in. */
export const ENTRY_HEADING: Color = "#2F6B3C";
/** Behind headings of columns that the workbook works out. */
export const LIVE_HEADING: Color = "#595959";

/** Behind locked cells, so that it is seen where one can type. */
export const LOCKED_FILL: Color = "#F2F2F2";

export const TEXT: CellStyle = { font: FONT, size: 11, vertical: "top", wrap: true, border: BORDER, format: "@" };
export const DAY: CellStyle = { ...TEXT, horizontal: "center", format: "dd/mm/yyyy" };
export const NUMBER: CellStyle = { ...TEXT, horizontal: "center", format: "General" };
export const SHARE: CellStyle = { ...TEXT, horizontal: "center", format: "0%" };
export const POINTS: CellStyle = { ...TEXT, horizontal: "center", format: "0.00" };

export function heading(fill: Color): CellStyle {
  return {
    font: FONT,
    size: 11,
    bold: true,
    color: "#FFFFFF",
    fill,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: BORDER,
    format: "@",
  };
}

/** Lines above a table: no border, not wrapped, so that they run over the cells beside. */
export const TITLE: CellStyle = { font: FONT, size: 14, bold: true, vertical: "center", format: "@" };
export const LINE: CellStyle = { font: FONT, size: 11, vertical: "center", format: "@" };
export const ILLUSTRATIVE: CellStyle = {
  font: FONT,
  size: 12,
  bold: true,
  color: "#9C0006",
  vertical: "center",
  format: "@",
};

/** What every sheet of a made-up plan says. */
export const ILLUSTRATIVE_WORDS = "SỐ LIỆU MINH HỌA";
