import type { Result } from "../src/domain/result";
import { workbookProblemSentence } from "../src/text/workbook-problems";
import type { WorkbookProblem } from "../src/workbook/workbook-problem";
import { CommandError } from "./command-error";

/** @throws CommandError with the problem's sentence. */
export function valueOf<Value>(result: Result<Value, WorkbookProblem>): Value {
  if (!result.ok) throw new CommandError(workbookProblemSentence(result.problem));
  return result.value;
}
