import { quote, type FindingSentences } from "./finding-sentence";

export const DAY_SENTENCES = {
  "completed-without-day": () =>
    "nhiệm vụ đã hoàn thành nhưng chưa có ngày hoàn thành. Nhập ngày/tháng/năm, ví dụ: 14/06/2024.",
  "completion-day-not-completed": ({ quoted, details }) =>
    `tình trạng là ${quote(quoted)} nhưng đã có ngày hoàn thành ${details.completedOn}. Chọn "Đã hoàn thành"; nếu mới là ngày dự kiến, chuyển ngày sang cột Dự kiến hoàn thành.`,
  "completion-in-future": ({ quoted, details }) =>
    `ngày hoàn thành ${quoted} sau ngày đánh giá ${details.day} nên chưa được tính. Kiểm tra lại ngày; nếu mới là dự kiến thì không ghi ở cột này.`,
  "completion-before-data": ({ quoted, details }) =>
    `ngày hoàn thành ${quoted} trước ngày bắt đầu lấy số liệu của kỳ báo cáo (${details.dataFrom}). Kiểm tra lại năm; nếu đúng thì kết quả thuộc báo cáo kỳ trước.`,
  "updated-in-future": ({ quoted, details }) =>
    `ngày cập nhật ${quoted} sau ngày đánh giá ${details.day}. Kiểm tra lại ngày, tháng, năm.`,
  "day-read-month-first": ({ quoted, details }) =>
    `ngày ${quoted} sau ngày đánh giá ${details.day}; có thể máy tính đã hiểu ngày ${details.meant} theo thứ tự tháng/ngày. Nếu đúng là ngày ${details.meant} thì nhập lại ngày này.`,
  "day-typed-as-text": ({ quoted, details }) =>
    details.reading === ""
      ? `${quote(quoted)} không phải là ngày. Nhập đủ ngày/tháng/năm, ví dụ: 14/06/2024.`
      : `${quote(quoted)} là chữ, Excel không tính được như ngày. Nếu đúng là ngày ${details.reading} thì nhập lại ngày này.`,
  "impossible-day": ({ quoted }) =>
    `không có ngày ${quote(quoted)} (đọc theo thứ tự ngày/tháng/năm). Nhập lại ngày đúng.`,
} satisfies Partial<FindingSentences>;
