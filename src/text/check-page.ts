import type { CheckResult, PlacedFinding } from "../app/check-entries";
import { formatDay } from "../domain/calendar/local-date";
import type { Severity } from "../domain/check/finding";

export const CHECK_WORDS = {
  hint: "Kiểm tra toàn bộ số liệu đã nhập; không thay đổi nội dung trong sổ.",
  check: "Rà soát số liệu",
  checking: "Đang rà soát số liệu…",
  again: "Rà soát lại",
  clean: "Không phát hiện lỗi, cảnh báo nào.",
  goToCell: "Đến ô này trong sổ",
} as const;

const SEVERITY_PLURAL: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  warning: "Cảnh báo cần giải trình",
  advice: "Gợi ý",
};

export function severityTitle(severity: Severity, count: number): string {
  return `${SEVERITY_PLURAL[severity]} (${count})`;
}

/** Where a finding stands: `Phụ lục I, ô AA24`. */
export function cellName(cell: PlacedFinding["cell"]): string {
  return `${cell.sheet}, ô ${cell.address}`;
}

export function checkSummary(result: CheckResult): string {
  const count = (severity: Severity) => result.findings.filter(({ finding }) => finding.severity === severity).length;
  return `Đã rà soát ${result.tasks} nhiệm vụ, đánh giá ngày ${formatDay(result.day)}: ${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("advice")} gợi ý.`;
}
