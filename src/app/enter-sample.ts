import type { TypedEntries } from "../domain/progress/typed-entries";
import type { Result } from "../domain/result";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import { enterProgress, type EnteredProgress } from "./enter-progress";
import { fixAssessmentDay } from "./fix-assessment-day";
import type { OpenWorkbook } from "./open-workbook";

/** Prepared entries for trying, and the day of assessment fixed to the day they are of: on a later day all would be overdue. */
export async function enterSample(
  workbook: OpenWorkbook,
  sample: TypedEntries,
): Promise<Result<EnteredProgress, WorkbookProblem>> {
  const entered = await enterProgress(workbook, sample);
  if (!entered.ok) return entered;
  const fixed = await fixAssessmentDay(workbook, sample.asOf);
  return fixed.ok ? entered : fixed;
}
