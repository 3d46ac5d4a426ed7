import { areaOf, isMerged, wholeRows, widthOf, type ReportColumn, type Span } from "./report-column";
import type { PartBuilder } from "./report-grid";
import { textHeight } from "./report-row-height";
import { HEAD } from "./report-styles";

/** The head of a table: one row, or two when columns stand under common words. */
export function tableHead<Row>(columns: readonly ReportColumn<Row>[]): PartBuilder {
  return (row) => {
    const heights = heightsOf(columns);
    const words = [
      ...groupsOf(columns).map((group) => ({ area: areaOf(group, row, 1), text: group.under })),
      ...columns.map((column) => ({
        area: column.under === undefined ? areaOf(column, row, heights.length) : areaOf(column, row + 1, 1),
        text: column.heading,
      })),
    ];
    return {
      rows: heights.length,
      blocks: [
        { area: wholeRows(row, heights.length), style: HEAD },
        ...words.map(({ area, text }) => ({ area: { ...area, rows: 1, columns: 1 }, values: [[text]] })),
      ],
      merges: words.map(({ area }) => area).filter(isMerged),
      rowHeights: heights.map((height, index) => ({ row: row + index, height })),
    };
  };
}

/** Points, one for each head row. */
function heightsOf<Row>(columns: readonly ReportColumn<Row>[]): readonly number[] {
  const highest = (words: readonly (readonly [string, Span])[]) =>
    Math.max(0, ...words.map(([text, span]) => textHeight(text, widthOf(span), HEAD.size ?? 11, HEAD.bold)));
  const groups = groupsOf(columns);
  const alone = highest(columns.filter(({ under }) => under === undefined).map((column) => [column.heading, column]));
  if (groups.length === 0) return [alone];
  const above = highest(groups.map((group) => [group.under, group]));
  const below = highest(columns.filter(({ under }) => under !== undefined).map((column) => [column.heading, column]));
  return [above, Math.max(below, alone - above)];
}

/** Runs of columns under the same words. */
function groupsOf<Row>(columns: readonly ReportColumn<Row>[]): readonly (Span & { readonly under: string })[] {
  const groups: { under: string; from: number; to: number }[] = [];
  for (const { under, from, to } of columns) {
    if (under === undefined) continue;
    const last = groups.at(-1);
    if (last?.under === under && last.to === from - 1) last.to = to;
    else groups.push({ under, from, to });
  }
  return groups;
}
