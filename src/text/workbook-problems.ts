import { unreachable } from "../domain/unreachable";
import type { WorkbookProblem } from "../workbook/workbook-problem";

/** What is in the way and what to do about it, for the person. */
export function workbookProblemSentence(problem: WorkbookProblem): string {
  switch (problem.kind) {
    case "cell-edit-mode":
      return "Excel đang ở chế độ nhập ô. Nhấn Enter để giữ hoặc Esc để bỏ nội dung đang gõ, rồi bấm lại.";
    case "sheet-protected":
      return `Trang tính "${problem.sheet}" đang được khóa bằng mật khẩu. Mở khóa tại thẻ Review (Xem lại) > Unprotect Sheet, rồi bấm lại.`;
    case "missing":
      return `Không tìm thấy "${problem.what}" trong sổ. Hoàn tác việc xóa hoặc đổi tên (Ctrl+Z), hoặc mở bản lưu trước của sổ.`;
    case "changed-meanwhile":
      return `Số liệu vừa thay đổi${problem.cells.length > 0 ? ` tại ô ${problem.cells.join(", ")}` : ""}. Chưa ghi gì vào sổ; bấm lại để thực hiện trên số liệu mới.`;
    case "dialog-open":
      return "Excel đang mở một hộp thoại. Đóng hộp thoại đó, rồi bấm lại.";
    case "too-large":
      return "Dữ liệu vượt mức Excel nhận một lần. Chia phụ lục thành nhiều sổ nhỏ hơn, rồi bấm lại.";
    case "not-answering":
      return "Excel chưa trả lời. Chờ Excel xong việc đang làm (hoặc đóng rồi mở lại ngăn này), rồi bấm lại.";
    case "access-denied":
      return "Sổ đang mở ở chế độ chỉ đọc hoặc bị khóa cấu trúc. Lưu sổ thành bản mới hoặc bỏ khóa, rồi bấm lại.";
    case "sheets-exist":
      return `Sổ đã có ${problem.sheets.map((sheet) => `trang tính "${sheet}"`).join(", ")}. Chưa ghi gì vào sổ. Chọn đồng ý giữ lại các trang tính này dưới tên khác, rồi bấm lại.`;
    case "nothing-selected":
      return "Chưa chọn ô nào có nội dung. Bôi đen bảng cần nạp trong sổ, kể cả hàng tiêu đề, rồi bấm lại.";
    case "several-areas-selected":
      return "Đang chọn nhiều vùng rời nhau. Chọn một vùng liền chứa cả bảng cần nạp, rồi bấm lại.";
    case "selection-too-large":
      return `Vùng đang chọn có ${grouped(problem.cells)} ô, vượt mức đọc một lần là ${grouped(problem.most)} ô. Chọn đúng vùng của bảng, rồi bấm lại.`;
    case "no-plan":
      return "Sổ này chưa có kế hoạch. Vào trang Kế hoạch để nạp.";
    case "other-plan":
      return `Sổ này là của kế hoạch "${problem.plan}". Mở đúng sổ của kế hoạch cần làm, rồi bấm lại.`;
    case "newer-schema":
      return `Sổ này được tạo bằng phần bổ trợ mới hơn (khuôn ${problem.version}). Cập nhật phần bổ trợ trước khi làm việc với sổ.`;
    case "broken-metadata":
      return "Dữ liệu ẩn của sổ không còn nguyên vẹn, không xác định được kế hoạch. Mở bản lưu trước của sổ; số liệu đã nhập vẫn còn trong các trang tính.";
    case "unknown":
      return `Excel báo lỗi ${problem.code}: ${problem.message}. Bấm lại; nếu vẫn lỗi, lưu sổ, đóng rồi mở lại Excel.`;
    default:
      return unreachable(problem);
  }
}

/** `200.000`, as Vietnamese writes thousands. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
