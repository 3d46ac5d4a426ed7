import { DAY, FONT, ILLUSTRATIVE, NUMBER, SHARE, TEXT } from "../house-style";
import type { CellStyle } from "../sheet-spec";

const PLAIN: CellStyle = { font: FONT, size: 12, vertical: "center", wrap: true, format: "@" };
const CENTRED: CellStyle = { ...PLAIN, horizontal: "center" };

/** Sizes and weights of an annex: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III. */
export const ANNEX_WORD: CellStyle = { ...CENTRED, size: 14, bold: true };
export const ANNEX_TITLE: CellStyle = { ...CENTRED, size: 13, bold: true };
export const ANNEX_ATTACHED: CellStyle = { ...CENTRED, size: 13, italic: true };

export const ISSUER: CellStyle = { ...PLAIN, size: 11, bold: true, vertical: "top" };
export const RUNNING_HEAD: CellStyle = { ...PLAIN, size: 11, italic: true, horizontal: "right", vertical: "top" };
export const ILLUSTRATIVE_MARK: CellStyle = { ...ILLUSTRATIVE, horizontal: "center", vertical: "top" };

export const FACT: CellStyle = CENTRED;
export const CAUTION: CellStyle = { ...PLAIN, bold: true };

export const SECTION_TITLE: CellStyle = { ...PLAIN, bold: true };
export const NOTHING: CellStyle = { ...PLAIN, italic: true };
export const NOTE: CellStyle = { ...PLAIN, size: 11, italic: true };

/** Black on a light grey: prints well without colours. */
export const HEAD: CellStyle = {
  ...TEXT,
  bold: true,
  fill: "#E7E6E6",
  horizontal: "center",
  vertical: "center",
};
export const CELL: CellStyle = { ...TEXT, vertical: "center" };
export const CENTRED_CELL: CellStyle = { ...CELL, horizontal: "center" };
export const DAY_CELL: CellStyle = { ...DAY, vertical: "center" };
export const COUNT_CELL: CellStyle = { ...NUMBER, vertical: "center", format: "#,##0" };
export const SHARE_CELL: CellStyle = { ...SHARE, vertical: "center", format: "0.0%" };
export const SUBTOTAL_ROW: CellStyle = { bold: true };
export const TOTAL_ROW: CellStyle = { bold: true, fill: "#F2F2F2" };
