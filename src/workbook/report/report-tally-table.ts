import type { CountedStanding } from "../../domain/report/assessed-task";
import type { Tally } from "../../domain/report/tally";
import { cellAddress } from "../names";
import type { ReportColumn } from "./report-column";
import { shareFormula, sumOfRow, sumOfRows, type RowRange } from "./report-formulas";
import type { PartBuilder } from "./report-grid";
import { CELL, CENTRED_CELL, COUNT_CELL, SHARE_CELL } from "./report-styles";
import { reportTable } from "./report-table";
import type { CellStyle } from "../sheet-spec";

/** A row of counts by standing. */
export interface TallyRow {
  readonly number: string;
  readonly name: string;
  readonly tally: Tally;
  /** Rows of the table, counting from 0, that this row adds up; counts of its own when left out. */
  readonly sumOf?: readonly RowRange[];
  readonly style?: CellStyle;
}

/** Counts by standing, one row for each name. */
export function tallyTable(nameHeading: string, rows: readonly TallyRow[]): PartBuilder {
  return reportTable({ columns: columnsOf(nameHeading, rows), rows, rowStyle: (row) => row.style });
}

const STANDING_COLUMNS: readonly (readonly [CountedStanding, under: string | undefined, heading: string])[] = [
  ["completed-on-time", "Đã hoàn thành", "Đúng hạn"],
  ["completed-late", "Đã hoàn thành", "Quá hạn"],
  ["on-schedule", "Chưa hoàn thành", "Trong hạn"],
  ["due-soon", "Chưa hoàn thành", "Sắp đến hạn"],
  ["overdue", "Chưa hoàn thành", "Quá hạn"],
  ["ongoing", undefined, "Thường xuyên"],
  ["no-deadline", undefined, "Chưa xác định thời hạn"],
];

const TASKS = 3;
const FIRST_STANDING = TASKS + 1;
const LAST_STANDING = FIRST_STANDING + STANDING_COLUMNS.length - 1;
const COMPLETED_SHARE = LAST_STANDING + 1;
const DUE = COMPLETED_SHARE + 1;
const DUE_COMPLETED = DUE + 1;
const DUE_SHARE = DUE_COMPLETED + 1;

function columnsOf(nameHeading: string, rows: readonly TallyRow[]): readonly ReportColumn<TallyRow>[] {
  /** A count of the row's own, or the sum of the rows it adds up. */
  const count = (column: number, own: (tally: Tally) => number) => (row: TallyRow, at: number) => {
    const first = at - rows.indexOf(row);
    return row.sumOf === undefined
      ? own(row.tally)
      : sumOfRows(
          row.sumOf.map(([from, to]) => [first + from, first + to]),
          column,
        );
  };
  return [
    { heading: "TT", from: 0, to: 0, style: CENTRED_CELL, cell: (row) => row.number },
    { heading: nameHeading, from: 1, to: 2, style: CELL, cell: (row) => row.name },
    {
      ...narrow(TASKS, "Số nhiệm vụ", COUNT_CELL),
      cell: (_, at) => sumOfRow(at, FIRST_STANDING, LAST_STANDING),
    },
    ...STANDING_COLUMNS.map(([standing, under, heading], index) => ({
      ...narrow(FIRST_STANDING + index, heading, COUNT_CELL),
      ...(under !== undefined && { under }),
      cell: count(FIRST_STANDING + index, (tally) => tally.byStanding[standing].all.count),
    })),
    {
      ...narrow(COMPLETED_SHARE, "Tỷ lệ hoàn thành", SHARE_CELL),
      cell: (_, at) => {
        const completed = `SUM(${cellAddress(at, FIRST_STANDING)}:${cellAddress(at, FIRST_STANDING + 1)})`;
        return shareFormula(completed, cellAddress(at, TASKS));
      },
    },
    {
      ...narrow(DUE, "Số nhiệm vụ", COUNT_CELL),
      under: DUE_TASKS,
      cell: count(DUE, (tally) => tally.due),
    },
    {
      ...narrow(DUE_COMPLETED, "Đã hoàn thành", COUNT_CELL),
      under: DUE_TASKS,
      cell: count(DUE_COMPLETED, (tally) => tally.completed.due.count),
    },
    {
      ...narrow(DUE_SHARE, "Tỷ lệ", SHARE_CELL),
      under: DUE_TASKS,
      cell: (_, at) => shareFormula(cellAddress(at, DUE_COMPLETED), cellAddress(at, DUE)),
    },
  ];
}

const DUE_TASKS = "Trong số đã đến hạn";

function narrow(column: number, heading: string, style: CellStyle) {
  return { heading, from: column, to: column, style };
}
