import { buildReportSheet } from "../src/app/build-report";
import type { LocalDate } from "../src/domain/calendar/local-date";
import type { PeriodId } from "../src/domain/calendar/report-period";
import { builtWords } from "../src/text/report-page";
import { openBook, refuseExisting } from "./open-book";
import { valueOf } from "./result";
import { lossesSentence } from "./words";

/** Builds the report sheet of a workbook file and saves a new workbook; an earlier report sheet is kept aside. */
export async function report(path: string, period: PeriodId, day: LocalDate | undefined, out: string): Promise<number> {
  refuseExisting(out);
  const book = await openBook(path);
  const built = valueOf(await buildReportSheet(book.workbook, { period, day, mayReplace: true }));
  await book.save(out);
  book.close();
  console.log(builtWords(built));
  const lost = lossesSentence(book.losses);
  if (lost !== "") console.log(lost);
  console.log(`Đã lưu ${out}.`);
  return 0;
}
