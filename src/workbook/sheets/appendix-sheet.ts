import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { DueDay } from "../../domain/deadline/due-days";
import { plannedDays, type PlannedDays } from "../../domain/deadline/planned-days";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import { STANDING_WORDS } from "../../domain/progress/standing";
import { joinedNames } from "../../domain/plan/unit-list";
import { columnsOf, type AppendixColumn, type AppendixColumnSpec } from "../columns/appendix-columns";
import { appendixStyle } from "../form/column-styles";
import { appendixRule } from "../form/entry-rules";
import { ENTRY_HEADING, heading, LINE, LIVE_HEADING, OFFICE_HEADING, PLAN_HEADING, TITLE } from "../house-style";
import type { CellBlock, CellValue, SheetSpec } from "../sheet-spec";
import { standingConditionalFormats } from "../standing/standing-conditional-formats";
import { assessmentLine, illustrativeLine, titleLine } from "./title-lines";
import { standingFormula } from "../standing/standing-formula";

/** Of the table's heading row, counting from 0; the lines above it say whose plan this is. */
export const HEADING_ROW = 6;

const TAB_COLORS = { "PAR INDEX": "#1F4E79", SIPAS: "#2F6B3C" } as const;

/** The sheet of an appendix: the plan's columns locked, the entries empty and open, the standing live. */
export function appendixSheet(plan: Plan, appendix: Appendix): SheetSpec {
  const days = appendix.tasks.map((task) => plannedDays(task.deadlineText, plan));
  const hasSeveral = days.some((planned) => planned.days.length > 1);
  const columns = columnsOf(appendix, hasSeveral);
  const rows = appendix.tasks.length;
  const standingColumn = columns.length - 1;
  const body = { row: HEADING_ROW + 1, column: 0, rows, columns: columns.length };
  const tabColor = Object.entries(TAB_COLORS).find(([index]) => index === appendix.index)?.[1];
  return {
    name: appendix.sheetName,
    visibility: "visible",
    ...(tabColor !== undefined && { tabColor }),
    columns: columns.map(({ width, collapsed }) => ({ width, ...(collapsed === true && { collapsed }) })),
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADING_ROW, height: 48 },
    ],
    blocks: [
      ...identityLines(plan, appendix),
      ...groupBand(columns),
      ...headingBlocks(columns),
      ...columns.flatMap((spec, column) => columnBlock(spec, column, appendix.tasks, days)),
      {
        area: { row: HEADING_ROW + 1, column: standingColumn, rows, columns: 1 },
        formula: standingFormula(appendix.tableName, hasSeveral),
      },
    ],
    tables: [
      {
        name: appendix.tableName,
        area: { row: HEADING_ROW, column: 0, rows: rows + 1, columns: columns.length },
        headings: columns.map((spec) => spec.heading),
      },
    ],
    validations: columns.flatMap((spec, column) => {
      const rule = appendixRule(spec, plan);
      return rule === undefined ? [] : [{ area: { row: HEADING_ROW + 1, column, rows, columns: 1 }, ...rule }];
    }),
    conditionalFormats: standingConditionalFormats(body, standingColumn),
    isProtected: true,
    frozen: { rows: HEADING_ROW + 1, columns: columns.findIndex((spec) => spec.column === "task") + 1 },
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: { row: 0, column: 0, rows: HEADING_ROW + 1 + rows, columns: columns.length },
    },
  };
}

/** What the sheet says of itself above the table: a copied sheet or another program's save can lose the hidden metadata. */
function identityLines(plan: Plan, appendix: Appendix): readonly CellBlock[] {
  return [
    titleLine(0, TITLE, `${appendix.sheetName.toLocaleUpperCase("vi")} – ${appendix.title}`),
    titleLine(1, LINE, plan.title),
    titleLine(2, LINE, `Đơn vị: ${plan.issuer}. Sổ của Văn phòng Sở, số phát hành 0.`),
    assessmentLine(3),
    ...illustrativeLine(4, plan),
  ];
}

const GROUPS: Readonly<Record<AppendixColumnSpec["filledBy"], { readonly words: string; readonly fill: string }>> = {
  plan: { words: "KẾ HOẠCH (khóa)", fill: PLAN_HEADING },
  office: { words: "VĂN PHÒNG ĐIỀU CHỈNH", fill: OFFICE_HEADING },
  division: { words: "CÁC PHÒNG NHẬP", fill: ENTRY_HEADING },
  formula: { words: "TỰ ĐỘNG", fill: LIVE_HEADING },
};

/** A band over the headings that says who fills the columns below. */
function groupBand(columns: readonly AppendixColumnSpec[]): readonly CellBlock[] {
  return runs(columns, (spec) => spec.filledBy).map(({ key, start, length }) => ({
    area: { row: HEADING_ROW - 1, column: start, rows: 1, columns: length },
    style: { ...LINE, bold: true, color: "#FFFFFF", fill: GROUPS[key].fill },
    values: [[GROUPS[key].words, ...Array<CellValue>(length - 1).fill(null)]],
  }));
}

function headingBlocks(columns: readonly AppendixColumnSpec[]): readonly CellBlock[] {
  return runs(columns, (spec) => spec.filledBy).map(({ key, start, length }) => ({
    area: { row: HEADING_ROW, column: start, rows: 1, columns: length },
    style: heading(GROUPS[key].fill),
    values: [columns.slice(start, start + length).map((spec) => spec.heading)],
  }));
}

function columnBlock(
  spec: AppendixColumnSpec,
  column: number,
  tasks: readonly PlanTask[],
  days: readonly PlannedDays[],
): readonly CellBlock[] {
  const style = appendixStyle(spec);
  const area = { row: HEADING_ROW + 1, column, rows: tasks.length, columns: 1 };
  if (spec.filledBy !== "plan") return [{ area, style }];
  return [{ area, style, values: tasks.map((task, row) => [planValue(spec.column, task, days[row])]) }];
}

/** What the plan says in one of its columns. */
export function planValue(column: AppendixColumn, task: PlanTask, planned: PlannedDays | undefined): CellValue {
  switch (column) {
    case "leads":
    case "coordinators":
      return joinedNames(task[column]);
    case "due":
      return dueValue(planned);
    case "times":
      return planned !== undefined && planned.days.length > 1 ? planned.days.length : null;
    case "code":
    case "number":
    case "field":
    case "criterion":
    case "subCriterion":
    case "task":
    case "provincialNumber":
    case "product":
    case "deadlineText":
    case "leader":
    case "maximumPoints":
    case "lastYearPoints":
      return task[column] ?? null;
    default:
      return null;
  }
}

function dueValue(planned: PlannedDays | undefined): CellValue {
  const last: DueDay | undefined = planned?.days.at(-1);
  if (last !== undefined) return excelNumberOfDay(last.due);
  return planned?.deadline.kind === "ongoing" ? STANDING_WORDS.ongoing : null;
}

/** Neighbours with the same key, as runs. */
function runs<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly { key: Key; start: number; length: number }[] {
  const found: { key: Key; start: number; length: number }[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.key === key) last.length += 1;
    else found.push({ key, start: index, length: 1 });
  });
  return found;
}
