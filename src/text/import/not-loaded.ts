import type { ImportDraft, SourceTable } from "../../app/import/import-draft";
import type { RowNotLoaded } from "../../app/import/not-loaded";
import type { OtherTable } from "../../domain/import/table/appendices-in";
import { quote } from "../check/finding-sentence";
import { placeWords } from "./places";
import { SKIP_REASON_WORDS } from "./rows-taken";

export const NOT_LOADED_WORDS = {
  rows: "Từng dòng không nạp",
  toPreview: "Đổi ở bước Xem trước",
  tables: "Bảng không nạp",
  toSources: "Đổi ở bước Nguồn",
  questions: "Vấn đề chưa xử lý",
  questionsHint: "Các dòng này được nạp như đã đọc nếu không xử lý.",
  toDoubts: "Xử lý ở bước Vấn đề",
  doubtfulPlace: "Chưa chắc phụ lục bắt đầu và kết thúc ở bảng này.",
  doubtfulBorder:
    "Chưa chắc phụ lục này bắt đầu và kết thúc ở đâu. Đối chiếu với văn bản; nếu sai, quay lại bước Nguồn để đổi chỗ bảng, hoặc chọn riêng vùng của từng phụ lục rồi nạp.",
} as const;

/** Why a table belongs to no appendix. */
const LEFT_OUT_WORDS: Readonly<Record<OtherTable["reason"], string>> = {
  letterhead: "Quốc hiệu, tiêu đề văn bản",
  signature: "Nơi nhận, chữ ký",
  hidden: "Trang tính đang ẩn",
  "no-heading": "Không thấy dòng đầu bảng của phụ lục",
};

/** @param leftOut `undefined` when the person has said so. */
export function leftOutWords(leftOut: OtherTable["reason"] | undefined): string {
  return leftOut === undefined ? SKIP_REASON_WORDS["left-out"] : LEFT_OUT_WORDS[leftOut];
}

/** What a row says and why it is not loaded: `Dòng tổng cộng: "Tổng | 100"`. */
export function rowNotLoadedWords({ reason, text }: Pick<RowNotLoaded, "reason" | "text">): string {
  return `${SKIP_REASON_WORDS[reason]}: ${quote(text)}`;
}

/** `phu-luc.docx, bảng 2 (15 dòng)`; the file only when there are several. */
export function tableNotLoadedPlace({ raw, source }: SourceTable, { sources }: ImportDraft): string {
  const name = sources.length > 1 ? sources.find(({ id }) => id === source)?.name : undefined;
  return `${name === undefined ? "" : `${name}, `}${raw.place} (${raw.rows.length} dòng)`;
}

/** `bảng 1, dòng 12` */
export function rowNotLoadedPlace({ at }: RowNotLoaded, draft: ImportDraft): string {
  return placeWords([at], draft);
}

/** `Dòng không nạp (3)` */
export function counted(words: string, count: number): string {
  return `${words} (${count})`;
}
