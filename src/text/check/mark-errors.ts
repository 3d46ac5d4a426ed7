import type { MarkedErrors } from "../../app/check/mark-errors";

export const MARK_WORDS = {
  mark: "Đánh dấu ô có lỗi",
  marking: "Đang rà soát và đánh dấu các ô có lỗi…",
  unmark: "Bỏ đánh dấu",
  unmarking: "Đang bỏ đánh dấu…",
} as const;

export function markedSentence({ cells, leftOut, inNoCell }: MarkedErrors): string {
  const marked =
    cells === 0
      ? "Không có ô nào phải đánh dấu; các dấu cũ đã được bỏ."
      : `Đã đánh dấu ${cells} ô có lỗi bằng nền đỏ sẫm, chữ trắng. Dấu tự mất khi nội dung ô thay đổi.`;
  const more = leftOut === 0 ? "" : ` Còn ${leftOut} ô có lỗi chưa được đánh dấu; sửa bớt lỗi rồi đánh dấu lại.`;
  const nowhere = inNoCell === 0 ? "" : ` ${inNoCell} lỗi không thuộc ô nào, xem trong danh sách.`;
  return `${marked}${more}${nowhere}`;
}

/** @param count marks that were taken away */
export function unmarkedSentence(count: number): string {
  if (count === 0) return "Không có ô nào đang được đánh dấu.";
  return `Đã bỏ ${count} dấu; các trang tính trở lại như trước khi đánh dấu.`;
}
