import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import { day } from "../../domain/calendar/local-date";
import type { Plan } from "../../domain/plan/plan";
import {
  ADJUSTMENT_LIST_TITLE,
  catalogueSections,
  FIXED_DAY_LABEL,
  LOCKED,
  OPEN,
  OPEN_DAY,
  STATUS_LIST_TITLE,
  WARNING_DAYS_LABEL,
  type CatalogueSection,
} from "./catalogue-sections";
import { isDayFormula } from "../standing/day-formula";
import { DAY, heading, LINE, NUMBER, TITLE } from "../house-style";
import { absoluteReference, ADJUSTMENT_LIST, ASSESSMENT_DAY, FIXED_DAY, STATUS_LIST, WARNING_DAYS } from "../names";
import type { Area, CellBlock, NameSpec, SheetSpec, TableSpec } from "../sheet-spec";
import { illustrativeLine, titleLine } from "./title-lines";

export const CATALOGUE_SHEET = "Danh mục";

/** Of all tables on the sheet; they stand side by side, so that each can grow. */
const HEADING_ROW = 3;
/** `Danh mục`: settings, reporting periods, units, days off, and the closed lists that drop-downs use. */
export function catalogueSheet(plan: Plan): SheetSpec {
  const sections = catalogueSections(plan);
  return {
    name: CATALOGUE_SHEET,
    visibility: "visible",
    tabColor: "#595959",
    columns: columnWidths(sections),
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADING_ROW, height: 34 },
    ],
    blocks: [
      titleLine(0, TITLE, "DANH MỤC VÀ THIẾT LẬP"),
      titleLine(
        1,
        LINE,
        "Ô nền trắng sửa được. Danh mục tình trạng và điều chỉnh được khóa vì công thức dùng đúng các từ này.",
      ),
      ...illustrativeLine(2, plan),
      ...sections.flatMap(remarkOf),
      ...sections.flatMap(blocksOf),
      ...settingBlocks(plan),
    ],
    tables: sections.flatMap(tableOf),
    validations: [
      {
        area: { row: HEADING_ROW + 1, column: 1, rows: 1, columns: 1 },
        validation: {
          kind: "date",
          from: excelNumberOfDay(day(`${plan.year - 1}-01-01`)),
          to: excelNumberOfDay(day(`${plan.year + 1}-12-31`)),
        },
        title: FIXED_DAY_LABEL,
        message: "Nhập ngày theo dạng ngày/tháng/năm, hoặc xóa trống để đánh giá theo ngày hôm nay.",
        style: "stop",
      },
      {
        area: { row: HEADING_ROW + 3, column: 1, rows: 1, columns: 1 },
        validation: { kind: "decimal", from: 0, to: 90 },
        title: WARNING_DAYS_LABEL,
        message: "Nhập số ngày từ 0 đến 90.",
        style: "stop",
      },
    ],
    isProtected: true,
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: { orientation: "landscape", paper: "A4", titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
  };
}

/** The names that formulas and drop-downs use; all point into `Danh mục`. */
export function catalogueNames(plan: Plan): readonly NameSpec[] {
  const sections = catalogueSections(plan);
  const list = (title: string) => {
    const section = sections.find((one) => one.headings[0] === title);
    if (section === undefined) throw new Error(`No list ${title}`);
    return absoluteReference(CATALOGUE_SHEET, HEADING_ROW + 1, section.column, section.rows.length);
  };
  const setting = (row: number) => absoluteReference(CATALOGUE_SHEET, HEADING_ROW + 1 + row, 1);
  return [
    { name: FIXED_DAY, refersTo: `=${setting(0)}` },
    { name: ASSESSMENT_DAY, refersTo: `=IF(${isDayFormula(FIXED_DAY)},INT(${FIXED_DAY}),TODAY())` },
    { name: WARNING_DAYS, refersTo: `=IF(ISNUMBER(${setting(2)}),INT(${setting(2)}),${plan.settings.warningDays})` },
    { name: STATUS_LIST, refersTo: `=${list(STATUS_LIST_TITLE)}` },
    { name: ADJUSTMENT_LIST, refersTo: `=${list(ADJUSTMENT_LIST_TITLE)}` },
  ];
}

/** What a table is for, in the lines above it. */
function remarkOf({ column, remarks = [] }: CatalogueSection): readonly CellBlock[] {
  return remarks.map((remark, at) => ({
    area: { row: HEADING_ROW - remarks.length + at, column, rows: 1, columns: 1 },
    style: LINE,
    values: [[remark]],
  }));
}

function blocksOf(section: CatalogueSection): readonly CellBlock[] {
  const { column, headings, rows } = section;
  return [
    {
      area: { row: HEADING_ROW, column, rows: 1, columns: headings.length },
      style: heading(section.fill),
      values: [headings],
    },
    ...section.styles.map((style, index): CellBlock => ({
      area: { row: HEADING_ROW + 1, column: column + index, rows: rows.length, columns: 1 },
      style,
      values: rows.map((row) => [row[index] ?? null]),
    })),
  ];
}

function tableOf(section: CatalogueSection): readonly TableSpec[] {
  if (section.table === undefined) return [];
  const area: Area = {
    row: HEADING_ROW,
    column: section.column,
    rows: section.rows.length + 1,
    columns: section.headings.length,
  };
  return [{ name: section.table, area, headings: section.headings }];
}

/** The values of the settings, each with its own look. */
function settingBlocks(plan: Plan): readonly CellBlock[] {
  const cell = (row: number): Area => ({ row: HEADING_ROW + 1 + row, column: 1, rows: 1, columns: 1 });
  return [
    { area: cell(0), style: OPEN_DAY },
    { area: cell(1), style: { ...DAY, ...LOCKED }, formula: `=${ASSESSMENT_DAY}` },
    { area: cell(2), style: { ...NUMBER, ...OPEN }, values: [[plan.settings.warningDays]] },
    {
      area: cell(3),
      style: { ...NUMBER, ...LOCKED },
      formula: `=IFERROR(IF(DAY(DATEVALUE("02/01/2024"))=2,"Ngày trước tháng (đúng)","THÁNG TRƯỚC NGÀY: đổi vùng"),"Không đọc được")`,
    },
  ];
}

function columnWidths(sections: readonly CatalogueSection[]): SheetSpec["columns"] {
  return sections.flatMap((section) => [...section.widths.map((width) => ({ width })), { width: 3 }]);
}
