import type { DriftedSheet } from "../../app/check/check-entries";
import type { RestoreOutcome, PlacedContent } from "../../app/check/restore-form";
import type { DriftedPart } from "../../domain/check/book-state";

export const RESTORE_WORDS = {
  hint: "Đưa định dạng, quy tắc nhập, tô màu, khóa ô và công thức của bảng về như khi phát hành. Nội dung đã nhập, cột tự thêm, sắp xếp và lọc được giữ nguyên.",
  restore: "Khôi phục khuôn",
  restoring: "Đang khôi phục khuôn…",
  nothing: "Khuôn của các bảng không có gì thay đổi.",
  replace: "Thay bằng công thức",
  leave: "Thôi",
} as const;

/** What each part of the form is called; `Nhật ký` has the same words. */
export const FORM_PART_WORDS: Readonly<Record<DriftedPart, string>> = {
  formats: "định dạng",
  "entry-rules": "quy tắc nhập",
  colours: "tô màu theo tiến độ",
  locks: "khóa ô",
  formulas: "công thức",
};

/** `Phụ lục I: định dạng, khóa ô` */
export function formPartsWords({ sheet, parts }: DriftedSheet): string {
  return `${sheet}: ${parts.map((part) => FORM_PART_WORDS[part]).join(", ")}`;
}

export function askTitle(count: number): string {
  return `Sẽ thay nội dung của ${count} ô công thức`;
}

export const askWords =
  "Các ô dưới đây thuộc cột công thức nhưng đang chứa nội dung khác. Công thức sẽ thay nội dung này; nội dung cũ được chép vào Nhật ký.";

/** `Phụ lục I, ô AF9: "Hoàn thành đúng hạn"` */
export function contentWords({ cell, content }: PlacedContent): string {
  return `${cell.sheet}, ô ${cell.address}: "${content}"`;
}

export function restoredWords({
  tables,
  replaced,
  kept,
}: Extract<RestoreOutcome, { readonly kind: "restored" }>): string {
  if (tables.length === 0) return RESTORE_WORDS.nothing;
  return [
    `Đã khôi phục khuôn. ${tables.map(formPartsWords).join("; ")}.`,
    ...(replaced === 0 ? [] : [`Nội dung cũ của ${replaced} ô công thức đã chép vào Nhật ký.`]),
    ...(kept.length === 0 ? [] : [keptWords(kept)]),
  ].join(" ");
}

/** Names of cells are many when a whole column was pasted over: the first ones say where to look. */
const MOST_NAMED = 10;

function keptWords(kept: readonly string[]): string {
  const more = kept.length > MOST_NAMED ? ` và ${kept.length - MOST_NAMED} ô khác` : "";
  const names = kept.slice(0, MOST_NAMED).map(cellWords).join("; ");
  return `Giữ nguyên định dạng của ${kept.length} ô có ngày hoặc số trong cột chữ: ${names}${more}. Nếu cần ô dạng chữ, nhập lại nội dung ô.`;
}

/** `Phụ lục I!V12` as a person says it: `Phụ lục I, ô V12`. */
function cellWords(address: string): string {
  const at = address.lastIndexOf("!");
  return `${address.slice(0, at)}, ô ${address.slice(at + 1)}`;
}
