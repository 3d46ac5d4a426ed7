import { addDays, daysBetween, type LocalDate } from "../calendar/local-date";
import {
  effectiveDue,
  effectiveOccurrenceDue,
  nextDue,
  occurrenceStanding,
  type StandingPolicy,
} from "../progress/standing";
import type { TrackedTask } from "../progress/tracked-task";
import { isCompleted, type AssessedTask } from "./assessed-task";
import { listed, type ListedTask } from "./listed-task";

/** How far ahead the list of coming due days looks, in calendar days. */
export const COMING_DAYS = 30;

export interface OverdueTask extends ListedTask {
  /** The due day that has passed; the earliest of several. */
  readonly due: LocalDate;
  /** Calendar days. */
  readonly daysLate: number;
  /** Kỳ of the due day; empty for a task with only one. */
  readonly label: string;
  /** How many due days have passed without completion; at least 1. */
  readonly missed: number;
  /** Tồn tại, nguyên nhân; empty when the division gave none. */
  readonly shortcoming: string;
}

export interface ComingTask extends ListedTask {
  readonly due: LocalDate;
  /** Calendar days; 0 when due on the day of assessment. */
  readonly daysLeft: number;
  /** Kỳ of the due day; empty for a task with only one. */
  readonly label: string;
  readonly product: string;
}

/** The longest overdue first; equals as given. One row a task. */
export function overdueList(
  tasks: readonly AssessedTask[],
  day: LocalDate,
  policy: StandingPolicy,
): readonly OverdueTask[] {
  return tasks
    .filter((task) => task.standing === "overdue")
    .flatMap(({ tracked }) => {
      const due = nextDue(tracked, day);
      if (due === undefined) return [];
      const passed = openDues(tracked, day, policy).filter((open) => open.due < day);
      return {
        ...listed(tracked),
        due,
        daysLate: daysBetween(due, day),
        label: passed.find((open) => open.due === due)?.label ?? "",
        missed: passed.length,
        shortcoming: tracked.progress.shortcoming.trim(),
      };
    })
    .sort((one, other) => other.daysLate - one.daysLate);
}

/** From the day itself to `COMING_DAYS` later, the earliest first; equals as given. One row a due day. */
export function comingList(
  tasks: readonly AssessedTask[],
  day: LocalDate,
  policy: StandingPolicy,
): readonly ComingTask[] {
  const last = addDays(day, COMING_DAYS);
  return tasks
    .filter((task) => !isCompleted(task.standing))
    .flatMap(({ tracked }) =>
      openDues(tracked, day, policy)
        .filter((open) => open.due >= day && open.due <= last)
        .map((open) => ({
          ...listed(tracked),
          ...open,
          daysLeft: daysBetween(day, open.due),
          product: tracked.task.product,
        })),
    )
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

interface OpenDue {
  readonly due: LocalDate;
  readonly label: string;
}

/** The due days of an open task that are not met yet. */
function openDues(task: TrackedTask, day: LocalDate, policy: StandingPolicy): readonly OpenDue[] {
  if (task.schedule.kind !== "several") {
    const due = effectiveDue(task);
    return due === undefined ? [] : [{ due, label: "" }];
  }
  return task.occurrences
    .filter((occurrence) => !isCompleted(occurrenceStanding(task, occurrence, day, policy)))
    .map((occurrence) => ({ due: effectiveOccurrenceDue(task, occurrence), label: occurrence.label }));
}
