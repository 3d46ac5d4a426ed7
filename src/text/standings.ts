import type { StandingList, StandingTask, UnitStandings } from "../app/list-standings";
import { formatDay } from "../domain/calendar/local-date";
import { STANDING_WORDS, type Standing } from "../domain/progress/standing";

export const STANDINGS_WORDS = {
  reading: "Đang đánh giá tiến độ…",
  byStanding: "Theo đánh giá tiến độ",
  byUnit: "Theo đơn vị chủ trì",
  unit: "Đơn vị",
  led: "Chủ trì",
  overdue: "Quá hạn",
  dueSoon: "Sắp đến hạn",
  completed: "Hoàn thành",
  twoLeads: "Nhiệm vụ có hai đơn vị chủ trì được tính cho từng đơn vị.",
  clear: "Bỏ lọc",
  refresh: "Đánh giá lại",
  goToRow: "Đến dòng này trong sổ",
} as const;

export function standingsDay({ day, tasks }: StandingList): string {
  return `${tasks.length} nhiệm vụ, đến hết ngày ${formatDay(day)}`;
}

export function standingCount(standing: Standing, count: number): string {
  return `${STANDING_WORDS[standing]}: ${count}`;
}

/** Under a task's words: who leads, the due day, and how late. */
export function taskDetail(task: StandingTask): string {
  const due = task.due === undefined ? "không có hạn cụ thể" : `hạn ${formatDay(task.due)}`;
  const late = task.daysLate > 0 ? `, quá hạn ${task.daysLate} ngày` : "";
  return `${task.leads.join("; ") || "chưa có đơn vị chủ trì"} · ${due}${late}`;
}

/** What is listed, for the line above the list. */
export function listTitle(
  count: number,
  standing: Standing | undefined,
  unit: UnitStandings["unit"] | undefined,
): string {
  const which = standing === undefined ? "quá hạn hoặc sắp đến hạn" : STANDING_WORDS[standing].toLocaleLowerCase("vi");
  return `${count} nhiệm vụ ${which}${unit === undefined ? "" : ` – ${unit}`}`;
}

export function noneListed(standing: Standing | undefined): string {
  return standing === undefined ? "Không có nhiệm vụ quá hạn hoặc sắp đến hạn." : "Không có nhiệm vụ nào.";
}
