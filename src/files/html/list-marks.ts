import { numberInWords } from "../tables/list-number";
import { attribute, type HtmlElement } from "./styles";
import type { TextRun } from "../tables/text-runs";

/** What a browser writes before an item of a list ("2. ", "• "), which is not in the page's text; items in their order. */
export type NextMark = (item: HtmlElement, style: ReadonlyMap<string, string>) => string;

export function listMarks(): NextMark {
  const counted = new Map<unknown, number>();
  return (item, style) => {
    const list = item.parentNode;
    const parent = list !== null && "tagName" in list ? list : undefined;
    const kind = style.get("list-style-type") ?? style.get("list-style") ?? "";
    if (/\bnone\b/i.test(kind)) return "";
    if (parent?.tagName !== "ol") return "• ";
    const number =
      wholeNumber(attribute(item, "value")) ?? counted.get(parent) ?? wholeNumber(attribute(parent, "start")) ?? 1;
    counted.set(parent, number + 1);
    return `${numberInWords(number, formatOf(kind, attribute(parent, "type")))}. `;
  };
}

/** The mark that Word puts into the text itself, with the blanks that move the words after it to their place. */
export function wordMark(runs: readonly TextRun[]): string {
  const mark = runs
    .map(({ text }) => text)
    .join("")
    .trim();
  // One sign of a symbol font, whose letter means nothing.
  return /^[^\p{L}\p{N}+*–-]$/u.test(mark) || runs.some(({ font }) => SYMBOLS.test(font ?? "")) ? "• " : `${mark} `;
}

const SYMBOLS = /^(symbol|wingdings|webdings)/i;

/** In the words of Word: by `list-style-type`, or else by the list's `type`. */
function formatOf(kind: string, type: string): string {
  if (/upper-roman/i.test(kind) || type === "I") return "upperRoman";
  if (/lower-roman/i.test(kind) || type === "i") return "lowerRoman";
  if (/upper-(alpha|latin)/i.test(kind) || type === "A") return "upperLetter";
  if (/lower-(alpha|latin)/i.test(kind) || type === "a") return "lowerLetter";
  return "decimal";
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
