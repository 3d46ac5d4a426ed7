/** The sheet and table of due days of tasks that have several. */
export const OCCURRENCE_SHEET = "Lần thực hiện";
export const OCCURRENCE_TABLE = "LanThucHien";

export const OCCURRENCE_HEADINGS = {
  code: "Mã",
  task: "Nhiệm vụ",
  leads: "Chủ trì",
  label: "Kỳ",
  due: "Hạn",
  adjustment: "Điều chỉnh",
  completedOn: "Ngày hoàn thành",
  result: "Kết quả",
  evidence: "Tài liệu kiểm chứng",
  standing: "Đánh giá tiến độ",
} as const;
