import type { Home } from "../app/home";
import { daysBetween, formatDay } from "../domain/calendar/local-date";

export const HOME_WORDS = {
  reading: "Đang đọc sổ…",
  emptyTitle: "Sổ chưa có kế hoạch",
  emptyHint: "Nạp các phụ lục của kế hoạch để theo dõi tiến độ, rà soát số liệu và lập báo cáo ngay trong sổ này.",
  loadPlan: "Nạp kế hoạch",
  steps: "Việc của kỳ báo cáo",
  done: "Đã xong",
  next: "Làm tiếp",
  standings: "Tình hình thực hiện",
  urgent: "Cần đôn đốc trước",
  nothingUrgent: "Không có nhiệm vụ quá hạn hoặc sắp đến hạn.",
} as const;

/** The steps of the reporting period, in the order of the work. */
export type StepId = "plan" | "check" | "standings" | "report";

export interface StepWords {
  readonly title: string;
  /** One figure that says how far the step is. */
  readonly figure: string;
  readonly button: string;
}

export function stepWords(step: StepId, home: Home): StepWords {
  switch (step) {
    case "plan": {
      const tasks = home.plan.appendices.reduce((sum, appendix) => sum + appendix.tasks.length, 0);
      return {
        title: "Nạp phụ lục",
        figure: `${home.plan.appendices.length} phụ lục, ${tasks} nhiệm vụ`,
        button: "Xem kế hoạch",
      };
    }
    case "check":
      return {
        title: "Rà soát số liệu",
        figure: `${home.findings.error} lỗi, ${home.findings.warning} cảnh báo`,
        button: "Rà soát",
      };
    case "standings":
      return {
        title: "Theo dõi quá hạn",
        figure: `${home.standings.counts.overdue} quá hạn, ${home.standings.counts["due-soon"]} sắp đến hạn`,
        button: "Xem danh sách",
      };
    case "report":
      return {
        title: `Lập báo cáo ${home.period?.name ?? ""}`.trim(),
        figure: cutOffWords(home),
        button: "Lập báo cáo",
      };
  }
}

function cutOffWords(home: Home): string {
  if (home.period === undefined) return "Danh mục chưa có kỳ báo cáo";
  const days = daysBetween(home.day, home.period.cutOff);
  const cutOff = `Chốt số liệu ${formatDay(home.period.cutOff)}`;
  if (days > 0) return `${cutOff}, còn ${days} ngày`;
  return days === 0 ? `${cutOff}, đúng ngày` : `${cutOff}, đã qua ${-days} ngày`;
}
