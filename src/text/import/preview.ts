import type { ImportSummary } from "../../domain/import/summary";

export const PREVIEW_WORDS = {
  hint: "Đối chiếu với văn bản: dòng đầu bảng, nhóm và nhiệm vụ đã nhận đúng chưa. Bấm vào loại dòng ở cột đầu để đổi.",
  table: "Bảng của phụ lục, cuộn ngang để xem hết các cột",
} as const;

/** `7 nhóm, 140 nhiệm vụ, 3 dòng bỏ qua` */
export function previewCounts({ groups, tasks, skippedRows }: ImportSummary): string {
  return `${groups} nhóm, ${tasks} nhiệm vụ, ${skippedRows} dòng bỏ qua.`;
}

/** Of the button that lets the kind of a row be changed. */
export function retellLabel(taken: string, row: number): string {
  return `Dòng ${row}: ${taken}. Đổi loại dòng`;
}

export function retoldLabel(row: number): string {
  return `Dòng ${row} là`;
}
