import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import { plannedDays } from "../../domain/deadline/planned-days";
import { joinedNames } from "../../domain/plan/unit-list";
import type { Plan } from "../../domain/plan/plan";
import { OCCURRENCE_STYLES } from "../form/column-styles";
import { dayRule } from "../form/entry-rules";
import { ENTRY_HEADING, heading, LINE, LIVE_HEADING, PLAN_HEADING, TITLE } from "../house-style";
import { OCCURRENCE_HEADINGS, OCCURRENCE_SHEET, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import type { CellBlock, CellValue, SheetSpec } from "../sheet-spec";
import { assessmentLine, illustrativeLine, titleLine } from "./title-lines";
import { standingConditionalFormats } from "../standing/standing-conditional-formats";
import { occurrenceAdjustmentFormula, occurrenceStandingFormula } from "../standing/standing-formula";

const HEADING_ROW = 4;

type Column = keyof typeof OCCURRENCE_HEADINGS;

const LOOKS: Readonly<Record<Column, { readonly width: number; readonly fill: string }>> = {
  code: { width: 9, fill: PLAN_HEADING },
  task: { width: 44, fill: PLAN_HEADING },
  leads: { width: 18, fill: PLAN_HEADING },
  label: { width: 18, fill: PLAN_HEADING },
  due: { width: 12, fill: PLAN_HEADING },
  adjustment: { width: 13, fill: LIVE_HEADING },
  completedOn: { width: 13, fill: ENTRY_HEADING },
  result: { width: 32, fill: ENTRY_HEADING },
  evidence: { width: 26, fill: ENTRY_HEADING },
  standing: { width: 16, fill: LIVE_HEADING },
};

const COLUMNS = Object.keys(OCCURRENCE_HEADINGS) as readonly Column[];

/** The sheet of due days of tasks that have several; `undefined` when the plan has no such task. */
export function occurrenceSheet(plan: Plan): SheetSpec | undefined {
  const rows = occurrenceRows(plan);
  if (rows.length === 0) return undefined;
  const columnOf = (column: Column) => COLUMNS.indexOf(column);
  const below = (column: Column) => ({ row: HEADING_ROW + 1, column: columnOf(column), rows: rows.length, columns: 1 });
  const body = { row: HEADING_ROW + 1, column: 0, rows: rows.length, columns: COLUMNS.length };
  return {
    name: OCCURRENCE_SHEET,
    visibility: "visible",
    tabColor: "#7F6000",
    columns: COLUMNS.map((column) => ({ width: LOOKS[column].width })),
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADING_ROW, height: 34 },
    ],
    blocks: [
      titleLine(0, TITLE, "LẦN THỰC HIỆN CỦA CÁC NHIỆM VỤ CÓ NHIỀU KỲ HẠN"),
      titleLine(1, LINE, plan.title),
      assessmentLine(2),
      ...illustrativeLine(3, plan),
      ...COLUMNS.map((column, index): CellBlock => ({
        area: { row: HEADING_ROW, column: index, rows: 1, columns: 1 },
        style: heading(LOOKS[column].fill),
        values: [[OCCURRENCE_HEADINGS[column]]],
      })),
      ...COLUMNS.map((column): CellBlock => ({ area: below(column), style: OCCURRENCE_STYLES[column] })),
      { area: { ...body, columns: 5 }, values: rows },
      {
        area: below("adjustment"),
        formula: occurrenceAdjustmentFormula(plan.appendices.map((appendix) => appendix.tableName)),
      },
      { area: below("standing"), formula: occurrenceStandingFormula() },
    ],
    tables: [
      {
        name: OCCURRENCE_TABLE,
        area: { row: HEADING_ROW, column: 0, rows: rows.length + 1, columns: COLUMNS.length },
        headings: COLUMNS.map((column) => OCCURRENCE_HEADINGS[column]),
      },
    ],
    validations: [{ area: below("completedOn"), ...dayRule(OCCURRENCE_HEADINGS.completedOn, plan) }],
    conditionalFormats: standingConditionalFormats(body, columnOf("standing")),
    isProtected: true,
    frozen: { rows: HEADING_ROW + 1, columns: columnOf("task") + 1 },
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: { row: 0, column: 0, rows: HEADING_ROW + 1 + rows.length, columns: COLUMNS.length },
    },
  };
}

/** Mã, Nhiệm vụ, Chủ trì, Kỳ, Hạn of every due day of every task that has several. */
function occurrenceRows(plan: Plan): readonly (readonly CellValue[])[] {
  return plan.appendices.flatMap((appendix) =>
    appendix.tasks.flatMap((task) => {
      const { days } = plannedDays(task.deadlineText, plan);
      if (days.length < 2) return [];
      return days.map((due) => [task.code, task.task, joinedNames(task.leads), due.label, excelNumberOfDay(due.due)]);
    }),
  );
}
