import type { NumberEntry } from "../../progress/progress";
import { numberShown, shareShown } from "../as-shown";
import { inRow } from "../found";
import type { TaskRule } from "../rule";
import { shareOf } from "../says-done";

/** Words, or a number outside 0–100 %: pasting 80 into the column gives 8000 %. */
export const percentNotAShare: TaskRule<"percent-not-a-share"> = {
  id: "percent-not-a-share",
  severity: "error",
  find(task) {
    const { percent } = task.progress;
    if (percent === undefined || shareOf(task) !== undefined) return [];
    const details = { typedAs: percent.kind, meant: percentMeant(percent) };
    return [inRow(task, "percent", shareShown(percent), details)];
  },
};

/**
 * The percentage that a number from 2 on, or a text with `%`, plainly writes; otherwise empty. A number or text below 2 without
 * `%` could be a share or a percentage.
 */
function percentMeant(entry: NumberEntry): string {
  const written = entry.kind === "number" ? { number: entry.number, sign: false } : readPercent(entry.text);
  if (written === undefined || written.number < 0 || written.number > 100) return "";
  return written.sign || written.number >= 2 ? `${numberShown(written.number)}%` : "";
}

function readPercent(text: string): { readonly number: number; readonly sign: boolean } | undefined {
  const parts = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(%?)$/.exec(text.trim());
  return parts ? { number: Number(parts[1]?.replace(",", ".")), sign: parts[2] === "%" } : undefined;
}
