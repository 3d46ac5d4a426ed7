import type { StyleContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { child } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";
import { fileColor, type ReadColor } from "./colors";

/** A plain fill of a cell keeps its colour as "foreground". */
export function fillXml(style: StyleContent): string {
  if (!style.fill) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const color = element("fgColor", { rgb: fileColor(style.fill) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, color));
}

/** Excel expects the second fill of every workbook to be this one. */
export const grayFillXml = element("fill", {}, element("patternFill", { patternType: "gray125" }));

export function readFill(fill: XmlElement | undefined, color: ReadColor, lose: Lose): Pick<StyleContent, "fill"> {
  if (child(fill, "gradientFill")) {
    lose("fill-pattern");
    return {};
  }
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (type === "none") return {};
  if (type !== "solid") lose("fill-pattern");
  const shown = color(child(pattern, "fgColor"));
  return shown === undefined ? {} : { fill: shown };
}
