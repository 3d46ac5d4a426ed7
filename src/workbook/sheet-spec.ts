/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds; `null` is an empty cell. Days are Excel day numbers. */
export type CellValue = string | number | boolean | null;

/** `#RRGGBB`. */
export type Color = string;

export interface CellStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: Color;
  readonly fill?: Color;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines round every cell. */
  readonly border?: Color;
  /** Excel number format; `@` is text. */
  readonly format?: string;
  /** Protected sheets let people edit unlocked cells only; cells are locked unless said. */
  readonly locked?: boolean;
}

/**
 * Part of a sheet. A block's style (the format above all) is applied before its values, and blocks in their order, so that a
 * later block may refine the style of an earlier one.
 */
export interface CellBlock {
  readonly area: Area;
  readonly style?: CellStyle;
  /** One array a row, as large as the area. */
  readonly values?: readonly (readonly CellValue[])[];
  /** One formula for every cell of the area, with its "=", in A1 notation or as `PhuLuc1[[#This Row],[Mã]]`. */
  readonly formula?: string;
}

export interface ColumnSpec {
  /** Characters of the default font, as Excel's column width. */
  readonly width: number;
  /** Grouped under an outline and collapsed. */
  readonly collapsed?: boolean;
}

/** An Excel table over cells that the sheet's blocks write. */
export interface TableSpec {
  readonly name: string;
  /** The heading row included. */
  readonly area: Area;
  readonly headings: readonly string[];
}

export type Validation =
  /** `source` is a name or range with an "=", never a literal list. */
  | { readonly kind: "list"; readonly source: string }
  /** Excel day numbers, both allowed. */
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  | { readonly kind: "decimal"; readonly from: number; readonly to: number };

export interface ValidationSpec {
  readonly area: Area;
  readonly validation: Validation;
  readonly title: string;
  /** What the person is told on wrong input. */
  readonly message: string;
  /** Whether Excel refuses the entry or lets it stand after a warning. */
  readonly style: "stop" | "warning";
}

export interface ConditionalFormatSpec {
  readonly area: Area;
  /** Relative to the area's top-left cell, with its "=". */
  readonly formula: string;
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
}

export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "A3";
  /** Rows repeated on each page, counting from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
}

/** One worksheet, described as data; written by `excel/` into the open workbook and by `files/` into new files. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: "visible" | "very-hidden";
  readonly tabColor?: Color;
  /** From column A on. */
  readonly columns: readonly ColumnSpec[];
  /** Rows whose height does not follow from their text: points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly blocks: readonly CellBlock[];
  readonly merges?: readonly Area[];
  readonly tables: readonly TableSpec[];
  readonly validations?: readonly ValidationSpec[];
  /** In order of priority. */
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  /** Protected without a password; filtering and row and column formats stay allowed. */
  readonly isProtected: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSpec;
}

/** A name of the workbook. */
export interface NameSpec {
  readonly name: string;
  /** With its "=": `='Danh mục'!$C$5`. */
  readonly refersTo: string;
}

/** What a button writes: sheets in their order, and names. */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
}
