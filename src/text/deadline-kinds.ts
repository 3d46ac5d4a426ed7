import type { DeadlineKind } from "../domain/deadline/deadline";

/** How the kinds of deadlines are called in a summary. */
export const DEADLINE_KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  day: "Ngày cụ thể",
  month: "Theo tháng",
  quarter: "Theo quý",
  half: "Theo 6 tháng",
  year: "Trong năm",
  span: "Khoảng thời gian",
  dates: "Nhiều mốc ngày",
  "with-reports": "Theo kỳ báo cáo",
  recurring: "Định kỳ",
  ongoing: "Thường xuyên",
  "then-ongoing": "Trong năm và những năm tiếp theo",
  dependent: "Phụ thuộc việc khác",
  unreadable: "Chưa đọc được",
};
