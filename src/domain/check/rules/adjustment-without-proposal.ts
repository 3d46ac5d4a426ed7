import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { saysDone, statusOf } from "../row/says-done";

/** Adjust what, to when? The Office needs the division's words to decide. Not where other entries say that the task is done. */
export const adjustmentWithoutProposal: TaskRule<"adjustment-without-proposal"> = {
  id: "adjustment-without-proposal",
  severity: "error",
  find(task) {
    if (statusOf(task) !== "adjustment-proposed" || saysDone(task) || !isBlank(task.progress.proposal)) return [];
    return [inRow(task, "proposal", "", {})];
  },
};
