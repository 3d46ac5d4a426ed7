import type { XmlElement } from "../package/read-xml";

/**
 * The children that stand in the document as it would be with every tracked change accepted; what only wraps others
 * (inserted text, links, content controls, fields) is looked through.
 */
export function shownChildren(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((one) => {
    if (typeof one === "string" || REMOVED.has(one.name)) return [];
    return WRAPPERS.has(one.name) ? shownChildren(one) : [one];
  });
}

export function shownChildrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return shownChildren(element).filter((one) => one.name === name);
}

/** An on/off property such as `<w:b/>`; `undefined` when it says neither. */
export function isOn(property: XmlElement | undefined): boolean | undefined {
  if (!property) return undefined;
  return !["0", "false", "off"].includes(property.attributes.val ?? "1");
}

/** The whole number in an attribute, `val` unless another is named. */
export function wholeNumberOf(property: XmlElement | undefined, attribute = "val"): number | undefined {
  const text = property?.attributes[attribute];
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const REMOVED = new Set(["del", "moveFrom", "sdtPr", "sdtEndPr", "Choice"]);

const WRAPPERS = new Set([
  ...["ins", "moveTo", "hyperlink", "fldSimple", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"],
  // The same contents twice, for new and for old programs.
  ...["AlternateContent", "Fallback"],
]);
