import type { PlanFact } from "../../domain/check/findings/details-of-rule";
import type { Finding } from "../../domain/check/findings/finding";
import { ADJUSTMENT_CHOICES, ENCODING_WORDS, quote, type FindingSentences } from "./finding-sentence";

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
    `kế hoạch chưa có ${details.facts.map((fact) => FACTS[fact]).join(", ")} nên báo cáo bỏ trống phần này. Ghi thêm vào trang tính báo cáo trước khi ký; nếu kế hoạch không có thì chấp nhận, nêu lý do.`,
  "plan-cell-changed": ({ quoted, details }) =>
    `${quoted === "" ? "ô đang để trống" : `ô đang ghi ${quote(quoted)}`}, khác kế hoạch đã giao (${details.issued === "" ? "để trống" : quote(details.issued)}). Khôi phục nội dung đã giao; nếu kế hoạch được điều chỉnh thì ghi ở các cột Điều chỉnh.`,

  "plan-text-unfit": ({ quoted, details }) =>
    details.kind === "runs"
      ? `${quote(quoted)} bắt đầu bằng dấu "${details.start}" nên khi chép sang tệp khác có thể bị hiểu là công thức. Bỏ dấu này bằng ${AMEND_PAGE}.`
      : `${quote(quoted)} gõ bằng bộ mã cũ ${ENCODING_WORDS[details.encoding]} nên máy khác không đọc được. Sửa thành ${quote(details.readable)} bằng ${AMEND_PAGE}.`,

  "no-lead": () => `chưa ghi đơn vị chủ trì. Ghi bằng ${AMEND_PAGE}.`,
  "unknown-lead": ({ details }) =>
    `${quote(details.names)} không có trong danh mục đơn vị. Trong trang tính "Danh mục", thêm tên này vào cột Tên khác của đơn vị, hoặc thêm đơn vị vào dòng trống; nếu kế hoạch ghi sai tên thì sửa bằng ${AMEND_PAGE}.`,
  "lead-also-coordinator": ({ details }) =>
    `${quote(details.names)} vừa chủ trì vừa phối hợp. Nên bỏ tên đơn vị này ở một trong hai cột bằng ${AMEND_PAGE}.`,
  "unreadable-deadline": (finding) => `${unreadable(finding)}. Nhập ngày đến hạn vào cột Hạn điều chỉnh.`,
  "no-due-day-left": ({ quoted, details }) =>
    `thời hạn ${quote(quoted)} không còn ngày nào trong năm ${details.year} kể từ ngày ban hành kế hoạch (${details.issuedOn}) nên nhiệm vụ không có hạn. Nhập Hạn điều chỉnh nếu năm nay vẫn phải thực hiện; nếu không thì chọn "Đưa ra khỏi kế hoạch".`,
  "due-before-issue": ({ details }) =>
    details.kind === "only"
      ? `hạn ${details.due} trước ngày ban hành kế hoạch (${details.issuedOn}). Kiểm tra lại năm, hoặc nhập Hạn điều chỉnh.`
      : `lần này có hạn ${details.due}, trước ngày ban hành kế hoạch (${details.issuedOn}). Kiểm tra lại năm, hoặc nhập Hạn điều chỉnh ở dòng của nhiệm vụ.`,

  "unknown-adjustment": ({ quoted, details }) =>
    details.meant === ""
      ? `${quote(quoted)} không phải là một điều chỉnh trong danh mục nên không được tính. Chọn: ${ADJUSTMENT_CHOICES}; nếu không điều chỉnh thì để trống.`
      : `${quote(quoted)} viết khác danh mục (thừa dấu cách hoặc khác dấu) nên không được tính. Chọn lại: ${details.meant}.`,
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

/** Plan columns are locked: what is typed there by hand is a finding of its own. */
const AMEND_PAGE = '"Điều chỉnh kế hoạch" ở trang Kế hoạch';

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
