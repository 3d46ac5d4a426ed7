import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The properties of an element: those of the page's rules for its name and classes, then its own `style`. */
export type StyleOf = (element: HtmlElement) => ReadonlyMap<string, string>;

/**
 * What the style sheets of a page say, as far as office programs and clipboards write them: rules for names of elements
 * (`td`), classes (`.xl65`) and both (`p.MsoNormal`). Other selectors and `@` rules are left out.
 */
export function readHtmlStyles(sheets: readonly string[]): StyleOf {
  const rules = new Map<string, Properties>();
  for (const sheet of sheets) readSheet(sheet, rules);
  // Thousands of cells look alike.
  const known = new Map<string, Properties>();
  return (element) => {
    const [names, own] = [attribute(element, "class"), attribute(element, "style")];
    const key = `${element.tagName} ${names}|${own}`;
    const properties = known.get(key) ?? propertiesOf(element.tagName, names, own, rules);
    known.set(key, properties);
    return properties;
  };
}

/** Empty when the element does not have it. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? "";
}

type Properties = ReadonlyMap<string, string>;

function propertiesOf(tag: string, names: string, own: string, rules: ReadonlyMap<string, Properties>): Properties {
  const classes = names
    .split(/\s+/)
    .filter((name) => name !== "")
    .map((name) => `.${name}`);
  const selectors = ["*", tag, ...classes, ...classes.map((name) => tag + name)];
  return new Map([...selectors.flatMap((selector) => [...(rules.get(selector) ?? [])]), ...declarations(own)]);
}

function readSheet(sheet: string, rules: Map<string, Properties>): void {
  const plain = sheet.replace(/<!--|-->/g, " ").replace(/\/\*[^]*?\*\//g, " ");
  for (const rule of plain.split("}")) {
    const [body = "", selectors = ""] = rule.split("{").reverse();
    if (rule.includes("@")) continue;
    const properties = declarations(body);
    for (const part of selectors.split(",")) {
      const selector = part.trim().replace(/^[A-Za-z][\w-]*/, (tag) => tag.toLowerCase());
      if (!/^(\*|[\w-]+)?(\.[\w-]+)?$/.test(selector)) continue;
      rules.set(selector, new Map([...(rules.get(selector) ?? []), ...properties]));
    }
  }
}

/** The font's name in `font-family:"\.VnTime",sans-serif` may hold a `;` or `:` only within its quotes. */
function declarations(text: string): Properties {
  const parts = text.match(/(?:"[^"]*"|'[^']*'|[^;"']|["'])+/g) ?? [];
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const colon = part.indexOf(":");
      if (colon < 0) return [];
      const value = part.slice(colon + 1).replace(/!\s*important\s*$/i, "");
      return [[part.slice(0, colon).trim().toLowerCase(), value.trim()]];
    }),
  );
}
