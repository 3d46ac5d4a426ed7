import type { ImportDraft } from "./import-draft";
import { isYear } from "./import-orders";

/** Whether the step that is open leaves nothing without which the next one could not begin. */
export function isStepDone(draft: ImportDraft): boolean {
  if (draft.step !== "source") return draft.readings.length > 0;
  const isInUse = draft.tables.some(({ appendix }) => appendix !== undefined);
  return isInUse && !needsOldTextsChoice(draft) && isYear(Number(draft.facts.year ?? "2000"));
}

/** Texts in old encodings are made readable only after the person has seen them before and after. */
export function needsOldTextsChoice({ tables, oldTexts }: ImportDraft): boolean {
  return oldTexts === "unasked" && tables.some((table) => table.appendix !== undefined && table.oldTexts.length > 0);
}
