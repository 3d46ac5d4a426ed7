import type { ImportStep } from "../../app/import/import-draft";
import { appendixSheetName } from "../../domain/import/plan-of-appendices";

export const STEP_NAMES: Readonly<Record<ImportStep, string>> = {
  source: "Nguồn",
  preview: "Xem trước",
  columns: "Cột",
  doubts: "Vấn đề",
  plan: "Thông tin và tổng hợp",
};

/** `Bước 2/5 · Xem trước` */
export function stepTitle(step: ImportStep, steps: readonly ImportStep[]): string {
  return `Bước ${steps.indexOf(step) + 1}/${steps.length} · ${STEP_NAMES[step]}`;
}

export const WIZARD_WORDS = {
  next: "Tiếp tục",
  back: "Quay lại",
  leave: "Để sau",
  toWriting: "Xem trước khi ghi",
  reading: "Đang đọc phụ lục…",
  readingAgain: "Đang đọc lại theo lựa chọn…",
  stop: "Dừng",
  stopped: "Đã dừng. Các lựa chọn vẫn được giữ.",
  readAgain: "Đọc lại",
  appendix: "Phụ lục",
} as const;

/** `Phụ lục I`, as its sheet will be called. @param at counts from 0 */
export function appendixName(at: number): string {
  return appendixSheetName(at + 1);
}

/** `Phụ lục I (64 nhiệm vụ)` */
export function appendixWithTasks(at: number, tasks: number): string {
  return `${appendixName(at)} (${tasks} nhiệm vụ)`;
}
