import { enterProgress } from "../../src/app/enter-progress";
import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { loadPlan } from "../../src/app/load-plan";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import type { Plan } from "../../src/domain/plan/plan";
import type { Result } from "../../src/domain/result";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookProblem } from "../../src/workbook/workbook-problem";
import type { Book } from "../../workbench/book/book";
import type { BookContent } from "../../workbench/book/content/book-content";
import { openOffice, type OpenOffice } from "../helpers/office";
import { builtInPlan, sampleProgress } from "../plans/built-in-plan";

export interface OpenPlan extends OpenOffice {
  readonly workbook: OpenWorkbook;
}

/** A workbook as the buttons see it; an empty one without content. */
export function openWorkbook(content?: BookContent): OpenPlan {
  const office = openOffice(content === undefined ? {} : { content });
  return { ...office, workbook: excelWorkbook(office.Excel) };
}

/** Everything in the workbook, calculated. */
export async function contentNow(book: Book): Promise<BookContent> {
  await book.calculated();
  return book.toContent();
}

/** What a workbook holds once the plan is loaded; made once a test file. */
export async function loadedContent(): Promise<BookContent> {
  loaded ??= contentAfter(loadInto);
  return loaded;
}

/** The same with the sample progress entered and its day fixed; made once a test file. */
export async function sampleContent(): Promise<BookContent> {
  sample ??= contentAfter(async (workbook) => {
    await loadInto(workbook);
    const progress = sampleProgress();
    given(await enterProgress(workbook, progress));
    given(await fixAssessmentDay(workbook, progress.asOf));
  });
  return sample;
}

/** @throws when the button met a problem. */
export function given<Value>(result: Result<Value, WorkbookProblem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

let loaded: Promise<BookContent> | undefined;
let sample: Promise<BookContent> | undefined;

async function loadInto(workbook: OpenWorkbook, plan: Plan = builtInPlan()): Promise<void> {
  given(await loadPlan(workbook, plan, { setAside: [] }));
}

async function contentAfter(press: (workbook: OpenWorkbook) => Promise<void>): Promise<BookContent> {
  const { workbook, book, close } = openWorkbook();
  await press(workbook);
  const content = await contentNow(book);
  close();
  return content;
}
