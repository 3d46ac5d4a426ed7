export interface XmlElement {
  /** With its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

/** Reads well-formed XML without CDATA, which is all that this repository writes by hand. @throws when tags do not match. */
export function readXml(xml: string): XmlElement {
  const document = { name: "", attributes: {}, children: [] as XmlElement[], text: "" };
  const open: (typeof document)[] = [document];
  const pattern = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
  for (const [whole, closing, name = "", attributes = "", empty, text] of xml.matchAll(pattern)) {
    const current = open.at(-1) ?? document;
    if (text !== undefined) current.text += unescaped(text.trim());
    if (whole.startsWith("<!--") || whole.startsWith("<?") || text !== undefined) continue;
    if (closing === "/") {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [], text: "" };
    current.children.push(element);
    if (empty === "") open.push(element);
  }
  const [only, ...others] = document.children;
  if (only === undefined || others.length > 0 || open.length !== 1) throw new Error("Not one whole element");
  return only;
}

/** The element and everything in it, in the order of the text. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
