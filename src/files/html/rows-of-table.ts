import { shownElements } from "./look";
import type { HtmlElement, StyleOf } from "./styles";

/** The rows of a table that are shown, each in its head, body or foot, from the top; a foot is shown last. */
export function sectionsOfTable(table: HtmlElement, styleOf: StyleOf): readonly (readonly HtmlElement[])[] {
  const sections = shownElements(table, styleOf).filter(({ tagName }) => SECTIONS.has(tagName));
  const inOrder = [
    ...sections.filter(({ tagName }) => tagName !== "tfoot"),
    ...sections.filter(({ tagName }) => tagName === "tfoot"),
  ];
  return inOrder.map((section) => shownElements(section, styleOf).filter(({ tagName }) => tagName === "tr"));
}

export function rowsOfTable(table: HtmlElement, styleOf: StyleOf): readonly HtmlElement[] {
  return sectionsOfTable(table, styleOf).flat();
}

const SECTIONS = new Set(["thead", "tbody", "tfoot"]);
