import { STANDING_WORDS } from "../../domain/progress/standing";
import type { CountedStanding } from "../../domain/report/assessed-task";
import type { Report } from "../../domain/report/report-model";
import { standingMeaning } from "../../domain/report/standing-meaning";
import { COMPLETED_STANDINGS, OPEN_STANDINGS } from "../../domain/report/tally";
import { cellAddress } from "../names";
import type { ReportCell, ReportColumn } from "./report-column";
import { shareFormula, sumOfRows, type RowRange } from "./report-formulas";
import type { PartBuilder } from "./report-grid";
import { section } from "./report-section";
import { CELL, CENTRED_CELL, COUNT_CELL, SHARE_CELL, SUBTOTAL_ROW, TOTAL_ROW } from "./report-styles";
import { reportTable } from "./report-table";
import type { CellStyle } from "../sheet-spec";
import { STANDING_COLOURS } from "../standing/standing-colours";

/** I. All tasks of the plan by standing, of all and of the due ones. */
export function overallSection(report: Report): PartBuilder {
  const isEmpty = report.totals.tasks + report.withdrawn.length === 0;
  const rows = rowsOf(report);
  const table = reportTable({ columns: columnsOf(rows), rows, rowStyle: (row) => row.style });
  return section("overall", report, isEmpty ? undefined : table);
}

interface OverallRow {
  readonly number: string;
  readonly words: string;
  readonly meaning: string;
  readonly style?: CellStyle;
  readonly figures: Figures;
}

type Figures =
  | { readonly kind: "counts"; readonly all: number; readonly due: number }
  /** Rows of the table, counting from 0. */
  | { readonly kind: "sum"; readonly of: readonly RowRange[] }
  /** Outside the total: a count without shares. */
  | { readonly kind: "apart"; readonly all: number };

function rowsOf({ totals, withdrawn, header }: Report): readonly OverallRow[] {
  const standing = (standing: CountedStanding, number: string): OverallRow => {
    const { all, due } = totals.byStanding[standing];
    const { fill, color } = STANDING_COLOURS[standing];
    return {
      number,
      words: STANDING_WORDS[standing],
      meaning: standingMeaning(standing, header.warningDays),
      style: { fill, color },
      figures: { kind: "counts", all: all.count, due: due.count },
    };
  };
  const completed = COMPLETED_STANDINGS.map((one, index) => standing(one, `1.${index + 1}`));
  const open = OPEN_STANDINGS.map((one, index) => standing(one, `2.${index + 1}`));
  const openAt = completed.length + 1;
  const restAt = openAt + open.length + 1;
  return [
    group("1", "Đã hoàn thành", [1, completed.length]),
    ...completed,
    group("2", "Chưa hoàn thành, có hạn", [openAt + 1, openAt + open.length]),
    ...open,
    standing("ongoing", "3"),
    standing("no-deadline", "4"),
    {
      number: "",
      words: "Tổng số nhiệm vụ",
      meaning: "Mỗi nhiệm vụ tính một lần",
      style: TOTAL_ROW,
      figures: {
        kind: "sum",
        of: [
          [0, 0],
          [openAt, openAt],
          [restAt, restAt + 1],
        ],
      },
    },
    {
      number: "",
      words: STANDING_WORDS.withdrawn,
      meaning: "Ngoài tổng số, không tính vào các tỷ lệ",
      figures: { kind: "apart", all: withdrawn.length },
    },
  ];
}

function group(number: string, words: string, of: RowRange): OverallRow {
  return { number, words, meaning: "", style: SUBTOTAL_ROW, figures: { kind: "sum", of: [of] } };
}

const ALL = 3;
const DUE = 7;

function columnsOf(rows: readonly OverallRow[]): readonly ReportColumn<OverallRow>[] {
  const totalAt = rows.findIndex((row) => row.style === TOTAL_ROW);
  const figure = (row: OverallRow, at: number, column: number): ReportCell => {
    const first = at - rows.indexOf(row);
    switch (row.figures.kind) {
      case "counts":
        return column === ALL ? row.figures.all : row.figures.due;
      case "sum":
        return sumOfRows(
          row.figures.of.map(([from, to]) => [first + from, first + to]),
          column,
        );
      case "apart":
        return column === ALL ? row.figures.all : null;
    }
  };
  const share = (row: OverallRow, at: number, column: number): ReportCell => {
    if (row.figures.kind === "apart") return null;
    const total = at - rows.indexOf(row) + totalAt;
    return shareFormula(cellAddress(at, column), cellAddress(total, column));
  };
  return [
    { heading: "TT", from: 0, to: 0, style: CENTRED_CELL, cell: (row) => row.number },
    { heading: "Đánh giá tiến độ", from: 1, to: 2, style: CELL, cell: (row) => row.words },
    { heading: "Số nhiệm vụ", from: ALL, to: 4, style: COUNT_CELL, cell: (row, at) => figure(row, at, ALL) },
    { heading: "Tỷ lệ trên tổng số", from: 5, to: 6, style: SHARE_CELL, cell: (row, at) => share(row, at, ALL) },
    { heading: "Trong đó đã đến hạn", from: DUE, to: 8, style: COUNT_CELL, cell: (row, at) => figure(row, at, DUE) },
    { heading: "Tỷ lệ trên số đến hạn", from: 9, to: 10, style: SHARE_CELL, cell: (row, at) => share(row, at, DUE) },
    { heading: "Cách tính", from: 11, to: 14, style: CELL, cell: (row) => row.meaning },
  ];
}
