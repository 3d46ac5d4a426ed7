import type { EnteredProgress } from "../app/enter-progress";
import type { PlanPreview } from "../app/load-plan";
import type { Written } from "../app/open-workbook";
import type { Home } from "../app/home";
import { formatDay } from "../domain/calendar/local-date";

export const PLAN_WORDS = {
  chooseTitle: "Chọn kế hoạch để nạp",
  builtIn: "Kế hoạch minh họa kèm theo",
  builtInHint: "Để xem thử; khi dùng thật, thay bằng phụ lục của đơn vị.",
  fromFile: "Từ tệp kế hoạch (.json)",
  looking: "Đang xem sổ…",
  previewTitle: "Sẽ ghi vào sổ này",
  deadlinesTitle: "Thời hạn đọc được",
  withSample: "Kèm tiến độ mẫu đến 14/6/2024 (để xem thử)",
  back: "Chọn kế hoạch khác",
  load: "Nạp kế hoạch",
  loading: "Đang ghi kế hoạch vào sổ…",
  entering: "Đang điền tiến độ mẫu…",
  goToSheet: "Đến phụ lục",
  checkNow: "Rà soát số liệu",
  loadedTitle: "Kế hoạch trong sổ",
  loadAnother: "Nạp kế hoạch khác vào sổ này",
  illustrative: "Số liệu minh họa, không phải kế hoạch chính thức.",
  hiddenSheet: "sheet ẩn của phần mềm",
} as const;

/** One line a sheet: `Phụ lục I: 50 nhiệm vụ`. */
export function sheetLine(sheet: PlanPreview["sheets"][number]): string {
  if (!sheet.isVisible) return `${sheet.name}: ${PLAN_WORDS.hiddenSheet}`;
  return sheet.tasks === undefined ? sheet.name : `${sheet.name}: ${sheet.tasks} nhiệm vụ`;
}

export function previewFigures(preview: PlanPreview): string {
  return `${preview.plan.appendices.length} phụ lục, ${preview.tasks} nhiệm vụ, ${preview.dueDays} kỳ hạn, ${preview.plan.units.length} đơn vị.`;
}

/** What the person agrees to when sheets of the same names exist. */
export function setAsideWords(existing: readonly string[]): string {
  return `Sổ đã có ${existing.map((name) => `"${name}"`).join(", ")}. Giữ lại các sheet này dưới tên có thêm "(cũ)" và ghi sheet mới.`;
}

export function loadedWords(preview: PlanPreview, written: Written, entered: EnteredProgress | undefined): string {
  const kept = written.keptAs.map((one) => `"${one.sheet}" giữ tại "${one.nowNamed}"`).join("; ");
  const sample = entered === undefined ? "" : ` Đã điền tiến độ mẫu vào ${entered.cells} ô.`;
  return `Đã nạp ${preview.tasks} nhiệm vụ.${sample}${kept === "" ? "" : ` ${kept}.`}`;
}

/** Facts of the plan that the open workbook carries. */
export function planFacts(home: Home): readonly string[] {
  const { plan } = home;
  return [
    plan.title,
    `Căn cứ: ${plan.basis}`,
    `Ban hành ngày ${formatDay(plan.issuedOn)}`,
    ...plan.appendices.map(
      (appendix) => `${appendix.sheetName} (${appendix.index}): ${appendix.tasks.length} nhiệm vụ`,
    ),
    `${plan.units.length} đơn vị`,
  ];
}
