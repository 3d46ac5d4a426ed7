import type { LocalDate } from "../calendar/local-date";
import {
  effectiveDue,
  effectiveOccurrenceDue,
  nextDue,
  standing,
  type Standing,
  type StandingPolicy,
} from "../progress/standing";
import type { TrackedTask } from "../progress/tracked-task";

/** Standings that the figures count; tasks taken out of the plan are shown apart and are in no denominator. */
export type CountedStanding = Exclude<Standing, "withdrawn">;

/** A task of the plan as the report counts it on its day. */
export interface AssessedTask {
  readonly tracked: TrackedTask;
  readonly standing: CountedStanding;
  /**
   * Due by the day, the day included. An open task is due when its next due day has come; a completed one when its only or last
   * due day has, so that work done ahead of time counts among the due ones only from then on.
   */
  readonly isDue: boolean;
}

/** Every task but those taken out of the plan, in the order given. */
export function assessedTasks(
  tasks: readonly TrackedTask[],
  day: LocalDate,
  policy: StandingPolicy,
): readonly AssessedTask[] {
  return tasks.flatMap((tracked) => {
    const stands = standing(tracked, day, policy);
    return stands === "withdrawn" ? [] : [{ tracked, standing: stands, isDue: isDueBy(tracked, stands, day) }];
  });
}

export function isCompleted(standing: Standing): boolean {
  return standing === "completed-on-time" || standing === "completed-late";
}

function isDueBy(task: TrackedTask, standing: CountedStanding, day: LocalDate): boolean {
  const due = isCompleted(standing) ? lastDue(task) : nextDue(task, day);
  return due !== undefined && due <= day;
}

function lastDue(task: TrackedTask): LocalDate | undefined {
  if (task.schedule.kind !== "several") return effectiveDue(task);
  return task.occurrences
    .map((occurrence) => effectiveOccurrenceDue(task, occurrence))
    .sort()
    .at(-1);
}
