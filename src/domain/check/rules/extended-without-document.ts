import { isBlank } from "../../words/folded";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";

/** A deadline is extended by a document, not by a word in a cell. */
export const extendedWithoutDocument: TaskRule<"extended-without-document"> = {
  id: "extended-without-document",
  severity: "warning",
  find(task) {
    const { kind, document } = task.adjustment;
    return kind === "extended" && isBlank(document) ? [inRow(task, "adjustmentDocument", "", {})] : [];
  },
};
