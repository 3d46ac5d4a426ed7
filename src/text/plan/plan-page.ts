import type { EnteredProgress } from "../../app/enter-progress";
import type { PlanPreview } from "../../app/load-plan";
import type { Written } from "../../app/open-workbook";
import type { Home } from "../../app/home";
import { formatDay } from "../../domain/calendar/local-date";
import { basisWords } from "../../domain/report/wording";

export const PLAN_WORDS = {
  chooseTitle: "Chọn kế hoạch để nạp",
  builtIn: "Kế hoạch minh họa kèm theo",
  builtInHint: "Dùng để xem thử; khi thực hiện thì thay bằng phụ lục của đơn vị.",
  fileTitle: "Tệp kế hoạch của đơn vị",
  fileHint: "Tệp .json có các phụ lục, đơn vị và kỳ báo cáo.",
  fromFile: "Chọn tệp kế hoạch",
  looking: "Đang kiểm tra sổ trước khi ghi…",
  previewTitle: "Sẽ ghi vào sổ này",
  deadlinesTitle: "Thời hạn đọc được",
  form: "Khuôn của sổ",
  withSample: "Kèm tiến độ mẫu đến ngày 14/06/2024 (để xem thử)",
  back: "Chọn kế hoạch khác",
  load: "Nạp kế hoạch",
  loading: "Đang ghi kế hoạch vào sổ…",
  goToSheet: "Đến phụ lục",
  checkNow: "Rà soát số liệu",
  loadAnother: "Nạp kế hoạch khác vào sổ này",
  illustrative: "Số liệu minh họa, không phải kế hoạch chính thức.",
  hiddenSheet: "trang tính ẩn, phần bổ trợ dùng",
} as const;

/** What stands beside the name of a sheet that will be written: `50 nhiệm vụ`. */
export function sheetFigure(sheet: PlanPreview["sheets"][number]): string {
  if (!sheet.isVisible) return PLAN_WORDS.hiddenSheet;
  return sheet.tasks === undefined ? "" : `${sheet.tasks} nhiệm vụ`;
}

export function previewFigures(preview: PlanPreview): string {
  return `${preview.plan.appendices.length} phụ lục, ${preview.tasks} nhiệm vụ, ${preview.dueDays} mốc thời hạn, ${preview.plan.units.length} đơn vị.`;
}

/** What the person agrees to when sheets of the same names exist. */
export function setAsideWords(existing: readonly string[]): string {
  return `Sổ đã có ${existing.map((name) => `"${name}"`).join(", ")}. Đồng ý giữ lại các trang tính này dưới tên có thêm "(cũ)" và ghi trang tính mới.`;
}

export function loadedWords(preview: PlanPreview, written: Written, entered: EnteredProgress | undefined): string {
  const kept = written.keptAs.map((one) => `Trang tính cũ "${one.sheet}" giữ tại "${one.nowNamed}"`).join("; ");
  const sample = entered === undefined ? "" : ` Đã điền tiến độ mẫu vào ${entered.cells} ô.`;
  return `Đã nạp ${preview.tasks} nhiệm vụ.${sample}${kept === "" ? "" : ` ${kept}.`}`;
}

/** Facts of the plan that the open workbook carries. */
export function planFacts({ plan }: Home): readonly string[] {
  return [...basisWords(plan), `Ban hành ngày ${formatDay(plan.issuedOn)}.`];
}

/** Names and figures of what the plan consists of. */
export function appendixFigures({ plan }: Home): readonly (readonly [name: string, figure: string])[] {
  return [
    ...plan.appendices.map(
      (appendix) => [`${appendix.sheetName} (${appendix.index})`, `${appendix.tasks.length} nhiệm vụ`] as const,
    ),
    ["Đơn vị thực hiện", `${plan.units.length} đơn vị`],
  ];
}
