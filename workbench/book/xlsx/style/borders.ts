import type { StyleContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { child, flag } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";
import { fileColor, type ReadColor } from "./colors";

type Borders = NonNullable<StyleContent["borders"]>;
type Line = NonNullable<Borders["top"]>;

/** In the order that the schema asks for. */
const sides = ["left", "right", "top", "bottom"] as const;

export function bordersXml(style: StyleContent): string {
  const lines = sides.map((side) => {
    const line = style.borders?.[side];
    return line
      ? element(side, { style: line.style }, element("color", { rgb: fileColor(line.color) }))
      : element(side);
  });
  return element("border", {}, lines.join("") + element("diagonal"));
}

export function readBorders(
  border: XmlElement | undefined,
  color: ReadColor,
  lose: Lose,
): Pick<StyleContent, "borders"> {
  if (flag(border, "diagonalUp") || flag(border, "diagonalDown")) lose("border-style");
  const borders: { [side in (typeof sides)[number]]?: Line } = {};
  for (const side of sides) {
    const line = child(border, side);
    const style = line?.attributes.style;
    if (!style || style === "none") continue;
    borders[side] = { style: nearest(style, lose), color: color(child(line, "color")) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

/** The nearest of the three kinds of line that are carried. */
function nearest(style: string, lose: Lose): Line["style"] {
  if (style === "thin" || style === "medium" || style === "thick") return style;
  lose("border-style");
  if (style === "double") return "thick";
  return style.startsWith("medium") || style === "slantDashDot" ? "medium" : "thin";
}
