import {
  ANNEX,
  annexTitle,
  assessedOn,
  attachedTo,
  basisWords,
  cautions,
  dataDays,
  runningHead,
} from "../../domain/report/wording";
import type { ReportHeader } from "../../domain/report/report-model";
import { ILLUSTRATIVE_WORDS } from "../house-style";
import { COLUMN_COUNT, pixelWidth, stacked, type PartBuilder } from "./report-grid";
import { line } from "./report-lines";
import { textHeight } from "./report-row-height";
import {
  ANNEX_ATTACHED,
  ANNEX_TITLE,
  ANNEX_WORD,
  CAUTION,
  FACT,
  ILLUSTRATIVE_MARK,
  ISSUER,
  RUNNING_HEAD,
} from "./report-styles";

/** Between the head of a page and what follows, points. */
const SPACE_BELOW = 6;

/** What the annex is, of which report, over which days. Its first row stands on every printed page. */
export function reportTop(header: ReportHeader): PartBuilder {
  return stacked([
    pageHead(header),
    line(ANNEX, ANNEX_WORD),
    line(annexTitle(header), ANNEX_TITLE),
    line(attachedTo(header), ANNEX_ATTACHED),
    line(dataDays(header), FACT),
    line(assessedOn(header), FACT),
    ...basisWords(header).map((words) => line(words, FACT)),
    ...cautions(header).map((caution) => line(caution, CAUTION)),
  ]);
}

/** Whose report it is on the left, the period on the right, and between them that the figures are made up, when they are. */
function pageHead(header: ReportHeader): PartBuilder {
  const parts = [
    { from: 0, to: 3, text: header.issuer.toLocaleUpperCase("vi"), style: ISSUER },
    {
      from: 4,
      to: 7,
      text: header.illustrative ? ILLUSTRATIVE_WORDS : null,
      style: ILLUSTRATIVE_MARK,
    },
    { from: 8, to: COLUMN_COUNT - 1, text: runningHead(header), style: RUNNING_HEAD },
  ];
  return (row) => {
    const laid = parts.map((part) => ({
      ...part,
      area: { row, column: part.from, rows: 1, columns: part.to - part.from + 1 },
      height: textHeight(part.text ?? "", pixelWidth(part.from, part.to), part.style.size ?? 11, part.style.bold),
    }));
    return {
      rows: 1,
      blocks: laid.flatMap(({ area, style, text }) => [
        { area, style },
        { area: { ...area, columns: 1 }, values: [[text]] },
      ]),
      merges: laid.map(({ area }) => area),
      rowHeights: [{ row, height: Math.max(...laid.map(({ height }) => height)) + SPACE_BELOW }],
    };
  };
}
