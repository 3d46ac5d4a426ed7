import type { StyleContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { flag } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";

export function alignmentXml(style: StyleContent): string {
  if (!style.horizontal && !style.vertical && !style.wrap) return "";
  return element("alignment", {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? true : undefined,
  });
}

export type AlignmentPart = Pick<StyleContent, "horizontal" | "vertical" | "wrap">;

export function readAlignment(alignment: XmlElement | undefined, lose: Lose): AlignmentPart {
  if (!alignment) return {};
  const { horizontal, vertical, textRotation = "0", indent = "0", readingOrder = "0" } = alignment.attributes;
  const isTurned = textRotation !== "0" || indent !== "0" || readingOrder !== "0" || flag(alignment, "shrinkToFit");
  const isJustified = /^(fill|justify|centerContinuous|distributed)$/.test(`${horizontal}`);
  if (isTurned || isJustified || /^(justify|distributed)$/.test(`${vertical}`)) lose("cell-alignment");
  return {
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { horizontal }),
    ...((vertical === "top" || vertical === "center" || vertical === "bottom") && { vertical }),
    ...(flag(alignment, "wrapText") && { wrap: true }),
  };
}
