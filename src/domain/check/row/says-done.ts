import type { LocalDate } from "../../calendar/local-date";
import type { Status } from "../../progress/status";
import { effectiveDue } from "../../progress/standing";
import type { TrackedTask } from "../../progress/tracked-task";

/** The chosen status; `undefined` when the cell is empty or holds other words. */
export function statusOf(task: TrackedTask): Status | undefined {
  const { status } = task.progress;
  return status?.kind === "status" ? status.status : undefined;
}

/** The percentage as a share from 0 to 1, to a hundredth of a per cent; `undefined` when there is none that can be used. */
export function shareOf(task: TrackedTask): number | undefined {
  const { percent } = task.progress;
  if (percent?.kind !== "number") return undefined;
  const share = Math.round(percent.number * 10_000) / 10_000; // a sum of tenths is not quite 1
  return share >= 0 && share <= 1 ? share : undefined;
}

/**
 * Some entry claims that the task is done, or might: then another rule asks to make the entries agree, and rules about open
 * tasks keep quiet.
 */
export function saysDone(task: TrackedTask): boolean {
  const { status, completedOn } = task.progress;
  if (status?.kind === "text" || statusOf(task) === "completed" || shareOf(task) === 1) return true;
  return task.schedule.kind !== "several" && completedOn !== undefined;
}

/** Every due day of a task with several has something entered as its completion day. */
export function allOccurrencesDone(task: TrackedTask): boolean {
  if (task.schedule.kind !== "several" || task.occurrences.length < task.schedule.times) return false;
  return task.occurrences.every((occurrence) => occurrence.completedOn !== undefined);
}

/** How many due days were done on a real day that has come. */
export function occurrencesDoneBy({ occurrences }: TrackedTask, day: LocalDate): number {
  return occurrences.filter(({ completedOn }) => completedOn?.kind === "day" && completedOn.day <= day).length;
}

/** Every occurrence is done, and none of the days is yet to come. */
export function allOccurrencesDoneBy(task: TrackedTask, day: LocalDate): boolean {
  if (!allOccurrencesDone(task)) return false;
  return task.occurrences.every(({ completedOn }) => completedOn?.kind !== "day" || completedOn.day <= day);
}

/** Goes on without a due day. */
export function isOngoing(task: TrackedTask): boolean {
  return task.schedule.kind === "ongoing" && effectiveDue(task) === undefined;
}
