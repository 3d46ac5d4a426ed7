import { isOn } from "./shown-children";
import { child, childrenOf, type XmlElement } from "../package/read-xml";

/** The named looks of a Word document. */
export interface DocxStyles {
  /** The properties of the style and of those that it is based on, nearest first; of the default one without an id. */
  readonly paragraphStyle: (id: string | undefined) => readonly XmlElement[];
  readonly characterStyle: (id: string | undefined) => readonly XmlElement[];
  /** Properties of runs that say nothing themselves, in styles that say nothing. */
  readonly defaults: XmlElement | undefined;
}

export interface RunLook {
  readonly isBold: boolean;
  readonly font: string | undefined;
  readonly isHidden: boolean;
}

/** `root` is that of styles.xml; a document may have none. */
export function readDocxStyles(root: XmlElement | undefined): DocxStyles {
  const styles = childrenOf(root, "style");
  const byId = new Map(styles.map((style) => [style.attributes.styleId, style]));
  const defaultParagraph = styles.find(
    ({ attributes }) => attributes.type === "paragraph" && ["1", "true", "on"].includes(attributes.default ?? ""),
  );
  const chain = (first: XmlElement | undefined): readonly XmlElement[] => {
    // A set, because a broken file may base a style on itself.
    const found = new Set<XmlElement>();
    for (let style = first; style && !found.has(style); style = byId.get(child(style, "basedOn")?.attributes.val)) {
      found.add(style);
    }
    return [...found];
  };
  return {
    paragraphStyle: (id) => chain((id === undefined ? undefined : byId.get(id)) ?? defaultParagraph),
    characterStyle: (id) => (id === undefined ? [] : chain(byId.get(id))),
    defaults: child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"),
  };
}

/** How a run looks: by its own properties, or else its style's, its paragraph's style's, the document's. */
export function runLook(run: XmlElement, paragraphStyles: readonly XmlElement[], styles: DocxStyles): RunLook {
  const own = child(run, "rPr");
  const named = [...styles.characterStyle(child(own, "rStyle")?.attributes.val), ...paragraphStyles];
  const properties = [own, ...named.map((style) => child(style, "rPr")), styles.defaults];
  return {
    isBold: firstOf(properties, (one) => isOn(child(one, "b"))) ?? false,
    isHidden: firstOf(properties, (one) => isOn(child(one, "vanish"))) ?? false,
    font: firstOf(properties, (one) => fontOf(child(one, "rFonts"))) || undefined,
  };
}

/** Empty when the font is the theme's, whose name stands elsewhere. */
function fontOf(fonts: XmlElement | undefined): string | undefined {
  if (!fonts) return undefined;
  const { asciiTheme, ascii, hAnsi } = fonts.attributes;
  return asciiTheme === undefined ? (ascii ?? hAnsi) : "";
}

function firstOf<Value>(
  properties: readonly (XmlElement | undefined)[],
  read: (one: XmlElement | undefined) => Value | undefined,
): Value | undefined {
  for (const one of properties) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}
