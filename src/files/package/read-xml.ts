/** An element of an XML part. Names are without their prefix: `val` for `w:val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper nesting than any office program writes; what walks the tree may call itself once a level. */
const DEEPEST = 400;

/**
 * The root of an XML part of an office file: well-formed, UTF-8 or UTF-16, without a document type (which such parts must
 * not have: ECMA-376 Part 2, 8.2.4).
 * @throws when it is anything else.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = decoded(bytes);
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  for (let at = 0; at < text.length;) {
    const tag = text.indexOf("<", at);
    const parent = open[open.length - 1] ?? top;
    addText(parent, text.slice(at, tag < 0 ? undefined : tag));
    if (tag < 0) break;
    const second = text[tag + 1];
    if (second === "?") at = after(text, "?>", tag);
    else if (text.startsWith("<!--", tag)) at = after(text, "-->", tag);
    else if (text.startsWith("<![CDATA[", tag)) {
      at = after(text, "]]>", tag);
      parent.children.push(text.slice(tag + 9, at - 3));
    } else if (second === "/") {
      at = after(text, ">", tag);
      if (text.slice(tag + 2, at - 1).trimEnd() !== parent.fullName) throw new Error("Closing tag out of place");
      open.pop();
    } else {
      const element = openingTag(text, tag);
      at = element.next;
      parent.children.push(element);
      if (!element.isClosed) open.push(element);
      if (open.length > DEEPEST) throw new Error("Nested too deep");
    }
  }
  const [root, more] = top.children.filter((one) => typeof one !== "string" || one.trim() !== "");
  if (open.length > 1 || typeof root !== "object" || more !== undefined) throw new Error("Not one whole element");
  return root;
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one): one is XmlElement => typeof one !== "string" && one.name === name);
}

/** All child elements of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((one): one is XmlElement => typeof one !== "string" && one.name === name);
}

/** The words directly in it. */
export function ownText(element: XmlElement): string {
  return element.children.filter((one) => typeof one === "string").join("");
}

interface OpenElement {
  readonly name: string;
  /** With its prefix, for the closing tag. */
  readonly fullName?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Error(`No ${mark}`);
  return at + mark.length;
}

function openingTag(text: string, at: number): OpenElement & { readonly isClosed: boolean; readonly next: number } {
  NAME.lastIndex = at + 1;
  const fullName = NAME.exec(text)?.[0];
  if (fullName === undefined) throw new Error("Not a tag");
  const attributes: Record<string, string> = {};
  let next = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = next;
    const attribute = ATTRIBUTE.exec(text);
    if (!attribute) break;
    next = ATTRIBUTE.lastIndex;
    const [, attributeName = "", quoted, singleQuoted = ""] = attribute;
    if (!attributeName.startsWith("xmlns"))
      attributes[withoutPrefix(attributeName)] = unescaped(quoted ?? singleQuoted);
  }
  TAG_END.lastIndex = next;
  const end = TAG_END.exec(text);
  if (!end) throw new Error("Not a tag");
  const isClosed = end[1] === "/";
  return { name: withoutPrefix(fullName), fullName, attributes, children: [], isClosed, next: TAG_END.lastIndex };
}

const NAME = /[^\s=<>/"'&!?]+/y;
const ATTRIBUTE = /\s+([^\s=<>/"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function addText(parent: OpenElement, text: string): void {
  if (text !== "") parent.children.push(unescaped(text));
}

function unescaped(text: string): string {
  return text.includes("&") ? text.replace(/&([^;&]*);?/g, (_, name: string) => characterOf(name)) : text;
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function characterOf(name: string): string {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  const character = number
    ? String.fromCodePoint(number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16))
    : CHARACTERS.get(name);
  if (character === undefined) throw new Error(`Unknown entity ${name}`);
  return character;
}
