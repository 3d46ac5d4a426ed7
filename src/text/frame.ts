import { formatDay, type LocalDate } from "../domain/calendar/local-date";
import type { Plan } from "../domain/plan/plan";

/** Words of the pane's frame: its pages, its top line, and what stands there when something is wrong with us. */
export const PAGE_WORDS = {
  home: "Công việc",
  plan: "Kế hoạch",
  check: "Rà soát",
  standings: "Quá hạn",
  report: "Báo cáo",
} as const;

export const FRAME_WORDS = {
  appName: "Sổ theo dõi Chỉ số CCHC",
  navigation: "Các trang",
  noPlan: "Chưa có kế hoạch",
  role: "Văn phòng Sở",
  reload: "Đọc lại sổ",
  reading: "Đang đọc sổ…",
  fixDay: "Cố định ngày đánh giá",
  fixDayHint: "Đánh giá trong sổ và trong ngăn này tính đến hết ngày đã chọn.",
  day: "Ngày đánh giá",
  dayPattern: "ngày/tháng/năm",
  notADay: "Nhập đủ ngày/tháng/năm, ví dụ: 14/06/2024.",
  fix: "Cố định",
  useToday: "Theo ngày hôm nay",
  fixing: "Đang ghi ngày đánh giá…",
  brokenTitle: "Phần bổ trợ gặp lỗi",
  broken: "Sổ không bị thay đổi thêm. Đóng ngăn này rồi mở lại; nếu vẫn lỗi, gửi dòng dưới đây cho bộ phận kỹ thuật.",
  notExcel: "Phần bổ trợ này chỉ chạy trong Excel (Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web).",
} as const;

export function assessedOn(day: LocalDate, isFixed: boolean): string {
  return `Đánh giá ngày ${formatDay(day)}${isFixed ? " (cố định)" : ""}`;
}

/** Whose plan is open. @param plan `undefined` while it is not known, or when there is none */
export function topTitle(plan: Plan | undefined, isWithoutPlan: boolean): string {
  return plan?.shortName ?? (isWithoutPlan ? FRAME_WORDS.noPlan : FRAME_WORDS.appName);
}

/** Under a list that is not shown whole: `Hiện thêm 20 bảng (còn 320)`. @param next at most; no more than are left */
export function moreRows(next: number, left: number, what = "dòng"): string {
  return `Hiện thêm ${Math.min(next, left)} ${what} (còn ${left})`;
}
