import type { Area } from "./area";
import type { ProtectionContent } from "./content/book-content";

/** What a sheet of Excel has and Univer's does not. */
export class SheetExtras {
  isVeryHidden = false;
  protection: Protection | undefined;
  print: PrintSetup = defaultPrint();
  /** Outline level by column or row; absent is 0. */
  readonly columnOutline = new Map<number, number>();
  readonly rowOutline = new Map<number, number>();
  /** Locks of whole columns, rows or the sheet; a later one wins, a cell's own wins over all. */
  readonly wholeLocks: { readonly area: Area; readonly locked: boolean }[] = [];
}

export interface Protection extends ProtectionContent {
  readonly password?: string;
}

/** Lengths in points, as Office.js has them. */
export interface PrintSetup {
  orientation: "portrait" | "landscape";
  /** ECMA-376 paper code. */
  paperSize: number;
  /** Per cent. */
  scale: number | undefined;
  /** Pages; 0 means as many as needed. */
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  titleRows: { readonly first: number; readonly last: number } | undefined;
  area: Area | undefined;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<Margin, number>;
  /** Excel's header and footer codes by place, such as `Trang &P/&N`. */
  marks: Record<HeaderFooterPlace, string>;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";
export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** Excel's "Normal" margins and A4. */
function defaultPrint(): PrintSetup {
  return {
    orientation: "portrait",
    paperSize: 9,
    scale: 100,
    fitToWidth: undefined,
    fitToHeight: undefined,
    titleRows: undefined,
    area: undefined,
    centerHorizontally: false,
    centerVertically: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    marks: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  };
}
