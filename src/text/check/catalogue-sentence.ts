import type { CatalogueReason } from "../../domain/check/catalogue-fault";
import type { Finding } from "../../domain/check/findings/finding";
import { unreachable } from "../../domain/unreachable";
import { quote } from "./finding-sentence";

/** Of a cell of `Danh mục` that has no effect. */
export function catalogueSentence({
  quoted,
  details: { heading, reason, other },
}: Finding<"catalogue-unread">): string {
  const stands =
    quoted === ""
      ? `cột ${heading} đang để trống`
      : `cột ${heading} đang ghi ${quote(quoted)}, ${wrong(reason, other)}`;
  return `${stands} nên chưa có hiệu lực. ${whatToDo(reason)}`;
}

function wrong(reason: CatalogueReason, other: string): string {
  switch (reason) {
    case "not-a-day":
      return "không phải là ngày";
    case "days-turned-round":
      return "trước Từ ngày";
    case "no-code":
      return "đơn vị chưa có mã";
    case "code-twice":
      return "mã đơn vị đã có ở dòng khác";
    case "no-name":
      return "đơn vị chưa có tên";
    case "several-names":
      return "gồm nhiều tên";
    case "name-taken":
      return `tên này đã là của ${quote(other)}`;
    case "unknown-successor":
      return "không phải mã của một đơn vị khác trong danh mục";
    default:
      return unreachable(reason);
  }
}

function whatToDo(reason: CatalogueReason): string {
  switch (reason) {
    case "not-a-day":
      return "Nhập ngày theo dạng ngày/tháng/năm.";
    case "days-turned-round":
      return "Kiểm tra lại hai ngày.";
    case "no-code":
      return "Nhập mã ngắn, không dấu, khác các mã đã có.";
    case "code-twice":
      return "Đổi mã, hoặc xóa nội dung dòng này.";
    case "no-name":
      return "Nhập tên đơn vị.";
    case "several-names":
      return "Mỗi ô chỉ ghi một tên; tên gọi khác ghi ở cột Tên khác.";
    case "name-taken":
      return "Mỗi tên chỉ dùng cho một đơn vị; đổi tên hoặc bỏ tên này.";
    case "unknown-successor":
      return "Ghi mã của đơn vị kế tục, hoặc xóa trống.";
    default:
      return unreachable(reason);
  }
}
