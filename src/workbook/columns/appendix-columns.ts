import type { Appendix, PlanTask } from "../../domain/plan/plan";
import type { EntryColumn } from "../../domain/progress/progress";

/** The columns of an appendix table, by what they mean. */
export type AppendixColumn = PlanSheetColumn | EntryColumn | "standing";

/** What the plan says of a task in its row, the days that follow from its deadline too. */
export type PlanSheetColumn = keyof PlanTask | "due" | "times";

export interface AppendixColumnSpec {
  readonly column: AppendixColumn;
  readonly heading: string;
  /** Who fills it: the plan (locked), the Office, the divisions, or a formula (locked). */
  readonly filledBy: "plan" | "office" | "division" | "formula";
  readonly holds: "text" | "day" | "count" | "share" | "points" | "centred-text";
  /** Characters. */
  readonly width: number;
  /** A column a person rarely needs: grouped and collapsed. */
  readonly collapsed?: boolean;
}

/** All columns in their order on the sheet. */
export const APPENDIX_COLUMNS: readonly AppendixColumnSpec[] = [
  { column: "code", heading: "Mã", filledBy: "plan", holds: "centred-text", width: 9 },
  { column: "number", heading: "TT", filledBy: "plan", holds: "centred-text", width: 6 },
  { column: "field", heading: "Lĩnh vực", filledBy: "plan", holds: "text", width: 16 },
  { column: "criterion", heading: "Tiêu chí", filledBy: "plan", holds: "text", width: 20, collapsed: true },
  {
    column: "subCriterion",
    heading: "Tiêu chí thành phần",
    filledBy: "plan",
    holds: "text",
    width: 24,
    collapsed: true,
  },
  { column: "task", heading: "Nhiệm vụ, giải pháp", filledBy: "plan", holds: "text", width: 42 },
  {
    column: "provincialNumber",
    heading: "Nhiệm vụ tại KH tỉnh",
    filledBy: "plan",
    holds: "centred-text",
    width: 11,
    collapsed: true,
  },
  { column: "product", heading: "Sản phẩm", filledBy: "plan", holds: "text", width: 22 },
  { column: "deadlineText", heading: "Thời gian hoàn thành", filledBy: "plan", holds: "text", width: 16 },
  { column: "due", heading: "Hạn hoàn thành", filledBy: "plan", holds: "day", width: 13 },
  { column: "times", heading: "Số lần", filledBy: "plan", holds: "count", width: 7 },
  { column: "leads", heading: "Chủ trì", filledBy: "plan", holds: "text", width: 18 },
  { column: "coordinators", heading: "Phối hợp", filledBy: "plan", holds: "text", width: 20 },
  { column: "leader", heading: "Lãnh đạo Sở phụ trách", filledBy: "plan", holds: "text", width: 18, collapsed: true },
  { column: "maximumPoints", heading: "Điểm tối đa", filledBy: "plan", holds: "points", width: 9, collapsed: true },
  { column: "lastYearPoints", heading: "Điểm năm trước", filledBy: "plan", holds: "points", width: 9, collapsed: true },
  { column: "adjustment", heading: "Điều chỉnh", filledBy: "office", holds: "centred-text", width: 13 },
  { column: "newDue", heading: "Hạn điều chỉnh", filledBy: "office", holds: "day", width: 13 },
  { column: "adjustmentDocument", heading: "Văn bản điều chỉnh", filledBy: "office", holds: "text", width: 18 },
  { column: "status", heading: "Tình trạng thực hiện", filledBy: "division", holds: "centred-text", width: 15 },
  { column: "percent", heading: "% hoàn thành", filledBy: "division", holds: "share", width: 9 },
  { column: "completedOn", heading: "Ngày hoàn thành", filledBy: "division", holds: "day", width: 13 },
  { column: "result", heading: "Kết quả thực hiện", filledBy: "division", holds: "text", width: 32 },
  { column: "evidence", heading: "Tài liệu kiểm chứng", filledBy: "division", holds: "text", width: 24 },
  { column: "shortcoming", heading: "Tồn tại, nguyên nhân", filledBy: "division", holds: "text", width: 24 },
  { column: "proposal", heading: "Đề xuất, kiến nghị", filledBy: "division", holds: "text", width: 22 },
  { column: "selfScore", heading: "Điểm tự đánh giá", filledBy: "division", holds: "points", width: 9 },
  { column: "expectedOn", heading: "Dự kiến hoàn thành", filledBy: "division", holds: "day", width: 13 },
  { column: "officer", heading: "Chuyên viên theo dõi", filledBy: "division", holds: "text", width: 16 },
  { column: "updatedOn", heading: "Ngày cập nhật", filledBy: "division", holds: "day", width: 13 },
  { column: "note", heading: "Ghi chú", filledBy: "division", holds: "text", width: 18 },
  { column: "standing", heading: "Đánh giá tiến độ", filledBy: "formula", holds: "centred-text", width: 16 },
];

/** Columns that are left out when no task of the appendix has anything for them. */
const OPTIONAL = [
  "criterion",
  "subCriterion",
  "provincialNumber",
  "leader",
  "maximumPoints",
  "lastYearPoints",
] as const;

/** The columns this appendix uses, in order. `hasSeveral`: some task has more than one due day. */
export function columnsOf(appendix: Appendix, hasSeveral: boolean): readonly AppendixColumnSpec[] {
  const unused = new Set<AppendixColumn>(
    OPTIONAL.filter((column) => appendix.tasks.every((task) => task[column] === undefined)),
  );
  if (!hasSeveral) unused.add("times");
  if (unused.has("maximumPoints")) unused.add("selfScore");
  return APPENDIX_COLUMNS.filter((spec) => !unused.has(spec.column));
}

export function headingOf(column: AppendixColumn): string {
  return HEADINGS[column];
}

const HEADINGS = Object.fromEntries(APPENDIX_COLUMNS.map((spec) => [spec.column, spec.heading])) as Readonly<
  Record<AppendixColumn, string>
>;
