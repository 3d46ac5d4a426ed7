import type { Result } from "../../domain/result";
import { failed } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { workbookProblemOf } from "./workbook-problem-of";

/** One `Excel.run`; what Excel refuses comes back as a problem, what is our own mistake is thrown. */
export async function runInExcel<Value>(
  excel: typeof Excel,
  steps: (context: Excel.RequestContext) => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> {
  try {
    return await excel.run(steps);
  } catch (error) {
    return failed(workbookProblemOf(error));
  }
}
