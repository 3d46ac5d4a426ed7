import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { cellsOfHtmlTable } from "./cells-of-table";
import { isHidden, lookOf, PLAIN_LOOK, shownElements, type HtmlLook } from "./look";
import { rowsOfTable } from "./rows-of-table";
import { readHtmlStyles, type HtmlElement, type StyleOf } from "./styles";
import { rawRows } from "../tables/raw-rows";

/**
 * The tables that have words in the HTML which Word, Excel, LibreOffice or a browser puts on the clipboard, in its order, as
 * they are shown. A table inside a cell is part of that cell's words.
 */
export function readHtmlTables(html: string): Result<readonly RawTable[], FileProblem> {
  if (html.length > MOST_LETTERS) return failed({ kind: "too-large" });
  try {
    return tablesOf(html);
  } catch {
    // Elements nested many thousands deep, which no program writes.
    return failed({ kind: "broken" });
  }
}

const MOST_LETTERS = 20_000_000;

interface Found {
  readonly table: HtmlElement;
  readonly around: HtmlLook;
}

function tablesOf(html: string): Result<readonly RawTable[], FileProblem> {
  // Some programs hand over the selected rows without their table.
  const page = parse(/<table[\s>]/i.test(html) ? html : `<table>${html}</table>`);
  const styleOf = readHtmlStyles(styleSheets(page));
  const tables: RawTable[] = [];
  for (const { table, around } of tablesIn(page, PLAIN_LOOK, styleOf)) {
    const cells = cellsOfHtmlTable(table, around, styleOf);
    const rows = cells === undefined ? undefined : rawRows(cells);
    if (!rows) return failed({ kind: "too-large" });
    if (rows.length > 0) tables.push({ place: `bảng ${tables.length + 1}`, rows });
  }
  return tables.length > 0 ? ok(tables) : failed({ kind: "no-table" });
}

function styleSheets(node: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  return node.childNodes.flatMap((one) => {
    if (!("tagName" in one)) return [];
    if (one.tagName !== "style") return styleSheets(one);
    return one.childNodes.map((text) => ("value" in text ? text.value : ""));
  });
}

function tablesIn(node: DefaultTreeAdapterTypes.ParentNode, around: HtmlLook, styleOf: StyleOf): readonly Found[] {
  return node.childNodes.flatMap((one) => {
    if (!("tagName" in one)) return [];
    const style = styleOf(one);
    if (isHidden(one, style)) return [];
    const look = lookOf(one, style, around);
    if (one.tagName !== "table") return tablesIn(one, look, styleOf);
    const cell = onlyCell(one, styleOf);
    const framed = cell === undefined ? [] : tablesIn(cell, look, styleOf);
    return framed.length > 0 ? framed : [{ table: one, around }];
  });
}

/** Of a table with one cell, which only draws a frame around what stands in it, as old web pages do. */
function onlyCell(table: HtmlElement, styleOf: StyleOf): HtmlElement | undefined {
  const [row, ...otherRows] = rowsOfTable(table, styleOf);
  const [cell, ...otherCells] = row === undefined ? [] : shownElements(row, styleOf);
  return otherRows.length + otherCells.length === 0 ? cell : undefined;
}
