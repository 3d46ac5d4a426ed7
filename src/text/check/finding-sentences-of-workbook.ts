import type { Untidiness } from "../../domain/words/tidy-words";
import { catalogueSentence } from "./catalogue-sentence";
import { ENCODING_WORDS, quote, type FindingSentences } from "./finding-sentence";
import { FORM_PART_WORDS } from "./restore-form";

/** What can be wrong with any entry, and with the workbook besides its entries. */
export const WORKBOOK_SENTENCES = {
  "error-value": ({ quoted }) =>
    `ô báo lỗi ${quoted.trim()}, không có nội dung để tổng hợp. Xóa ô này rồi nhập lại nội dung.`,
  "old-encoding": ({ quoted, details }) =>
    `${quote(quoted)} gõ bằng bộ mã cũ ${ENCODING_WORDS[details.encoding]} nên máy khác không đọc được. Nhập lại bằng Unicode: ${quote(details.readable)}.`,
  "untidy-text": ({ quoted, details }) =>
    `${quote(quoted)} có ${details.faults.map((fault) => FAULTS[fault]).join(", ")} nên tìm kiếm, so sánh, in có thể sai. Nên nhập lại cho gọn, nội dung giữ nguyên.`,
  "text-that-runs": ({ quoted, details }) =>
    `${quote(quoted)} bắt đầu bằng dấu "${details.start}" nên khi chép sang tệp khác có thể bị hiểu là công thức. Bỏ dấu này ở đầu ô, hoặc viết lại thành lời.`,
  "longer-than-print": ({ details }) =>
    `nội dung dài khoảng ${details.lines} dòng chữ, trong khi một ô chỉ hiện và in được ${details.most} dòng chữ. Nên rút gọn, phần chi tiết để trong tài liệu kiểm chứng.`,

  "month-first-computer": () =>
    "máy tính này đọc ngày theo thứ tự tháng/ngày: nhập 06/07 sẽ thành ngày 7 tháng 6. Đổi định dạng ngày của máy sang Tiếng Việt (ngày/tháng/năm), rồi xem lại các ngày đã nhập.",
  "form-drifted": ({ details }) =>
    `khuôn của bảng đã bị thay đổi (${details.parts.map((part) => FORM_PART_WORDS[part]).join(", ")}). Bấm "Khôi phục khuôn"; nội dung đã nhập được giữ nguyên.`,
  "filter-on": () =>
    "bảng đang lọc nên chỉ hiện và in một phần nhiệm vụ. Nên bỏ lọc trước khi in hoặc gửi; việc rà soát vẫn xét đủ các dòng.",
  "rows-hidden": ({ details }) =>
    `${details.rows === "1" ? "dòng này bị ẩn" : `bảng có ${details.rows} dòng bị ẩn, bắt đầu từ dòng này,`} nên không xem và không in được. Bỏ ẩn để xem, in đủ.`,
  "formula-in-entry": ({ quoted }) =>
    `ô nhập liệu chứa công thức ${quote(quoted)} nên nội dung tự thay đổi và có thể báo lỗi khi tổng hợp. Nhập trực tiếp nội dung.`,
  "catalogue-unread": catalogueSentence,
} satisfies Partial<FindingSentences>;

const FAULTS: Readonly<Record<Untidiness, string>> = {
  decomposed: "chữ Unicode tổ hợp",
  "hidden-characters": "ký tự ẩn",
  "odd-spaces": "dấu cách đặc biệt",
  spaces: "dấu cách thừa",
};
