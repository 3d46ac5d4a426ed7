import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../as-shown";
import { inRow } from "../found";
import type { TaskRule } from "../rule";
import { isOngoing, saysDone } from "../says-done";
import { isUpdatedSince } from "../update-expected";

/** A task without a due day is never overdue; that it is kept up shows only in its updates, one each reporting period. */
export const ongoingWithoutUpdate: TaskRule<"ongoing-without-update"> = {
  id: "ongoing-without-update",
  severity: "warning",
  find(task, { updateSince }) {
    if (!isOngoing(task) || saysDone(task)) return [];
    const { updatedOn } = task.progress;
    if (updateSince === undefined || isUpdatedSince(updatedOn, updateSince)) return [];
    return [inRow(task, "updatedOn", dayShown(updatedOn), { since: formatDay(updateSince) })];
  },
};
