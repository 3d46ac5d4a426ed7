import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

/** A task leaves the plan by a document of the body that issued it. */
export const withdrawnWithoutDocument: TaskRule<"withdrawn-without-document"> = {
  id: "withdrawn-without-document",
  severity: "warning",
  find(task) {
    const { kind, document } = task.adjustment;
    return kind === "withdrawn" && isBlank(document) ? [inRow(task, "adjustmentDocument", "", {})] : [];
  },
};
