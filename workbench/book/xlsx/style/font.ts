import type { StyleContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { child, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { escapedText, unescapedText } from "../xml/excel-text";
import { element } from "../xml/write-xml";
import { fileColor, type ReadColor } from "./colors";

/** What a cell without a style is written in; a style says only what differs from it. */
const ordinary = { font: "Calibri", size: 11 };

export function fontXml(style: StyleContent): string {
  return element(
    "font",
    {},
    (style.bold ? element("b") : "") +
      (style.italic ? element("i") : "") +
      element("sz", { val: style.size ?? ordinary.size }) +
      (style.color ? element("color", { rgb: fileColor(style.color) }) : "") +
      element("name", { val: escapedText(style.font ?? ordinary.font) }),
  );
}

export type FontPart = Pick<StyleContent, "font" | "size" | "bold" | "italic" | "color">;

export function readFont(font: XmlElement | undefined, color: ReadColor, lose: Lose): FontPart {
  const name = child(font, "name")?.attributes.val;
  const size = numberOf(child(font, "sz"), "val");
  const colour = child(font, "color");
  // The theme's first dark colour is what text has anyway.
  const isOrdinary = colour?.attributes.theme === "1" && !colour.attributes.tint;
  const shown = isOrdinary ? undefined : color(colour);
  if (["u", "strike", "vertAlign", "outline", "shadow"].some((effect) => isOn(child(font, effect))))
    lose("text-effect");
  return {
    ...(name !== undefined && name !== ordinary.font && { font: unescapedText(name) }),
    ...(size !== undefined && size !== ordinary.size && { size }),
    ...(isOn(child(font, "b")) && { bold: true }),
    ...(isOn(child(font, "i")) && { italic: true }),
    ...(shown !== undefined && { color: shown }),
  };
}

function isOn(effect: XmlElement | undefined): boolean {
  if (!effect) return false;
  const value = effect.attributes.val;
  return (
    value === undefined || (value !== "none" && value !== "baseline" && flag(effect, "val", true)) || isNamed(value)
  );
}

/** Underlines and raised text have names instead of yes and no. */
function isNamed(value: string): boolean {
  return /^(single|double|singleAccounting|doubleAccounting|superscript|subscript)$/.test(value);
}
