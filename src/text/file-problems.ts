import type { FileProblem } from "../domain/import/raw-table";
import { unreachable } from "../domain/unreachable";

/** Why a person's file could not be read, and what to do about it. */
export function fileProblemSentence(problem: FileProblem, fileName: string): string {
  const file = `Tệp "${fileName}"`;
  switch (problem.kind) {
    case "wrong-type":
      return `${file} không phải tệp Word (.docx) hoặc Excel (.xlsx), dù tên có thể ghi như vậy. Mở tệp bằng Word hoặc Excel, dùng Lưu thành (Save As) dạng .docx hoặc .xlsx, rồi chọn tệp vừa lưu.`;
    case "empty":
      return `${file} rỗng (0 byte), có thể do tải về hoặc sao chép chưa xong. Lấy lại tệp từ nơi gửi, rồi chọn lại.`;
    case "encrypted":
      return `${file} đang được đặt mật khẩu. Mở tệp bằng Word hoặc Excel, bỏ mật khẩu tại File (Tệp) > Info (Thông tin), lưu lại, rồi chọn lại.`;
    case "macro-enabled":
      return `${file} có chứa macro nên không được mở. Mở tệp bằng Word hoặc Excel, dùng Lưu thành (Save As) dạng .docx hoặc .xlsx (không có macro), rồi chọn tệp vừa lưu.`;
    case "broken":
      return `${file} bị hỏng hoặc bị cắt dở, không đọc được. Mở tệp bằng Word hoặc Excel để sửa và lưu lại, hoặc lấy lại tệp từ nơi gửi, rồi chọn lại.`;
    case "too-large":
      return `${file} quá lớn sau khi giải nén. Chép riêng các bảng của phụ lục sang một tệp mới, rồi chọn tệp đó.`;
    case "too-slow":
      return `${file} đọc quá lâu nên đã dừng. Chép riêng các bảng của phụ lục sang một tệp mới, rồi chọn tệp đó.`;
    case "no-table":
      return `${file} không có bảng nào có chữ. Kiểm tra lại: phụ lục phải là bảng trong Word (không phải hình ảnh), hoặc nằm trên một trang tính không bị ẩn của Excel.`;
    default:
      return unreachable(problem);
  }
}
