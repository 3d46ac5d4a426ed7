import { numberShown, shareShown } from "../row/as-shown";
import { isErrorValue } from "../words/error-value";
import { inRow } from "../findings/found";
import type { TaskRule } from "../rule";
import { shareOf } from "../row/says-done";
import { shareMeant } from "../words/typed-number";

/** Words, or a number outside 0–100 %: pasting 80 into the column gives 8000 %. */
export const percentNotAShare: TaskRule<"percent-not-a-share"> = {
  id: "percent-not-a-share",
  severity: "error",
  find(task) {
    const { percent } = task.progress;
    if (percent === undefined || shareOf(task) !== undefined) return [];
    if (percent.kind === "text" && isErrorValue(percent.text)) return [];
    const share = shareMeant(percent);
    const details = { typedAs: percent.kind, meant: share === undefined ? "" : `${numberShown(share * 100)}%` };
    return [inRow(task, "percent", shareShown(percent), details)];
  },
};
