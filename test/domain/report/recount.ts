import type { LocalDate } from "../../../src/domain/calendar/local-date";
import { nextDue, standing, STANDINGS } from "../../../src/domain/progress/standing";
import type { TrackedPlan, TrackedTask } from "../../../src/domain/progress/tracked-task";
import type { CountedStanding } from "../../../src/domain/report/assessed-task";

export const COUNTED_STANDINGS = STANDINGS.filter((each): each is CountedStanding => each !== "withdrawn");

export interface Recount {
  readonly tasks: number;
  readonly due: number;
  readonly standings: Readonly<Record<string, number>>;
  readonly completedOfDue: number;
}

/** The figures of a report once more, straight from the rows and by other means than the report's. */
export function recount(tracked: TrackedPlan, day: LocalDate, chosen: (task: TrackedTask) => boolean): Recount {
  const standings: Record<string, number> = Object.fromEntries(COUNTED_STANDINGS.map((each) => [each, 0]));
  let [tasks, due, completedOfDue] = [0, 0, 0];
  for (const task of tracked.tasks) {
    const stands = standing(task, day, tracked.plan.settings);
    if (stands === "withdrawn" || !chosen(task)) continue;
    tasks += 1;
    standings[stands] = (standings[stands] ?? 0) + 1;
    const completed = stands.startsWith("completed");
    const measured = completed ? lastDay(task) : nextDue(task, day);
    if (measured === undefined || measured > day) continue;
    due += 1;
    if (completed) completedOfDue += 1;
  }
  return { tasks, due, standings, completedOfDue };
}

function lastDay({ schedule, adjustment, occurrences }: TrackedTask): LocalDate | undefined {
  const extended = adjustment.newDue?.kind === "day" ? adjustment.newDue.day : undefined;
  if (schedule.kind !== "several") return extended ?? (schedule.kind === "single" ? schedule.due : undefined);
  const days = occurrences.map((occurrence) => occurrence.due);
  return [...days, ...(extended === undefined ? [] : [extended])].sort().at(-1);
}
