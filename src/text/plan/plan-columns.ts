import type { PlanColumn } from "../../domain/plan/plan-columns";

/** The columns of the plan by their headings in the sheet. */
export const PLAN_COLUMN_WORDS: Readonly<Record<PlanColumn, string>> = {
  number: "TT",
  field: "Lĩnh vực",
  criterion: "Tiêu chí",
  subCriterion: "Tiêu chí thành phần",
  task: "Nhiệm vụ, giải pháp",
  provincialNumber: "Nhiệm vụ tại KH tỉnh",
  product: "Sản phẩm",
  deadlineText: "Thời gian hoàn thành",
  leads: "Chủ trì",
  coordinators: "Phối hợp",
  leader: "Lãnh đạo Sở phụ trách",
  maximumPoints: "Điểm tối đa",
  lastYearPoints: "Điểm năm trước",
};
