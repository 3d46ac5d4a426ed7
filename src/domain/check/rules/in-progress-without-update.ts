import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { isOngoing, saysDone, statusOf } from "../row/says-done";
import { updateLacking } from "../row/update-expected";

/** Work goes on, but Ngày cập nhật is empty or of an earlier report: the report would tell old news. */
export const inProgressWithoutUpdate: TaskRule<"in-progress-without-update"> = {
  id: "in-progress-without-update",
  severity: "advice",
  find(task, context) {
    if (statusOf(task) !== "in-progress" || saysDone(task) || isOngoing(task)) return [];
    const since = updateLacking(task, context);
    if (since === undefined) return [];
    return [inRow(task, "updatedOn", dayShown(task.progress.updatedOn), { since: formatDay(since) })];
  },
};
