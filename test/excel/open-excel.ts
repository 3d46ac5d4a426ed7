import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { BookSpec } from "../../src/workbook/sheet-spec";
import type { Book } from "../../workbench/book/book";
import type { BookContent } from "../../workbench/book/content/book-content";
import { contentOf } from "../../workbench/book/content/content-of";
import { openOffice, type OfficeOptions, type OpenOffice } from "../helpers/office";

const open: OpenOffice[] = [];

/** An empty workbook in Excel and the gateway to it; closed after the test. */
export function openExcel(options?: OfficeOptions) {
  const office = openOffice(options);
  open.push(office);
  return { ...office, workbook: excelWorkbook(office.Excel) };
}

/** A workbook that has the sheets of a book. */
export async function openBook(book: BookSpec, show = "Phụ lục I") {
  const opened = openExcel();
  expect(await opened.workbook.write(book, { setAside: [], show })).toEqual({ ok: true, value: { keptAs: [] } });
  return opened;
}

/** Everything in the workbook, calculated. */
export async function contentNow(book: Book): Promise<BookContent> {
  await book.calculated();
  return contentOf(book);
}

afterEach(() => open.splice(0).forEach((office) => office.close()));
