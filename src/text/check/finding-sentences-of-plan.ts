import type { PlanFact } from "../../domain/check/findings/details-of-rule";
import type { Finding } from "../../domain/check/findings/finding";
import { quote, type FindingSentences } from "./finding-sentence";

/** Rows against the plan, the plan's columns, and what the Office changed. */
export const PLAN_SENTENCES = {
  "no-code": () =>
    "dòng có nội dung nhưng không có Mã nên không được tổng hợp. Khôi phục Mã của nhiệm vụ, hoặc xóa dòng nếu không thuộc kế hoạch.",
  "unknown-code": ({ quoted }) =>
    `Mã ${quote(quoted)} không có trong kế hoạch nên dòng này không được tổng hợp. Sửa lại Mã, hoặc xóa dòng nếu không thuộc kế hoạch.`,
  "duplicate-code": ({ quoted }) =>
    `Mã ${quote(quoted)} đã có ở dòng khác; chỉ dòng đầu tiên được tổng hợp. Chuyển nội dung về dòng đầu rồi xóa dòng này.`,
  "missing-row": ({ details }) =>
    `bảng thiếu dòng ${details.code} ${quote(details.task)}. Khôi phục dòng này từ bản kế hoạch đã giao.`,
  "occurrence-rows-differ": ({ quoted, details }) =>
    `nhiệm vụ ${quoted} có ${details.times} lần thực hiện nhưng trang tính "Lần thực hiện" ${details.rows === "0" ? "không có dòng nào" : `có ${details.rows} dòng`} của nhiệm vụ này. Sửa cho khớp, mỗi lần một dòng.`,

  "metadata-missing": ({ details }) =>
    `kế hoạch chưa có ${details.facts.map((fact) => FACTS[fact]).join(", ")} nên báo cáo chưa lập được đầy đủ. Bổ sung trong tệp kế hoạch rồi nạp lại kế hoạch.`,
  "plan-cell-changed": ({ quoted, details }) =>
    `${quoted === "" ? "ô đang để trống" : `ô đang ghi ${quote(quoted)}`}, khác kế hoạch đã giao (${details.issued === "" ? "để trống" : quote(details.issued)}). Khôi phục nội dung đã giao; nếu kế hoạch được điều chỉnh thì ghi ở các cột Điều chỉnh.`,

  "no-lead": () => 'chưa ghi đơn vị chủ trì. Nhập tên đơn vị có trong trang tính "Danh mục".',
  "unknown-lead": ({ details }) =>
    `${quote(details.names)} không có trong danh mục đơn vị. Sửa theo tên trong trang tính "Danh mục", hoặc bổ sung đơn vị vào danh mục.`,
  "lead-also-coordinator": ({ details }) =>
    `${quote(details.names)} vừa chủ trì vừa phối hợp. Nên bỏ tên đơn vị này ở một trong hai cột.`,
  "unreadable-deadline": (finding) => `${unreadable(finding)}. Nhập ngày đến hạn vào cột Hạn điều chỉnh.`,
  "due-before-issue": ({ details }) =>
    `hạn ${details.due} trước ngày ban hành kế hoạch (${details.issuedOn}). Kiểm tra lại năm, hoặc nhập Hạn điều chỉnh.`,

  "extended-without-day": () =>
    "nhiệm vụ được gia hạn nhưng chưa có hạn mới nên hạn cũ vẫn được tính. Nhập Hạn điều chỉnh.",
  "extended-without-document": () =>
    "nhiệm vụ được gia hạn nhưng chưa ghi văn bản. Nhập số, ngày của văn bản cho phép gia hạn.",
  "withdrawn-without-document": () =>
    "nhiệm vụ được đưa ra khỏi kế hoạch nhưng chưa ghi văn bản. Nhập số, ngày của văn bản cho phép.",
  "new-due-without-adjustment": ({ quoted }) =>
    `có hạn mới ${quoted} nhưng cột Điều chỉnh để trống. Chọn "Gia hạn", hoặc xóa ngày này.`,
  "new-due-not-later": ({ quoted, details }) =>
    `hạn điều chỉnh ${quoted} không sau hạn của kế hoạch (${details.due}). Kiểm tra lại ngày, tháng, năm.`,
} satisfies Partial<FindingSentences>;

const FACTS: Readonly<Record<PlanFact, string>> = {
  title: "tên kế hoạch",
  basis: "căn cứ",
  issuer: "cơ quan ban hành",
  receiver: "cơ quan nhận báo cáo",
  signerPost: "chức vụ người ký",
  periods: "các kỳ báo cáo",
};

function unreadable({ quoted, details }: Finding<"unreadable-deadline">): string {
  switch (details.reason) {
    case "unknown-words":
      return `không đọc được thời hạn ${quote(quoted)}`;
    case "no-such-day":
      return `thời hạn ${quote(quoted)} có ngày không tồn tại`;
    case "two-digit-year":
      return `thời hạn ${quote(quoted)} chỉ ghi hai chữ số của năm`;
    case "empty":
      return "chưa ghi thời hạn hoàn thành";
  }
}
