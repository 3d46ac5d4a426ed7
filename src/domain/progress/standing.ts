import { addDays, type LocalDate } from "../calendar/local-date";
import type { DayEntry, Occurrence } from "./progress";
import type { TrackedTask } from "./tracked-task";

/** Where a task stands on a day (Đánh giá tiến độ). A closed list: the sheet's formula gives the same words. */
export type Standing =
  | "completed-on-time"
  | "completed-late"
  | "on-schedule"
  | "due-soon"
  | "overdue"
  | "ongoing"
  | "no-deadline"
  | "withdrawn";

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  "completed-on-time": "Hoàn thành đúng hạn",
  "completed-late": "Hoàn thành quá hạn",
  "on-schedule": "Chưa hoàn thành, trong hạn",
  "due-soon": "Sắp đến hạn",
  overdue: "Chưa hoàn thành, quá hạn",
  ongoing: "Thường xuyên",
  "no-deadline": "Chưa xác định thời hạn",
  withdrawn: "Đưa ra khỏi kế hoạch",
};

export const STANDINGS = Object.keys(STANDING_WORDS) as readonly Standing[];

export interface StandingPolicy {
  /** An open task is due soon from this many calendar days before its due day on, the due day included. */
  readonly warningDays: number;
}

/** Where a task stands at the end of `day`. What was completed after `day` counts as not completed. */
export function standing(task: TrackedTask, day: LocalDate, policy: StandingPolicy): Standing {
  if (task.adjustment.kind === "withdrawn") return "withdrawn";
  if (task.schedule.kind === "several") return standingOfSeveral(task, task.schedule.times, day, policy);
  const due = effectiveDue(task);
  const completed = completionOn(task, day);
  if (completed !== undefined) return due === undefined || completed <= due ? "completed-on-time" : "completed-late";
  if (due === undefined) return task.schedule.kind === "ongoing" ? "ongoing" : "no-deadline";
  return openStanding(due, day, policy);
}

/** Where one due day of a task with several stands at the end of `day`; a late occurrence stays late. */
export function occurrenceStanding(
  task: TrackedTask,
  occurrence: Occurrence,
  day: LocalDate,
  policy: StandingPolicy,
): Standing {
  if (task.adjustment.kind === "withdrawn") return "withdrawn";
  const due = effectiveOccurrenceDue(task, occurrence);
  const completed = dayCounted(occurrence.completedOn, day);
  if (completed !== undefined && completed <= day) return completed <= due ? "completed-on-time" : "completed-late";
  return openStanding(due, day, policy);
}

/** The day an open task is measured against on `day`: its due day, or the earliest open one of several. */
export function nextDue(task: TrackedTask, day: LocalDate): LocalDate | undefined {
  if (task.schedule.kind !== "several") return effectiveDue(task);
  return task.occurrences
    .filter((occurrence) => !isCompletedOn(occurrence, day))
    .map((occurrence) => effectiveOccurrenceDue(task, occurrence))
    .sort()[0];
}

/** The only due day of a task: the Office's new one when given, otherwise the plan's. */
export function effectiveDue(task: TrackedTask): LocalDate | undefined {
  if (task.adjustment.newDue?.kind === "day") return task.adjustment.newDue.day;
  return task.schedule.kind === "single" ? task.schedule.due : undefined;
}

/** An extension gives every due day before the new one time until then. */
export function effectiveOccurrenceDue(task: TrackedTask, occurrence: Occurrence): LocalDate {
  const extended = task.adjustment.newDue?.kind === "day" ? task.adjustment.newDue.day : occurrence.due;
  return extended > occurrence.due ? extended : occurrence.due;
}

/** The day a task without occurrences was completed, when that is on or before `day`. */
export function completionOn(task: TrackedTask, day: LocalDate): LocalDate | undefined {
  const { status, completedOn } = task.progress;
  if (status?.kind !== "status" || status.status !== "completed") return undefined;
  const completed = dayCounted(completedOn, day) ?? day; // without a day of its own, completion counts as of now
  return completed <= day ? completed : undefined;
}

function standingOfSeveral(task: TrackedTask, times: number, day: LocalDate, policy: StandingPolicy): Standing {
  const each = task.occurrences.map((occurrence) => occurrenceStanding(task, occurrence, day, policy));
  const late = each.filter((one) => one === "completed-late").length;
  const onTime = each.filter((one) => one === "completed-on-time").length;
  if (late + onTime >= times) return late > 0 ? "completed-late" : "completed-on-time";
  if (each.includes("overdue")) return "overdue";
  return each.includes("due-soon") ? "due-soon" : "on-schedule";
}

function openStanding(due: LocalDate, day: LocalDate, policy: StandingPolicy): Standing {
  if (due < day) return "overdue";
  return due <= addDays(day, policy.warningDays) ? "due-soon" : "on-schedule";
}

function isCompletedOn(occurrence: Occurrence, day: LocalDate): boolean {
  const completed = dayCounted(occurrence.completedOn, day);
  return completed !== undefined && completed <= day;
}

/** Words in a day cell say that something was done, not when: they count as `day`, and a finding asks for the real day. */
export function dayCounted(entry: DayEntry | undefined, day: LocalDate): LocalDate | undefined {
  if (entry === undefined) return undefined;
  return entry.kind === "day" ? entry.day : day;
}
