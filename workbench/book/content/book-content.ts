/**
 * A whole workbook as plain data: what is opened from and saved to .xlsx, and what the embedded spreadsheet is filled with.
 * Rows and columns count from 0. Colours are `#RRGGBB`.
 */
export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
}

export interface NameContent {
  readonly name: string;
  /** Without the "=". */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

export interface AreaContent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A value as a cell shows it; an error is `{ error: "#N/A" }`. */
export type ContentValue = string | number | boolean | { readonly error: string };

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** The value, or the formula's last result. */
  readonly value?: ContentValue;
  /** Without the "=". */
  readonly formula?: string;
  /** The same object for cells of the same look. */
  readonly style?: StyleContent;
}

export interface StyleContent {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { readonly style: "thin" | "medium" | "thick"; readonly color: string }>
  >;
  /** Excel format code. */
  readonly format?: string;
  /** Locked unless false. */
  readonly locked?: boolean;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly cells: readonly CellContent[];
  readonly columns: readonly {
    readonly index: number;
    readonly width?: number;
    readonly hidden?: boolean;
    readonly outlineLevel?: number;
  }[];
  /** Heights in points. */
  readonly rows: readonly { readonly index: number; readonly height?: number; readonly hidden?: boolean }[];
  readonly merges: readonly AreaContent[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tables: readonly TableContent[];
  readonly validations: readonly ValidationContent[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly protection?: ProtectionContent;
  readonly print?: PrintContent;
}

export interface TableContent {
  readonly name: string;
  /** Heading row included. */
  readonly area: AreaContent;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
  readonly style?: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface ValidationContent {
  readonly areas: readonly AreaContent[];
  readonly type: "list" | "date" | "decimal" | "whole" | "textLength" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Without the "="; day numbers for dates. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatContent {
  readonly areas: readonly AreaContent[];
  /** Without the "=", relative to the first area's top-left cell. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** A protected sheet, without a password; what stays allowed. */
export interface ProtectionContent {
  readonly allowAutoFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowFormatCells: boolean;
  readonly allowSort: boolean;
  readonly allowInsertRows: boolean;
  readonly allowDeleteRows: boolean;
}

export interface PrintContent {
  readonly orientation: "portrait" | "landscape";
  /** ECMA-376 paper code: 9 is A4, 8 is A3. */
  readonly paperSize: number;
  /** Pages; 0 means as many as needed. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: AreaContent;
  readonly centerHorizontally?: boolean;
  /** Inches. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel header/footer codes: `Trang &P/&N`. */
  readonly header?: string;
  readonly footer?: string;
}
