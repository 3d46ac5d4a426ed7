import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { isOngoing, saysDone } from "../row/says-done";
import { updateLacking } from "../row/update-expected";

/** A task without a due day is never overdue; that it is kept up shows only in its updates, one each reporting period. */
export const ongoingWithoutUpdate: TaskRule<"ongoing-without-update"> = {
  id: "ongoing-without-update",
  severity: "warning",
  find(task, context) {
    if (!isOngoing(task) || saysDone(task)) return [];
    const since = updateLacking(task, context);
    if (since === undefined) return [];
    return [inRow(task, "updatedOn", dayShown(task.progress.updatedOn), { since: formatDay(since) })];
  },
};
