import type { Adjustment } from "./progress";

export type AdjustmentKind = NonNullable<Adjustment["kind"]>;

/** Điều chỉnh: what the Office decided of a task after the plan was issued. A closed list: formulas depend on the words. */
export const ADJUSTMENT_WORDS: Readonly<Record<AdjustmentKind, string>> = {
  extended: "Gia hạn",
  withdrawn: "Đưa ra khỏi kế hoạch",
};

export const ADJUSTMENT_KINDS = Object.keys(ADJUSTMENT_WORDS) as readonly AdjustmentKind[];

/** The kind that exactly these words name; letter case does not matter, as it does not to Excel's `=`. */
export function adjustmentNamed(words: string): AdjustmentKind | undefined {
  const wanted = words.toLowerCase();
  return ADJUSTMENT_KINDS.find((kind) => ADJUSTMENT_WORDS[kind].toLowerCase() === wanted);
}
