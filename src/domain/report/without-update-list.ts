import type { LocalDate } from "../calendar/local-date";
import { nextDue, type Standing } from "../progress/standing";
import type { DayEntry } from "../progress/progress";
import type { TrackedTask } from "../progress/tracked-task";
import { isCompleted, type AssessedTask } from "./assessed-task";
import { listed, type ListedTask } from "./listed-task";

/** An open task of which the Office has heard nothing in the period. */
export interface TaskWithoutUpdate extends ListedTask {
  /** `no-entry`: no cell was ever filled in. `no-update-in-period`: entries, but none dated in the period. */
  readonly kind: "no-entry" | "no-update-in-period";
  readonly standing: Standing;
  readonly due: LocalDate | undefined;
  /** The last Ngày cập nhật before the period; `undefined` when there is no real day. */
  readonly lastUpdate: LocalDate | undefined;
}

/**
 * Open tasks without an update since `dataFrom`, in the order given. An occurrence completed since then is an update too, since
 * people enter it on another sheet than Ngày cập nhật.
 */
export function withoutUpdateList(
  tasks: readonly AssessedTask[],
  dataFrom: LocalDate,
  day: LocalDate,
): readonly TaskWithoutUpdate[] {
  return tasks
    .filter((task) => !isCompleted(task.standing) && !wasUpdatedSince(task.tracked, dataFrom))
    .map(({ tracked, standing }) => ({
      ...listed(tracked),
      kind: hasEntries(tracked) ? "no-update-in-period" : "no-entry",
      standing,
      due: nextDue(tracked, day),
      lastUpdate: dayOf(tracked.progress.updatedOn),
    }));
}

function wasUpdatedSince(task: TrackedTask, dataFrom: LocalDate): boolean {
  const days = [task.progress.updatedOn, ...task.occurrences.map((occurrence) => occurrence.completedOn)].map(dayOf);
  return days.some((day) => day !== undefined && day >= dataFrom);
}

function hasEntries({ progress, occurrences }: TrackedTask): boolean {
  const cells: readonly unknown[] = [
    ...(Object.values(progress) as readonly unknown[]),
    ...occurrences.flatMap((occurrence) => [occurrence.completedOn, occurrence.result, occurrence.evidence]),
  ];
  return cells.some((cell) => (typeof cell === "string" ? cell.trim() !== "" : cell !== undefined));
}

function dayOf(entry: DayEntry | undefined): LocalDate | undefined {
  return entry?.kind === "day" ? entry.day : undefined;
}
