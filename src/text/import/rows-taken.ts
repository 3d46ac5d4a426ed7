import type { RowTaken } from "../../app/import/import-preview";
import type { SkipReason } from "../../domain/import/imported-appendix";

/** Why a row is not loaded. */
export const SKIP_REASON_WORDS: Readonly<Record<SkipReason, string>> = {
  blank: "Dòng trống",
  title: "Tiêu đề phía trên bảng",
  "column-numbers": "Dòng đánh số cột",
  note: "Ghi chú",
  signature: "Nơi nhận, chữ ký",
  total: "Dòng tổng cộng",
  "page-number": "Số trang",
  "no-task-words": "Không ghi nội dung nhiệm vụ",
  "other-table": "Thuộc bảng khác, không phải phụ lục",
  "left-out": "Bỏ qua theo lựa chọn",
};

/** What a row was taken for, in the first column of the preview. */
export function rowTakenWords(taken: RowTaken): string {
  switch (taken.kind) {
    case "heading":
      return "Đầu bảng";
    case "group":
      return taken.depth > 1 ? `Nhóm cấp ${taken.depth}` : "Nhóm";
    case "task":
      return "Nhiệm vụ";
    case "continuation":
      return "Nối dòng trên";
    case "skipped":
      return skippedWords(taken.reason);
  }
}

function skippedWords(reason: SkipReason): string {
  const words = SKIP_REASON_WORDS[reason];
  return reason === "blank" || reason === "left-out" ? words : `Bỏ qua: ${lowered(words)}`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
