import type { TypedEntries } from "../domain/progress/typed-entries";
import { ok, type Result } from "../domain/result";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import { enteredProgress, progressEntries, type EnteredProgress } from "./enter-progress";
import { fixedDayEntry } from "./fix-assessment-day";
import type { OpenWorkbook } from "./open-workbook";
import { readPlan } from "./read-plan";

/**
 * Prepared entries for trying, and the day of assessment fixed to the day they are of: on a later day all would be overdue. All or
 * nothing. Four syncs.
 */
export async function enterSample(
  workbook: OpenWorkbook,
  sample: TypedEntries,
): Promise<Result<EnteredProgress, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const entries = progressEntries(sample, read.value);
  if (!entries.ok) return entries;
  const fixedDay = fixedDayEntry(read.value.snapshot, sample.asOf);
  if (!fixedDay.ok) return fixedDay;
  const entered = await workbook.enter([...entries.value, fixedDay.value]);
  return entered.ok ? ok(enteredProgress(sample, entries.value)) : entered;
}
