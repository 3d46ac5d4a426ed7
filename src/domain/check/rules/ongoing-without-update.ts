import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { isOngoing, saysDone } from "../row/says-done";
import { isUpdatedSince } from "../row/update-expected";

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
