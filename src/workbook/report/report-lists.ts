import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import { joinedNames } from "../../domain/plan/unit-list";
import { STANDING_WORDS } from "../../domain/progress/standing";
import type { ComingTask, OverdueTask } from "../../domain/report/due-lists";
import type { ListedTask } from "../../domain/report/listed-task";
import type { Report } from "../../domain/report/report-model";
import type { TaskWithoutUpdate } from "../../domain/report/without-update-list";
import { shortcomingWords, taskWords, withoutUpdateWords, type SectionId } from "../../domain/report/wording";
import type { ReportColumn } from "./report-column";
import type { PartBuilder } from "./report-grid";
import { section } from "./report-section";
import { CELL, CENTRED_CELL, COUNT_CELL, DAY_CELL } from "./report-styles";
import { reportTable } from "./report-table";

/** IV. The longest overdue first. */
export function overdueSection(report: Report): PartBuilder {
  return listSection("overdue", report, report.overdue, OVERDUE_COLUMNS);
}

/** V. The earliest first. */
export function comingSection(report: Report): PartBuilder {
  return listSection("coming", report, report.coming, COMING_COLUMNS);
}

/** VI. In plan order. */
export function withoutUpdateSection(report: Report): PartBuilder {
  return listSection("withoutUpdate", report, report.withoutUpdate, WITHOUT_UPDATE_COLUMNS);
}

function listSection<Row>(
  id: SectionId,
  report: Report,
  rows: readonly Row[],
  columns: readonly ReportColumn<Row>[],
): PartBuilder {
  return section(id, report, rows.length === 0 ? undefined : reportTable({ columns, rows }));
}

/** Mã to Chủ trì, the same in every list. */
function taskColumns<Row extends ListedTask>(words: (row: Row) => string): readonly ReportColumn<Row>[] {
  return [
    { heading: "Mã", from: 0, to: 0, style: CENTRED_CELL, cell: (row) => row.code },
    { heading: "TT", from: 1, to: 1, style: CENTRED_CELL, cell: (row) => row.number },
    { heading: "Nhiệm vụ, giải pháp", from: 2, to: 3, style: CELL, cell: words },
    { heading: "Chủ trì", from: 4, to: 5, style: CELL, cell: (row) => joinedNames(row.leads) },
  ];
}

const OVERDUE_COLUMNS: readonly ReportColumn<OverdueTask>[] = [
  ...taskColumns<OverdueTask>(taskWords),
  { heading: "Hạn hoàn thành", from: 6, to: 7, style: DAY_CELL, cell: (row) => excelNumberOfDay(row.due) },
  { heading: "Số ngày quá hạn", from: 8, to: 8, style: COUNT_CELL, cell: (row) => row.daysLate },
  { heading: "Tồn tại, nguyên nhân", from: 9, to: 14, style: CELL, cell: shortcomingWords },
];

const COMING_COLUMNS: readonly ReportColumn<ComingTask>[] = [
  ...taskColumns<ComingTask>(taskWords),
  { heading: "Hạn hoàn thành", from: 6, to: 7, style: DAY_CELL, cell: (row) => excelNumberOfDay(row.due) },
  { heading: "Số ngày còn lại", from: 8, to: 8, style: COUNT_CELL, cell: (row) => row.daysLeft },
  { heading: "Sản phẩm", from: 9, to: 14, style: CELL, cell: (row) => row.product },
];

const WITHOUT_UPDATE_COLUMNS: readonly ReportColumn<TaskWithoutUpdate>[] = [
  ...taskColumns<TaskWithoutUpdate>((row) => row.task),
  {
    heading: "Hạn hoàn thành",
    from: 6,
    to: 7,
    style: DAY_CELL,
    cell: (row) => dayNumber(row.due) ?? STANDING_WORDS[row.standing],
  },
  {
    heading: "Cập nhật gần nhất",
    from: 8,
    to: 9,
    style: DAY_CELL,
    cell: (row) => dayNumber(row.lastUpdate) ?? "(chưa có)",
  },
  { heading: "Ghi chú", from: 10, to: 14, style: CELL, cell: withoutUpdateWords },
];

function dayNumber(day: LocalDate | undefined): number | undefined {
  return day === undefined ? undefined : excelNumberOfDay(day);
}
