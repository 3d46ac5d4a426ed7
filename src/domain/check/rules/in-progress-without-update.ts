import { formatDay } from "../../calendar/local-date";
import { dayShown } from "../row/as-shown";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { isOngoing, saysDone, statusOf } from "../row/says-done";
import { isUpdatedSince } from "../row/update-expected";

/** Work goes on, but Ngày cập nhật is empty or of an earlier report: the report would tell old news. */
export const inProgressWithoutUpdate: TaskRule<"in-progress-without-update"> = {
  id: "in-progress-without-update",
  severity: "advice",
  find(task, { updateSince }) {
    if (statusOf(task) !== "in-progress" || saysDone(task) || isOngoing(task)) return [];
    const { updatedOn } = task.progress;
    if (updateSince === undefined || isUpdatedSince(updatedOn, updateSince)) return [];
    return [inRow(task, "updatedOn", dayShown(updatedOn), { since: formatDay(updateSince) })];
  },
};
