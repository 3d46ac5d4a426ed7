import { attribute, type HtmlElement, type StyleOf } from "./styles";

/** How the words in an element look; what it does not say itself comes from the element around it. */
export interface HtmlLook {
  readonly isBold: boolean;
  readonly font: string | undefined;
  /** Blanks and line breaks of the source are shown, as in `<pre>`. */
  readonly keepsBlanks: boolean;
}

export const PLAIN_LOOK: HtmlLook = { isBold: false, font: undefined, keepsBlanks: false };

export function lookOf(element: HtmlElement, style: ReadonlyMap<string, string>, around: HtmlLook): HtmlLook {
  const weight = style.get("font-weight")?.toLowerCase();
  const blanks = style.get("white-space")?.toLowerCase();
  return {
    isBold: isBoldWeight(weight) ?? (BOLD.has(element.tagName) || around.isBold),
    font: fontName(style.get("font-family")) ?? fontName(attribute(element, "face")) ?? around.font,
    keepsBlanks: keeps(blanks) ?? (element.tagName === "pre" || around.keepsBlanks),
  };
}

/** Not on the screen, or deleted with changes tracked. */
export function isHidden(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === "hidden") ||
    style.get("display")?.toLowerCase() === "none" ||
    style.get("mso-hide")?.toLowerCase() === "all" ||
    style.get("mso-special-character")?.toLowerCase() === "comment"
  );
}

/** The children of an element that are on the screen. */
export function shownElements(element: HtmlElement, styleOf: StyleOf): readonly HtmlElement[] {
  return element.childNodes.flatMap((node) => ("tagName" in node && !isHidden(node, styleOf(node)) ? [node] : []));
}

const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);

const UNSEEN = new Set([
  ...["head", "style", "script", "template", "title", "noscript", "del"],
  ...["select", "textarea", "button", "svg", "iframe", "object", "video", "audio"],
]);

function isBoldWeight(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === "inherit") return undefined;
  return weight.startsWith("bold") || Number(weight) >= 600;
}

function keeps(blanks: string | undefined): boolean | undefined {
  return blanks === undefined || blanks === "inherit"
    ? undefined
    : blanks.startsWith("pre") || blanks === "break-spaces";
}

/** The first of a list of names; CSS may have a stroke before the point of `.VnTime`. */
function fontName(list: string | undefined): string | undefined {
  const [, quoted, bare] = /^\s*(?:["']([^"']*)["']?|([^,;]*))/.exec(list ?? "") ?? [];
  const name = (quoted ?? bare ?? "").replace(/\\(.)/g, "$1").trim();
  return name === "" || name === "inherit" || name.startsWith("var(") ? undefined : name;
}
