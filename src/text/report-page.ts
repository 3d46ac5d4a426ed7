import type { BuiltReport } from "../app/build-report";
import { formatDay } from "../domain/calendar/local-date";
import type { ReportPeriod } from "../domain/calendar/report-period";

export const REPORT_WORDS = {
  reading: "Đang đọc các kỳ báo cáo…",
  period: "Kỳ báo cáo",
  day: "Số liệu tính đến hết ngày",
  dayHint: "Mặc định là ngày chốt số liệu của kỳ.",
  build: "Lập báo cáo",
  building: "Đang lập báo cáo…",
  goToSheet: "Đến trang báo cáo",
  another: "Lập báo cáo khác",
} as const;

export function periodLabel(period: ReportPeriod): string {
  return `Báo cáo ${period.name} (chốt ${formatDay(period.cutOff)})`;
}

export function replaceWords(sheet: string): string {
  return `Sổ đã có "${sheet}". Đồng ý giữ lại trang tính cũ dưới tên có thêm "(cũ)" và lập trang tính mới.`;
}

export function builtWords(built: BuiltReport): string {
  const kept = built.keptAs.map((one) => ` Bản trước giữ tại "${one.nowNamed}".`).join("");
  return `Đã lập trang tính "${built.sheet}" với số liệu đến hết ngày ${formatDay(built.report.header.day)}.${kept}`;
}
