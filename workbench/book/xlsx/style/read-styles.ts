import type { StyleContent } from "../../content/book-content";
import type { LossKind } from "../loss";
import { unescapedText } from "../xml/excel-text";
import { child, children, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { readAlignment } from "./alignment";
import { readBorders } from "./borders";
import { colorReader, type ReadColor } from "./colors";
import { readFill } from "./fill";
import { readFont } from "./font";
import { builtInFormat } from "./number-format";
import type { FormatLook } from "./style-book";

/** A cell format of a file: what is carried of it, and what using it loses. */
export interface ReadStyle {
  /** Missing for the ordinary look. */
  readonly style?: StyleContent;
  readonly losses: ReadonlySet<LossKind>;
}

export interface ReadLook extends FormatLook {
  /** The file's format does something that is not carried: borders, number formats, italics. */
  readonly isPartial: boolean;
}

export interface ReadStyles {
  /** By the number that cells give. */
  readonly cells: readonly ReadStyle[];
  /** By the number that conditional formats give. */
  readonly looks: readonly ReadLook[];
  readonly color: ReadColor;
}

export function readStyles(styleSheet: XmlElement | undefined, theme: XmlElement | undefined): ReadStyles {
  const color = colorReader(theme, child(child(styleSheet, "colors"), "indexedColors"));
  const formats = new Map(
    children(child(styleSheet, "numFmts"), "numFmt").map((format) => [
      numberOf(format, "numFmtId"),
      unescapedText(format.attributes.formatCode ?? "General"),
    ]),
  );
  const fonts = children(child(styleSheet, "fonts"), "font");
  const fills = children(child(styleSheet, "fills"), "fill");
  const borders = children(child(styleSheet, "borders"), "border");

  const formatsOfCells = children(child(styleSheet, "cellXfs"), "xf");
  // LibreOffice says "bottom", which is ordinary, of every cell.
  const ordinaryVertical =
    child(formatsOfCells[0], "alignment")?.attributes.vertical === "bottom" ? "bottom" : undefined;
  const cells = formatsOfCells.map((xf): ReadStyle => {
    const losses = new Set<LossKind>();
    const lose = (kind: LossKind): void => void losses.add(kind);
    const formatId = numberOf(xf, "numFmtId") ?? 0;
    const format = formats.get(formatId) ?? builtInFormat(formatId) ?? "General";
    const { vertical, ...alignment } = readAlignment(child(xf, "alignment"), lose);
    const style: StyleContent = {
      ...readFont(fonts[numberOf(xf, "fontId") ?? 0], color, lose),
      ...readFill(fills[numberOf(xf, "fillId") ?? 0], color, lose),
      ...alignment,
      ...(vertical !== undefined && vertical !== ordinaryVertical && { vertical }),
      ...readBorders(borders[numberOf(xf, "borderId") ?? 0], color, lose),
      ...(!/^general$/i.test(format) && { format }),
      ...(!flag(child(xf, "protection"), "locked", true) && { locked: false }),
    };
    return Object.keys(style).length === 0 ? { losses } : { style, losses };
  });
  return { cells, looks: children(child(styleSheet, "dxfs"), "dxf").map((dxf) => readLook(dxf, color)), color };
}

/** The look of a `dxf` element. */
export function readLook(dxf: XmlElement, color: ReadColor): ReadLook {
  const losses = new Set<LossKind>();
  const lose = (kind: LossKind): void => void losses.add(kind);
  const font = child(dxf, "font");
  const { bold, italic, ...otherFont } = readFont(font, color, lose);
  const pattern = child(child(dxf, "fill"), "patternFill");
  // Some producers put the colour of a solid fill where cells have it.
  const fill = color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor"));
  const textColor = color(child(font, "color"));
  const isPatterned =
    pattern?.attributes.patternType !== undefined && !/^(solid|none)$/.test(pattern.attributes.patternType);
  const unknown = dxf.children.some(({ name }) => name !== "font" && name !== "fill");
  return {
    ...(fill !== undefined && { fill }),
    ...(textColor !== undefined && { color: textColor }),
    ...(bold && { bold }),
    isPartial:
      unknown || italic === true || isPatterned || losses.size > 0 || "font" in otherFont || "size" in otherFont,
  };
}
