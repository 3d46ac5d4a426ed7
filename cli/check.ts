import { checkBook } from "../src/app/check/check-entries";
import { readPlanToCheck } from "../src/app/read-plan";
import type { LocalDate } from "../src/domain/calendar/local-date";
import { checkSummary } from "../src/text/check/check-page";
import { findingSentence, severityWords } from "../src/text/check/findings";
import { openBook } from "./open-book";
import { valueOf } from "./result";
import { today } from "./today";

/** "Rà soát số liệu" of a workbook file, on `day`; without it on the day fixed in the workbook, or today. */
export async function check(path: string, day: LocalDate | undefined, asJson: boolean): Promise<number> {
  const book = await openBook(path);
  const read = valueOf(await readPlanToCheck(book.workbook));
  const result = checkBook({ ...read, fixedDay: day ?? read.fixedDay }, today());
  book.close();
  const lines = result.findings.map(({ finding, cell }) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: cell.sheet,
    cell: cell.address,
    code: finding.where.code,
    quoted: finding.quoted,
    sentence: findingSentence(finding, `${cell.sheet}, ô ${cell.address}`),
  }));
  if (asJson) console.log(JSON.stringify({ day: result.day, tasks: result.tasks, findings: lines }, null, 2));
  else {
    for (const line of lines) console.log(`${severityWords[line.severity]}: ${line.sentence}`);
    console.log(checkSummary(result));
  }
  return lines.some((line) => line.severity === "error") ? 1 : 0;
}
