import type { ColumnRole } from "../../domain/import/columns/column-role";

/** How the roles of columns are called, in the order in which they are offered. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  number: "TT",
  field: "Lĩnh vực",
  criterion: "Tiêu chí",
  subCriterion: "Tiêu chí thành phần",
  task: "Nhiệm vụ, giải pháp",
  provincialNumber: "Số nhiệm vụ tại kế hoạch tỉnh",
  product: "Sản phẩm",
  deadline: "Thời gian hoàn thành",
  deadlineMark: "Dấu X của một quý hoặc tháng",
  lead: "Chủ trì",
  coordinator: "Phối hợp",
  leader: "Lãnh đạo phụ trách",
  maximumPoints: "Điểm tối đa",
  lastYearPoints: "Điểm năm trước",
  status: "Tình trạng thực hiện (không nạp)",
  other: "Không nạp",
};

export const ROLES = Object.keys(ROLE_WORDS) as readonly ColumnRole[];
