import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";
import { runInExcel } from "../requests/run-in-excel";

/** Goes to a cell. One sync; one more to find out why a sheet could not be shown. */
export function selectCell(
  excel: typeof Excel,
  sheet: string,
  row: number,
  column: number,
): Promise<Result<void, WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, 1, 1).untrack().select();
    const refusal = await context.sync().then(() => undefined, refusedBy);
    if (refusal === undefined) {
      return worksheet.isNullObject || worksheet.visibility !== "Visible" ? missing(sheet) : ok(undefined);
    }
    return (await isShown(context, sheet)) ? failed(workbookProblemOf(refusal)) : missing(sheet);
  });
}

function missing(sheet: string) {
  return failed<WorkbookProblem>({ kind: "missing", what: sheet });
}

/** Excel refuses to activate a hidden sheet. */
function refusedBy(error: unknown): unknown {
  if (isExcelError(error)) return error;
  throw error;
}

async function isShown(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  return !worksheet.isNullObject && worksheet.visibility === "Visible";
}
