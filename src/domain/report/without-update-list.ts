import type { LocalDate } from "../calendar/local-date";
import { isUpdatedSince, lastUpdate } from "../progress/last-update";
import { nextDue, type Standing } from "../progress/standing";
import type { TrackedTask } from "../progress/tracked-task";
import { isCompleted, type AssessedTask } from "./assessed-task";
import { listed, type ListedTask } from "./listed-task";

/** An open task of which the Office has heard nothing in the period. */
export interface TaskWithoutUpdate extends ListedTask {
  /** `no-entry`: no cell was ever filled in. `no-update-in-period`: entries, but none dated in the period. */
  readonly kind: "no-entry" | "no-update-in-period";
  readonly standing: Standing;
  readonly due: LocalDate | undefined;
  /** The last day before the period on which something was told of it; `undefined` when nothing was, or on no real day. */
  readonly lastUpdate: LocalDate | undefined;
}

/** Open tasks without an update from `since` to the end of `day`, in the order given. */
export function withoutUpdateList(
  tasks: readonly AssessedTask[],
  since: LocalDate,
  day: LocalDate,
): readonly TaskWithoutUpdate[] {
  return tasks
    .filter((task) => !isCompleted(task.standing) && !isUpdatedSince(task.tracked, since, day))
    .map(({ tracked, standing }) => ({
      ...listed(tracked),
      kind: hasEntries(tracked) ? "no-update-in-period" : "no-entry",
      standing,
      due: nextDue(tracked, day),
      lastUpdate: lastUpdate(tracked, day),
    }));
}

function hasEntries({ progress, occurrences }: TrackedTask): boolean {
  const cells: readonly unknown[] = [
    ...(Object.values(progress) as readonly unknown[]),
    ...occurrences.flatMap((occurrence) => [occurrence.completedOn, occurrence.result, occurrence.evidence]),
  ];
  return cells.some((cell) => (typeof cell === "string" ? cell.trim() !== "" : cell !== undefined));
}
