import type { PrintContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { escapedText, unescapedText } from "../xml/excel-text";
import { child, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element, text } from "../xml/write-xml";

/** `<printOptions>` to `<headerFooter>`; rows to repeat and the area are names of the workbook instead. */
export function printXml(print: PrintContent): string {
  const { margins } = print;
  const headerFooter =
    (print.header ? element("oddHeader", {}, text(escapedText(print.header))) : "") +
    (print.footer ? element("oddFooter", {}, text(escapedText(print.footer))) : "");
  return (
    (print.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "") +
    (margins ? element("pageMargins", inSchemaOrder(margins)) : "") +
    element("pageSetup", {
      paperSize: print.paperSize,
      fitToWidth: fitsPages(print) ? (print.fitToWidth ?? 0) : undefined,
      fitToHeight: fitsPages(print) ? (print.fitToHeight ?? 0) : undefined,
      orientation: print.orientation,
    }) +
    (headerFooter ? element("headerFooter", {}, headerFooter) : "")
  );
}

/** Whether the sheet is scaled to a number of pages; said in `<sheetPr>`, without which Excel ignores the numbers. */
export function fitsPages(print: PrintContent): boolean {
  return print.fitToWidth !== undefined || print.fitToHeight !== undefined;
}

/** What names of the workbook say about a sheet's print. */
export type PrintNames = Pick<PrintContent, "titleRows" | "area">;

/** @returns `undefined` for a sheet of which nothing is said but margins that nobody chose. */
export function readPrint(sheet: XmlElement, names: PrintNames, lose: Lose): PrintContent | undefined {
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  const words = child(sheet, "headerFooter");
  const margins = readMargins(child(sheet, "pageMargins"));
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  loseSettings(setup, options, words, lose);
  const header = child(words, "oddHeader")?.text;
  const footer = child(words, "oddFooter")?.text;

  const isSaid = setup ?? options ?? header ?? footer ?? names.titleRows ?? names.area;
  if (!isSaid && !fits && isNobodysChoice(margins)) return undefined;
  return {
    orientation: setup?.attributes.orientation === "landscape" ? "landscape" : "portrait",
    // Not said: the printer's own paper, which is A4 in Viet Nam.
    paperSize: numberOf(setup, "paperSize") ?? 9,
    ...(fits && { fitToWidth: numberOf(setup, "fitToWidth") ?? 1, fitToHeight: numberOf(setup, "fitToHeight") ?? 1 }),
    ...names,
    ...(flag(options, "horizontalCentered") && { centerHorizontally: true }),
    ...(margins && { margins }),
    ...(header && { header: unescapedText(header) }),
    ...(footer && { footer: unescapedText(footer) }),
  };
}

type Margins = NonNullable<PrintContent["margins"]>;

function inSchemaOrder({ left, right, top, bottom, header, footer }: Margins): Record<keyof Margins, number> {
  return { left, right, top, bottom, header, footer };
}

function readMargins(element: XmlElement | undefined): Margins | undefined {
  const [left, right, top, bottom, header, footer] = ["left", "right", "top", "bottom", "header", "footer"].map(
    (side) => numberOf(element, side),
  );
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  return { left, right, top, bottom, header: header ?? 0.3, footer: footer ?? 0.3 };
}

/** Excel's and openpyxl's margins for a new sheet. */
function isNobodysChoice(margins: Margins | undefined): boolean {
  if (!margins) return true;
  const { left, right, top, bottom } = margins;
  const sides = [left, right, top, bottom].join(" ");
  return sides === "0.7 0.7 0.75 0.75" || sides === "0.75 0.75 1 1";
}

function loseSettings(
  setup: XmlElement | undefined,
  options: XmlElement | undefined,
  words: XmlElement | undefined,
  lose: Lose,
): void {
  const scale = numberOf(setup, "scale") ?? 100;
  const { pageOrder = "downThenOver", cellComments = "none", firstPageNumber = "1" } = setup?.attributes ?? {};
  const isSpecial =
    scale !== 100 ||
    pageOrder !== "downThenOver" ||
    cellComments !== "none" ||
    firstPageNumber !== "1" ||
    flag(setup, "blackAndWhite");
  const hasOptions = ["verticalCentered", "headings", "gridLines"].some((name) => flag(options, name));
  if (isSpecial || hasOptions) lose("print-setting");
  if (flag(words, "differentFirst") || flag(words, "differentOddEven")) lose("header-or-footer");
}
