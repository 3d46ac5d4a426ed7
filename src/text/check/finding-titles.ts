import type { RuleId } from "../../domain/check/findings/details-of-rule";

/** What a group of findings of one rule is called. */
export const RULE_TITLES: Readonly<Record<RuleId, string>> = {
  "no-code": "Dòng không có Mã",
  "unknown-code": "Mã không có trong kế hoạch",
  "duplicate-code": "Mã trùng",
  "missing-row": "Thiếu dòng của kế hoạch",
  "occurrence-rows-differ": "Số lần thực hiện không khớp",

  "metadata-missing": "Thiếu thông tin của kế hoạch",
  "month-first-computer": "Máy tính đọc ngày theo tháng/ngày",
  "form-drifted": "Khuôn của bảng bị thay đổi",
  "filter-on": "Bảng đang lọc",
  "rows-hidden": "Có dòng bị ẩn",
  "formula-in-entry": "Công thức trong ô nhập liệu",

  "plan-cell-changed": "Ô kế hoạch khác bản đã giao",
  "no-lead": "Chưa có đơn vị chủ trì",
  "unknown-lead": "Đơn vị chủ trì ngoài danh mục",
  "lead-also-coordinator": "Vừa chủ trì vừa phối hợp",
  "unreadable-deadline": "Không đọc được thời hạn",
  "due-before-issue": "Hạn trước ngày ban hành kế hoạch",

  "extended-without-day": "Gia hạn chưa có hạn mới",
  "extended-without-document": "Gia hạn chưa có văn bản",
  "withdrawn-without-document": "Đưa ra khỏi kế hoạch chưa có văn bản",
  "new-due-without-adjustment": "Có hạn mới nhưng chưa ghi gia hạn",
  "new-due-not-later": "Hạn mới không sau hạn cũ",

  "unknown-status": "Tình trạng ngoài danh mục",
  "status-missing": "Có số liệu nhưng chưa chọn tình trạng",
  "percent-not-a-share": "Tỷ lệ không hợp lệ",
  "completed-below-100": "Đã hoàn thành nhưng dưới 100%",
  "at-100-not-completed": "Đạt 100% nhưng chưa ghi hoàn thành",
  "in-progress-at-0": "Đang thực hiện nhưng 0%",
  "not-started-with-progress": "Chưa triển khai nhưng đã có kết quả",

  "completed-without-day": "Đã hoàn thành nhưng thiếu ngày",
  "completion-day-not-completed": "Có ngày hoàn thành nhưng chưa ghi hoàn thành",
  "completion-in-future": "Ngày hoàn thành sau ngày đánh giá",
  "completion-before-data": "Ngày hoàn thành trước kỳ báo cáo",
  "updated-in-future": "Ngày cập nhật sau ngày đánh giá",
  "day-read-month-first": "Ngày có thể bị đảo ngày, tháng",
  "day-typed-as-text": "Ngày nhập dạng chữ",
  "impossible-day": "Ngày không tồn tại",

  "completed-without-evidence": "Đã hoàn thành nhưng thiếu tài liệu kiểm chứng",
  "evidence-not-a-document": "Tài liệu kiểm chứng chưa rõ văn bản",
  "completed-but-will-do": "Đã hoàn thành nhưng kết quả viết ở tương lai",
  "overdue-without-reason": "Quá hạn chưa nêu nguyên nhân",
  "late-without-reason": "Hoàn thành quá hạn chưa nêu nguyên nhân",
  "in-progress-without-update": "Đang thực hiện nhưng chưa cập nhật",
  "ongoing-without-update": "Nhiệm vụ thường xuyên chưa cập nhật",
  "adjustment-without-proposal": "Đề nghị điều chỉnh chưa nêu nội dung",

  "completed-while-occurrence-open": "Đã hoàn thành nhưng còn lần chưa làm",
  "occurrences-done-status-open": "Đủ các lần nhưng chưa ghi hoàn thành",
  "occurrence-out-of-order": "Các lần thực hiện không theo thứ tự",

  "self-score-not-a-number": "Điểm tự đánh giá không phải là số",
  "self-score-negative": "Điểm tự đánh giá nhỏ hơn 0",
  "self-score-above-maximum": "Điểm tự đánh giá cao hơn tối đa",
  "self-score-odd-step": "Điểm tự đánh giá lẻ so với phụ lục",
  "self-score-without-evidence": "Có điểm nhưng thiếu tài liệu kiểm chứng",

  "error-value": "Ô báo lỗi",
  "old-encoding": "Chữ gõ bằng bộ mã cũ",
  "untidy-text": "Chữ, dấu cách chưa chuẩn",
  "text-that-runs": "Nội dung giống công thức",
  "longer-than-print": "Nội dung quá dài để in",
};
