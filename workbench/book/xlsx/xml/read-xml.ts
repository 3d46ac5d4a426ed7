import { broken } from "../opened";

/** An element. Names are local: the prefixes that producers choose are dropped, from attributes too. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside it, as written. */
  readonly text: string;
}

/** Elements directly in this one are given to `take` when they are whole, and not kept in the tree: a sheet has many rows. */
export interface TakenElements {
  readonly parent: string;
  take(element: XmlElement): void;
}

interface OpenElement {
  readonly qualifiedName: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: XmlElement[] = [];

/**
 * The root element of a well-formed XML document. Document types are refused: office files have none, and entities
 * that expand are an attack.
 * @throws Unreadable ("broken") when tags do not match or text is malformed.
 */
export function readXml(xml: string, taken?: TakenElements): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = xml.startsWith("\uFEFF") ? 1 : 0;

  const close = (element: XmlElement): void => {
    const parent = open[open.length - 1];
    if (!parent) {
      if (root) throw broken("XML has two roots");
      root = element;
    } else if (taken && parent.name === taken.parent) {
      taken.take(element);
    } else {
      if (parent.children === noChildren) parent.children = [];
      parent.children.push(element);
    }
  };

  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    addText(open[open.length - 1], xml, at, tag < 0 ? xml.length : tag);
    if (tag < 0) break;
    if (xml.startsWith("<?", tag)) {
      at = after(xml, "?>", tag);
    } else if (xml.startsWith("<!--", tag)) {
      at = after(xml, "-->", tag + 4);
    } else if (xml.startsWith("<![CDATA[", tag)) {
      const end = after(xml, "]]>", tag);
      const current = open[open.length - 1];
      if (!current) throw broken("XML has text outside its root");
      current.text += xml.slice(tag + 9, end - 3);
      at = end;
    } else if (xml.startsWith("<!", tag)) {
      throw broken("XML has a document type");
    } else if (xml.startsWith("</", tag)) {
      const end = after(xml, ">", tag);
      const element = open.pop();
      if (!element || element.qualifiedName !== xml.slice(tag + 2, end - 1).trimEnd()) {
        throw broken("XML tags do not match");
      }
      close(element);
      at = end;
    } else {
      const { element, isEmpty, end } = readTag(xml, tag);
      if (isEmpty) close(element);
      else open.push(element);
      at = end;
    }
  }
  if (!root || open.length > 0) throw broken("XML is cut off");
  return root;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw broken("XML is cut off");
  return at + mark.length;
}

function addText(current: OpenElement | undefined, xml: string, from: number, to: number): void {
  if (from === to) return;
  const text = xml.slice(from, to);
  if (current) current.text += decoded(text);
  else if (text.trim() !== "") throw broken("XML has text outside its root");
}

const tagName = /[^\s/>=<"']+/y;
const attribute = /\s+([^\s/>=<"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

function readTag(xml: string, tag: number): { element: OpenElement; isEmpty: boolean; end: number } {
  tagName.lastIndex = tag + 1;
  const qualifiedName = tagName.exec(xml)?.[0];
  if (!qualifiedName) throw broken("XML has a nameless tag");
  let attributes: Record<string, string> = noAttributes;
  let at = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(xml);
    if (!found) break;
    at = attribute.lastIndex;
    const name = found[1] ?? "";
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    if (attributes === noAttributes) attributes = {};
    // Line breaks written as such count as spaces in attributes (XML 1.0, 3.3.3).
    attributes[localName(name)] = decoded((found[2] ?? found[3] ?? "").replace(/[\t\r\n]/g, " "));
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(xml);
  if (!end) throw broken(`XML tag ${qualifiedName.slice(0, 40)} is malformed`);
  const element = { qualifiedName, name: localName(qualifiedName), attributes, children: noChildren, text: "" };
  return { element, isEmpty: end[1] === "/", end: tagEnd.lastIndex };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;&]{1,10};)?/g, (_, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? "";
    const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const point = code ? parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 10 : 16) : undefined;
    const character =
      point === undefined ? entities[name] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    if (character === undefined) throw broken(`XML has an unknown entity &${name.slice(0, 20)}`);
    return character;
  });
}
