import { listMarks, wordMark, type NextMark } from "./list-marks";
import { isHidden, lookOf, shownElements, type HtmlLook } from "./look";
import { rowsOfTable } from "./rows-of-table";
import type { HtmlElement, StyleOf } from "./styles";
import { textLines, type TextLines } from "./text-lines";
import type { TextRun } from "../tables/text-runs";

/** All words of a cell as a browser shows them: a line for each paragraph; a table in it as lines with tabs. */
export function runsOfHtmlCell(cell: HtmlElement, look: HtmlLook, styleOf: StyleOf): readonly TextRun[] {
  return runsOfChildren(cell, look, { styleOf, nextMark: listMarks() });
}

interface Context {
  readonly styleOf: StyleOf;
  readonly nextMark: NextMark;
}

function runsOfChildren(element: HtmlElement, look: HtmlLook, context: Context): readonly TextRun[] {
  const lines = textLines();
  writeChildren(element, look, context, lines);
  return lines.runs();
}

function writeChildren(element: HtmlElement, look: HtmlLook, context: Context, lines: TextLines): void {
  for (const node of element.childNodes) {
    if ("value" in node) lines.write(node.value, look);
    else if ("tagName" in node) writeElement(node, look, context, lines);
  }
}

function writeElement(element: HtmlElement, around: HtmlLook, context: Context, lines: TextLines): void {
  const style = context.styleOf(element);
  if (isHidden(element, style)) return;
  const look = lookOf(element, style, around);
  if (element.tagName === "br") {
    lines.breakLine();
  } else if (element.tagName === "table") {
    lines.beginLine();
    writeTable(element, look, context, lines);
  } else if (style.has("mso-tab-count")) {
    lines.write("\t", { ...look, keepsBlanks: true });
  } else if (style.get("mso-list")?.toLowerCase() === "ignore") {
    lines.write(wordMark(runsOfChildren(element, look, context)), look);
  } else if (BLOCKS.has(element.tagName)) {
    lines.beginLine();
    if (element.tagName === "li") lines.beginItem(context.nextMark(element, style), look);
    writeChildren(element, look, context, lines);
    lines.beginLine();
  } else {
    writeChildren(element, look, context, lines);
  }
}

function writeTable(table: HtmlElement, look: HtmlLook, context: Context, lines: TextLines): void {
  const { styleOf } = context;
  for (const row of rowsOfTable(table, styleOf)) {
    const inRow = lookOf(row, styleOf(row), look);
    shownElements(row, styleOf).forEach((cell, index) => {
      if (index > 0) lines.write("\t", { ...inRow, keepsBlanks: true });
      const runs = runsOfChildren(cell, lookOf(cell, styleOf(cell), inRow), context);
      for (const run of runs) lines.write(run.text, { ...run, keepsBlanks: true });
    });
    lines.beginLine();
  }
}

const BLOCKS = new Set([
  ...["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "pre", "blockquote", "center", "form", "hr"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "address", "figure"],
]);
