import { shownChildrenOf, wholeNumberOf } from "./shown-children";
import { hasWords, isDeletedRow, runsOfCell, type DocxContext } from "./runs-of-cell";
import type { CellContent, PlacedCell } from "../tables/raw-rows";
import { cellContentOf } from "../tables/text-runs";
import { child, childrenOf, type XmlElement } from "../package/read-xml";

/** The cells of a table of Word, in rows and columns as a person sees them. */
export function cellsOfTable(table: XmlElement, context: DocxContext): readonly PlacedCell[] {
  const rows = shownChildrenOf(table, "tr")
    .filter((row) => !isDeletedRow(row))
    .map(cellsOfRow);
  const columns = columnsOfEdges(rows.flat(), gridWidths(table));
  const placed: Growing[] = [];
  /** The last cell that begins in a column and can be continued in the row below. */
  const above = new Map<number, Growing>();
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const column = columns.get(cell.start) ?? 0;
      const wide = (columns.get(cell.end) ?? 0) - column;
      const owner = above.get(column);
      if (cell.vertical === "continued" && owner?.columns === wide && owner.row + owner.rows === row) {
        owner.rows += 1;
        continue;
      }
      const one = { row, column, rows: 1, columns: wide, content: cellContentOf(runsOfCell(cell.element, context)) };
      if (wide > 0) placed.push(one);
      if (cell.vertical === "single") above.delete(column);
      else above.set(column, one);
    }
  });
  return placed;
}

interface Growing {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  readonly content: CellContent;
}

/** A cell between two edges of the table's grid, which count from 0; Word's grid is finer than what a person sees. */
interface GridCell {
  readonly start: number;
  readonly end: number;
  readonly vertical: "single" | "first" | "continued";
  readonly element: XmlElement;
}

/** Word knows at most 63 columns. */
const MOST_COLUMNS = 63;

function cellsOfRow(row: XmlElement): readonly GridCell[] {
  const cells: GridCell[] = [];
  let start = spanOf(child(child(row, "trPr"), "gridBefore")) ?? 0;
  for (const element of shownChildrenOf(row, "tc")) {
    const properties = child(element, "tcPr");
    const end = start + (spanOf(child(properties, "gridSpan")) ?? 1);
    const merge = child(properties, "vMerge");
    const vertical = !merge ? "single" : merge.attributes.val === "restart" ? "first" : "continued";
    const last = cells.at(-1);
    // As Word 97 and some converters merge across.
    const continuesLeft = child(properties, "hMerge")?.attributes.val !== "restart" && child(properties, "hMerge");
    if (continuesLeft && last) cells[cells.length - 1] = { ...last, end };
    else cells.push({ start, end, vertical, element });
    start = end;
  }
  return cells;
}

function spanOf(property: XmlElement | undefined): number | undefined {
  const span = wholeNumberOf(property);
  return span === undefined ? undefined : Math.min(span, MOST_COLUMNS);
}

/** Widths between the edges, in twentieths of a point. */
function gridWidths(table: XmlElement): readonly number[] {
  return childrenOf(child(table, "tblGrid"), "gridCol").map((column) => wholeNumberOf(column, "w") ?? 0);
}

/** Parts of the table's width: about 2 mm of a page. */
const SLIVER = 0.01;

/**
 * The column, from 0, that begins at each edge. Edges at which no cell begins or ends are left out; and two edges so near
 * each other that a hand moved one by accident, with no words between them, are one.
 */
function columnsOfEdges(cells: readonly GridCell[], widths: readonly number[]): ReadonlyMap<number, number> {
  const edges = [...new Set(cells.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const kept = new Set(cells.filter(({ element }) => hasWords(element)).map(({ start, end }) => `${start} ${end}`));
  const sliver = SLIVER * widths.reduce((total, width) => total + width, 0);
  const columns = new Map<number, number>();
  let column = 0;
  edges.forEach((edge, index) => {
    const before = edges[index - 1];
    if (before !== undefined) {
      const width = widths.slice(before, edge).reduce((total, one) => total + one, 0);
      const isSliver = edge <= widths.length && width < sliver && !kept.has(`${before} ${edge}`);
      if (!isSliver) column += 1;
    }
    columns.set(edge, column);
  });
  return columns;
}
