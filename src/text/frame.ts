import { formatDay, type LocalDate } from "../domain/calendar/local-date";

/** Words of the pane's frame: its pages, its top line, and what stands there when something is wrong with us. */
export const PAGE_WORDS = {
  home: "Công việc",
  plan: "Kế hoạch",
  check: "Rà soát",
  standings: "Quá hạn",
  report: "Báo cáo",
} as const;

export const FRAME_WORDS = {
  navigation: "Các trang",
  noPlan: "Chưa có kế hoạch",
  role: "Văn phòng Sở",
  reload: "Đọc lại sổ",
  fixDay: "Cố định ngày đánh giá",
  fixDayHint: "Mọi đánh giá trong sổ và trong ngăn này tính đến hết ngày đã chọn.",
  day: "Ngày đánh giá",
  fix: "Cố định",
  useToday: "Theo hôm nay",
  fixing: "Đang ghi ngày đánh giá…",
  brokenTitle: "Phần bổ trợ gặp lỗi",
  broken:
    "Sổ của bạn không bị thay đổi thêm. Đóng ngăn này rồi mở lại; nếu vẫn lỗi, gửi dòng dưới đây cho bộ phận kỹ thuật.",
  notExcel: "Phần bổ trợ này chạy trong Excel (2021 trở lên, Microsoft 365 hoặc Excel trên web).",
} as const;

export function assessedOn(day: LocalDate, isFixed: boolean): string {
  return `Đánh giá ngày ${formatDay(day)}${isFixed ? " (cố định)" : ""}`;
}
