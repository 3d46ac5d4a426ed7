import { lookOf, shownElements, type HtmlLook } from "./look";
import { sectionsOfTable } from "./rows-of-table";
import { attribute, type HtmlElement, type StyleOf } from "./styles";
import { runsOfHtmlCell } from "./runs-of-cell";
import type { PlacedCell } from "../tables/raw-rows";
import { cellContentOf } from "../tables/text-runs";

/**
 * The cells of a table where a browser shows them: `colspan` of at most 1,000, `rowspan` at most to the end of its head,
 * body or foot, 0 being just that.
 * Source: HTML Standard, "Forming a table".
 * @param around - How the words around the table look.
 * @returns `undefined` when it has more squares than anybody's table.
 */
export function cellsOfHtmlTable(
  table: HtmlElement,
  around: HtmlLook,
  styleOf: StyleOf,
): readonly PlacedCell[] | undefined {
  const placed: PlacedCell[] = [];
  const ofTable = lookOf(table, styleOf(table), around);
  let row = 0;
  let squares = 0;
  for (const section of sectionsOfTable(table, styleOf)) {
    const end = row + section.length;
    /** For each column, the first row that no cell from above reaches down to. */
    const freeFrom: number[] = [];
    for (const element of section) {
      const ofRow = lookOf(element, styleOf(element), ofTable);
      let column = 0;
      for (const cell of shownElements(element, styleOf).filter(({ tagName }) => CELLS.has(tagName))) {
        while ((freeFrom[column] ?? 0) > row) column += 1;
        const rows = Math.min(wholeNumber(cell, "rowspan", end - row), end - row);
        const columns = wholeNumber(cell, "colspan", 1);
        squares += columns;
        if (squares > MOST_SQUARES || column + columns > MOST_COLUMNS) return undefined;
        const look = lookOf(cell, styleOf(cell), ofRow);
        placed.push({ row, column, rows, columns, content: cellContentOf(runsOfHtmlCell(cell, look, styleOf)) });
        freeFrom.splice(column, columns, ...new Array<number>(columns).fill(row + rows));
        column += columns;
      }
      row += 1;
    }
  }
  return placed;
}

const CELLS = new Set(["td", "th"]);

const MOST_SQUARES = 2_000_000;

/** As many as a sheet of Excel has. */
const MOST_COLUMNS = 16_384;

/** @param forZero - What 0 means. */
function wholeNumber(cell: HtmlElement, name: "rowspan" | "colspan", forZero: number): number {
  const [, digits] = /^\s*\+?(\d+)/.exec(attribute(cell, name)) ?? [];
  if (digits === undefined) return 1;
  return Number(digits) === 0 ? forZero : Math.min(Number(digits), name === "colspan" ? 1000 : 65_534);
}
