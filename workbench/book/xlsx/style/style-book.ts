import type { ConditionalFormatContent, StyleContent } from "../../content/book-content";
import { escapedText } from "../xml/excel-text";
import { document, element, list } from "../xml/write-xml";
import { alignmentXml } from "./alignment";
import { bordersXml } from "./borders";
import { fileColor } from "./colors";
import { fillXml, grayFillXml } from "./fill";
import { fontXml } from "./font";
import { builtInFormatId, firstOwnFormat } from "./number-format";

export type FormatLook = Pick<ConditionalFormatContent, "fill" | "color" | "bold">;

/** Collects the styles that cells use while sheets are written, and becomes `xl/styles.xml` at the end. */
export class StyleBook {
  private readonly fonts = new Numbered([fontXml({})]);
  private readonly fills = new Numbered([fillXml({}), grayFillXml]);
  private readonly borders = new Numbered([bordersXml({})]);
  private readonly formats = new Numbered([]);
  private readonly cellFormats = new Numbered([]);
  private readonly looks = new Numbered([]);
  private readonly known = new Map<StyleContent, number>();

  constructor() {
    this.numberOf({});
  }

  /** The number by which a cell names its style; 0 is the ordinary one. */
  numberOf(style: StyleContent): number {
    let number = this.known.get(style);
    if (number === undefined) {
      number = this.cellFormats.numberOf(this.cellFormatXml(style));
      this.known.set(style, number);
    }
    return number;
  }

  /** The number by which a conditional format names its look; `undefined` when it changes nothing. */
  lookNumberOf(look: FormatLook): number | undefined {
    const inside =
      (look.bold || look.color
        ? element(
            "font",
            {},
            (look.bold ? element("b") : "") + (look.color ? element("color", { rgb: fileColor(look.color) }) : ""),
          )
        : "") +
      // Unlike a cell's fill, this one keeps its colour as "background" (18.8.14 and what Excel itself writes).
      (look.fill
        ? element(
            "fill",
            {},
            element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: fileColor(look.fill) })),
          )
        : "");
    return inside === "" ? undefined : this.looks.numberOf(element("dxf", {}, inside));
  }

  xml(): string {
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const named = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    const formats = this.formats.all.map((code, index) =>
      element("numFmt", { numFmtId: firstOwnFormat + index, formatCode: code }),
    );
    return document(
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        list("numFmts", formats) +
          list("fonts", this.fonts.all) +
          list("fills", this.fills.all) +
          list("borders", this.borders.all) +
          list("cellStyleXfs", [normal]) +
          list("cellXfs", this.cellFormats.all) +
          list("cellStyles", [named]) +
          list("dxfs", this.looks.all) +
          element("tableStyles", {
            count: 0,
            defaultTableStyle: "TableStyleMedium2",
            defaultPivotStyle: "PivotStyleLight16",
          }),
      ),
    );
  }

  private cellFormatXml(style: StyleContent): string {
    const format = style.format ?? "General";
    const numFmtId = builtInFormatId(format) ?? firstOwnFormat + this.formats.numberOf(escapedText(format));
    const fontId = this.fonts.numberOf(fontXml(style));
    const fillId = this.fills.numberOf(fillXml(style));
    const borderId = this.borders.numberOf(bordersXml(style));
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? element("protection", { locked: false }) : "";
    const applied = (is: boolean): true | undefined => (is ? true : undefined);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: applied(numFmtId > 0),
        applyFont: applied(fontId > 0),
        applyFill: applied(fillId > 0),
        applyBorder: applied(borderId > 0),
        applyAlignment: applied(alignment !== ""),
        applyProtection: applied(protection !== ""),
      },
      alignment + protection,
    );
  }
}

/** Different texts in the order of their first use. */
class Numbered {
  private readonly numbers = new Map<string, number>();
  readonly all: string[] = [];

  constructor(first: readonly string[]) {
    for (const item of first) this.numberOf(item);
  }

  numberOf(item: string): number {
    let number = this.numbers.get(item);
    if (number === undefined) {
      number = this.all.length;
      this.numbers.set(item, number);
      this.all.push(item);
    }
    return number;
  }
}
