import type { PrintContent } from "./book-content";
import { type HeaderFooterPlace, type PrintSetup, SheetExtras } from "../sheet-extras";

const POINTS_PER_INCH = 72;

export function printSetupOf(content: PrintContent): PrintSetup {
  const ordinary = new SheetExtras().print;
  const fits = content.fitToWidth !== undefined || content.fitToHeight !== undefined;
  return {
    ...ordinary,
    orientation: content.orientation,
    paperSize: content.paperSize,
    scale: fits ? undefined : 100,
    fitToWidth: fits ? (content.fitToWidth ?? 1) : undefined,
    fitToHeight: fits ? (content.fitToHeight ?? 1) : undefined,
    titleRows: content.titleRows,
    area: content.area,
    centerHorizontally: content.centerHorizontally ?? false,
    margins: content.margins ? scaled(content.margins, POINTS_PER_INCH) : ordinary.margins,
    marks: {
      ...ordinary.marks,
      ...places("Header", content.header ?? ""),
      ...places("Footer", content.footer ?? ""),
    },
  };
}

/** `undefined` when nothing was ever set. */
export function printContentOf(print: PrintSetup): PrintContent | undefined {
  const ordinary = new SheetExtras().print;
  if (JSON.stringify(print) === JSON.stringify(ordinary)) return undefined;
  const { marks } = print;
  const header = joined(marks.leftHeader, marks.centerHeader, marks.rightHeader);
  const footer = joined(marks.leftFooter, marks.centerFooter, marks.rightFooter);
  return {
    orientation: print.orientation,
    paperSize: print.paperSize,
    ...(print.fitToWidth === undefined ? {} : { fitToWidth: print.fitToWidth }),
    ...(print.fitToHeight === undefined ? {} : { fitToHeight: print.fitToHeight }),
    ...(print.titleRows ? { titleRows: print.titleRows } : {}),
    ...(print.area ? { area: print.area } : {}),
    ...(print.centerHorizontally ? { centerHorizontally: true } : {}),
    margins: scaled(print.margins, 1 / POINTS_PER_INCH),
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
  };
}

type Margins = PrintSetup["margins"];

function scaled(margins: Margins, factor: number): Margins {
  const scale = (length: number): number => Math.round(length * factor * 1e6) / 1e6;
  return {
    left: scale(margins.left),
    right: scale(margins.right),
    top: scale(margins.top),
    bottom: scale(margins.bottom),
    header: scale(margins.header),
    footer: scale(margins.footer),
  };
}

/** `&LPhụ lục&RTrang &P` by place; text before any of them is in the middle. Source: ECMA-376 Part 1, 18.3.1.46 */
function places(kind: "Header" | "Footer", code: string): Partial<Record<HeaderFooterPlace, string>> {
  const parts: Partial<Record<HeaderFooterPlace, string>> = {};
  let side: "left" | "center" | "right" = "center";
  for (const piece of code.match(/&[LCR]|&[^LCR]|[^&]+|&/g) ?? []) {
    if (piece === "&L") side = "left";
    else if (piece === "&C") side = "center";
    else if (piece === "&R") side = "right";
    else parts[`${side}${kind}`] = (parts[`${side}${kind}`] ?? "") + piece;
  }
  return parts;
}

function joined(left: string, center: string, right: string): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([place, text]) => (text ? `${place}${text}` : ""))
    .join("");
}
