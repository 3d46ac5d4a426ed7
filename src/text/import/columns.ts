import type { ColumnChoice } from "../../app/import/import-columns";
import type { ColumnRole } from "../../domain/import/columns/column-role";
import { quote } from "../check/finding-sentence";
import { ROLE_WORDS } from "./roles";

export const COLUMN_WORDS = {
  hint: "Mỗi cột được hiểu theo tên và nội dung. Kiểm tra lại các cột cần xem trước, đổi nếu chưa đúng.",
  heldAs: "Nạp vào",
  empty: "Cột trống",
} as const;

export const CERTAINTY_WORDS: Readonly<Record<ColumnChoice["certainty"], string>> = {
  sure: "Rõ",
  doubtful: "Cần xem lại",
  told: "Đã chọn",
};

/** `Cột 3: "Thời gian hoàn thành"` */
export function columnTitle({ column, heading }: ColumnChoice): string {
  return heading === "" ? `Cột ${column + 1} (không có tên)` : `Cột ${column + 1}: ${quote(heading)}`;
}

export function sampleWords({ samples }: ColumnChoice): string {
  return samples.length === 0 ? COLUMN_WORDS.empty : `Ví dụ: ${samples.map(quote).join("; ")}`;
}

export function twiceWords(role: ColumnRole): string {
  return `Có hai cột cùng là "${ROLE_WORDS[role]}"; chỉ một cột được đọc. Đổi cột còn lại.`;
}

/** A role that no column has. */
export function missingRoleWords(role: ColumnRole, appendix: string): string {
  switch (role) {
    case "task":
      return `${appendix} chưa có cột "${ROLE_WORDS.task}". Chọn cột ghi nội dung nhiệm vụ.`;
    case "lead":
      return `${appendix} không có cột "${ROLE_WORDS.lead}": bước sau sẽ hỏi đơn vị chủ trì chung.`;
    default:
      return `${appendix} không có cột "${ROLE_WORDS[role]}": nhiệm vụ nạp vào chưa có thời hạn.`;
  }
}
