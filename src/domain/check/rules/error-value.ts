import type { TrackedTask } from "../../progress/tracked-task";
import { inDayTexts } from "../row/day-cells";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { DetailsOfRule } from "../findings/details-of-rule";
import type { Found, TaskRule } from "../rule";
import { inTextCells } from "../row/text-cells";

/** `#N/A` and its kind in a cell that people fill in: left by a formula or pasted with one. The other rules let the cell be. */
export const errorValue: TaskRule<"error-value"> = {
  id: "error-value",
  severity: "error",
  find(task, context) {
    const found = inOtherCells(task);
    found.push(
      ...inDayTexts(task, errorIn),
      ...inTextCells(task, context.textCells(task), ({ text }) => errorIn(text)),
    );
    return found;
  },
};

function errorIn(text: string) {
  return isErrorValue(text) ? {} : undefined;
}

/** Cells that should hold a choice or a number. */
function inOtherCells(task: TrackedTask) {
  const found: Found<DetailsOfRule["error-value"]>[] = [];
  const { words } = task.adjustment;
  if (words !== undefined && isErrorValue(words)) found.push(inRow(task, "adjustment", words, {}));
  for (const column of OTHER_COLUMNS) {
    const entry = task.progress[column];
    if (entry?.kind === "text" && isErrorValue(entry.text)) found.push(inRow(task, column, entry.text, {}));
  }
  return found;
}

const OTHER_COLUMNS = ["status", "percent", "selfScore"] as const;
