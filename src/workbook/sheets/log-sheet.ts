import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import type { Plan } from "../../domain/plan/plan";
import type { BookChange } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { DAY, heading, LINE, LIVE_HEADING, LOCKED_FILL, TEXT, TITLE } from "../house-style";
import { textIn } from "../reading/read-cells";
import type { CellStyle, CellValue, SheetSpec } from "../sheet-spec";
import { illustrativeLine, titleLine } from "./title-lines";

export const LOG_SHEET = "Nhật ký";
export const LOG_TABLE = "NhatKy";

/** One thing that the Office did to the plan, in words for people. Texts are empty where there is nothing to say. */
export interface LogRow {
  readonly on: LocalDate;
  /** What was done: `Gia hạn`, `Sửa nội dung`. */
  readonly what: string;
  /** Mã of the task; empty for what concerns none. */
  readonly code: string;
  /** Which part of it: the heading of a column, the name of a unit. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
  /** The document that permits it, or the file it came from. */
  readonly source: string;
}

const LOG_HEADINGS = ["Ngày", "Việc", "Mã", "Nội dung", "Trước", "Sau", "Văn bản, nguồn"] as const;

const CENTRED: CellStyle = { ...TEXT, horizontal: "center" };
const LOOKS: readonly (readonly [width: number, style: CellStyle])[] = [
  [12, DAY],
  [24, TEXT],
  [10, CENTRED],
  [36, TEXT],
  [44, TEXT],
  [44, TEXT],
  [36, TEXT],
];

const HEADING_ROW = 3;

/** `Nhật ký` with an empty row for its first entry: a table has at least one. */
export function logSheet(plan: Plan): SheetSpec {
  const columns = LOG_HEADINGS.length;
  return {
    name: LOG_SHEET,
    visibility: "visible",
    tabColor: "#595959",
    columns: LOOKS.map(([width]) => ({ width })),
    rowHeights: [{ row: 0, height: 24 }],
    blocks: [
      titleLine(0, TITLE, "NHẬT KÝ ĐIỀU CHỈNH KẾ HOẠCH"),
      titleLine(1, LINE, plan.title),
      ...illustrativeLine(2, plan),
      {
        area: { row: HEADING_ROW, column: 0, rows: 1, columns },
        style: heading(LIVE_HEADING),
        values: [LOG_HEADINGS],
      },
      ...LOOKS.map(([, style], column) => ({
        area: { row: HEADING_ROW + 1, column, rows: 1, columns: 1 },
        style: { ...style, fill: LOCKED_FILL },
      })),
    ],
    tables: [{ name: LOG_TABLE, area: { row: HEADING_ROW, column: 0, rows: 2, columns }, headings: LOG_HEADINGS }],
    isProtected: true,
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: { orientation: "landscape", paper: "A4", titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
  };
}

/** The table of a log that was just written. */
export function emptyLog(): TableSnapshot {
  return {
    name: LOG_TABLE,
    sheet: LOG_SHEET,
    headings: LOG_HEADINGS,
    row: HEADING_ROW,
    column: 0,
    rows: [LOG_HEADINGS.map(() => "")],
  };
}

/** Writes rows after the last one; the first takes the empty row of a new log. */
export function logged(table: TableSnapshot, rows: readonly LogRow[]): Pick<BookChange, "cells" | "newRows"> {
  const isNew = table.rows.length === 1 && (table.rows[0] ?? []).every((value) => textIn(value) === "");
  const [first, ...others] = rows.map(valuesOf);
  if (first === undefined) return { cells: [], newRows: [] };
  if (!isNew) return { cells: [], newRows: [first, ...others].map(newRow) };
  return {
    cells: Object.entries(first)
      .filter(([, value]) => value !== "")
      .map(([title, value]) => ({ table: table.name, key: "", row: 0, heading: title, before: "", value })),
    newRows: others.map(newRow),
  };

  function newRow(values: Readonly<Record<string, CellValue>>) {
    return { table: table.name, after: "end" as const, values };
  }
}

function valuesOf({ on, what, code, part, before, after, source }: LogRow): Readonly<Record<string, CellValue>> {
  const values: readonly CellValue[] = [excelNumberOfDay(on), what, code, part, before, after, source];
  return Object.fromEntries(LOG_HEADINGS.map((title, at) => [title, values[at] ?? ""]));
}
