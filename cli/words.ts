import type { Loss, LossKind } from "../workbench/book/xlsx/loss";
import type { XlsxProblem } from "../workbench/book/xlsx/opened";

export const USAGE = `Cách dùng:
  npm run cchc -- demo --out THƯ-MỤC
      lập sổ kế hoạch minh họa, điền tiến độ mẫu, rà soát, đánh giá, lập báo cáo 6 tháng, lưu ke-hoach.xlsx
  npm run cchc -- check --in SỔ.xlsx [--day NĂM-THÁNG-NGÀY] [--json]
      rà soát số liệu của sổ; mã thoát 1 khi còn lỗi; --day thay cho ngày đánh giá cố định của sổ hoặc ngày hôm nay
  npm run cchc -- report --in SỔ.xlsx --period 6|9|12 [--day NĂM-THÁNG-NGÀY] --out SỔ-MỚI.xlsx
      lập trang tính báo cáo và lưu thành sổ mới; không có --day thì số liệu đến hết ngày chốt của kỳ
  npm run cchc -- import --in PHỤ-LỤC.docx|.xlsx [--sheet TÊN] [--issued NĂM-THÁNG-NGÀY] [--issuer ĐƠN-VỊ] [--lead ĐƠN-VỊ] --out KẾ-HOẠCH.json [--json]
      đọc phụ lục Word, Excel thành tệp kế hoạch; --lead là chủ trì của các nhiệm vụ không ghi chủ trì`;

export function notOpenedSentence(path: string, problem: XlsxProblem): string {
  switch (problem.kind) {
    case "not-xlsx":
      return `Tệp "${path}" không phải sổ Excel (.xlsx). Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.`;
    case "encrypted":
      return `Tệp "${path}" có mật khẩu mở. Bỏ mật khẩu rồi làm lại.`;
    case "macro-enabled":
      return `Tệp "${path}" có macro. Lưu lại dạng .xlsx không có macro rồi làm lại.`;
    case "broken":
      return `Tệp "${path}" bị hỏng (${problem.detail}). Dùng bản lưu khác.`;
    case "too-large":
      return `Tệp "${path}" lớn bất thường khi giải nén. Xóa bớt các trang tính không dùng rồi làm lại.`;
  }
}

/** What a workbook saved by a command can lose; empty when it loses nothing. */
export function lossesSentence(losses: readonly Loss[]): string {
  if (losses.length === 0) return "";
  const named = losses.map(
    (loss) => LOSS_WORDS[loss.kind] + (loss.sheet === undefined ? "" : ` (trang tính "${loss.sheet}")`),
  );
  return `Sổ lưu từ lệnh này không còn: ${[...new Set(named)].join("; ")}. Sổ gốc giữ nguyên.`;
}

const LOSS_WORDS: Readonly<Record<LossKind, string>> = {
  "add-in-settings": "thiết lập của phần bổ trợ",
  "array-formula": "công thức mảng",
  "background-picture": "ảnh nền",
  "border-style": "một số kiểu đường kẻ",
  "cell-alignment": "một số kiểu căn chỉnh",
  chart: "biểu đồ",
  "chart-sheet": "trang biểu đồ",
  "column-or-row-style": "định dạng cả cột hoặc cả dòng",
  comment: "ghi chú, bình luận",
  "conditional-format": "một số định dạng có điều kiện",
  "conditional-format-look": "một số kiểu của định dạng có điều kiện",
  control: "nút, ô chọn",
  "custom-properties": "thuộc tính riêng của tệp",
  "custom-xml": "dữ liệu XML riêng",
  "data-connection": "kết nối dữ liệu",
  "data-model": "mô hình dữ liệu",
  "data-type": "kiểu dữ liệu liên kết",
  "date-1904": "cách đếm ngày từ 1904 trong công thức",
  drawing: "hình vẽ",
  "embedded-object": "đối tượng nhúng",
  "external-link": "liên kết đến tệp khác",
  "fill-pattern": "kiểu tô hoa văn",
  filter: "bộ lọc đang đặt",
  "header-or-footer": "một số đầu trang, chân trang",
  hyperlink: "liên kết",
  "local-name": "tên chỉ dùng trong một trang tính",
  "macro-sheet": "trang macro",
  "page-break": "ngắt trang đặt tay",
  picture: "ảnh",
  "pivot-table": "bảng tổng hợp (PivotTable)",
  "print-setting": "một số thiết lập in",
  "protection-password": "mật khẩu khóa trang tính",
  "protection-setting": "một số quyền trên trang tính khóa",
  "rich-text": "chữ nhiều kiểu trong một ô",
  "row-group": "nhóm dòng",
  "saved-view": "chế độ xem đã lưu",
  signature: "chữ ký số",
  slicer: "slicer",
  sparkline: "biểu đồ nhỏ trong ô",
  "split-view": "chia màn hình",
  table: "một số bảng",
  "table-totals": "dòng tổng của bảng",
  "text-effect": "hiệu ứng chữ",
  validation: "một số quy tắc nhập liệu",
  "workbook-protection": "khóa cấu trúc sổ",
  other: "phần khác của tệp",
};
