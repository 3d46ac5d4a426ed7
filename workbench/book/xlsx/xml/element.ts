import type { XmlElement } from "./read-xml";

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An xsd:boolean attribute; `otherwise` is the schema's default. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** A number attribute; `undefined` when it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
