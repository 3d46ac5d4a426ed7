export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes in the order given; `undefined` ones are left out. `inside` is XML already. */
export function element(name: string, attributes: Attributes = {}, inside = ""): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text =
      typeof value === "boolean" ? (value ? "1" : "0") : typeof value === "number" ? String(value) : quoted(value);
    tag += ` ${attribute}="${text}"`;
  }
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** Several elements inside a counting one; nothing at all when there are none, since empty lists are not valid. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export function text(value: string): string {
  return /[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, (character) => references[character] ?? character) : value;
}

function quoted(value: string): string {
  return /[&<>"\t\r\n]/.test(value)
    ? value.replace(/[&<>"\t\r\n]/g, (character) => references[character] ?? character)
    : value;
}

/** Line breaks in attributes would be read as spaces if they stood there bare. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\r": "&#13;",
  "\n": "&#10;",
};
