import { checkEntries } from "../../../src/app/check/check-entries";
import { fixEntries } from "../../../src/app/check/fix-entries";
import { markErrors, unmarkErrors } from "../../../src/app/check/mark-errors";
import { day } from "../../../src/domain/calendar/local-date";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { isMarkFormula } from "../../../src/workbook/check/marks";
import { cellAddress } from "../../../src/workbook/names";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { openXlsx } from "../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../workbench/book/xlsx/save-xlsx";
import { withoutMarks } from "../../helpers/without-marks";
import { countingSyncs } from "../counting-syncs";
import { differences } from "../differences";
import { reordered } from "../edited-content";
import { pressFailing } from "../failing-actions";
import { contentNow, given, loadedContent, openWorkbook } from "../open-plan";
import { cellOf } from "../sheet-cells";

const CUT_OFF = day("2024-06-14");

const STATUS = "Tình trạng thực hiện";
const PERCENT = "% hoàn thành";
const COMPLETED_ON = "Ngày hoàn thành";

/** Errors in four cells; the status of the last task is right, its day is not. */
const TYPED: readonly (readonly [row: number, heading: string, text: string])[] = [
  [0, STATUS, "Tuần sau xong"],
  [1, STATUS, "Đã hoàn thành"], // an occurrence is open
  [2, PERCENT, "'45 phần trăm"],
  [3, STATUS, "Đã hoàn thành"],
  [3, COMPLETED_ON, "'31/6/2024"],
];

test("Marks stand on exactly the cells with errors that a check names, and change neither sheets nor check", async () => {
  const { Excel, book } = openWorkbook(await typedContent());
  const before = await contentNow(book);
  const unmarked = given(await checkEntries(excelWorkbook(Excel), CUT_OFF));
  const counting = countingSyncs(Excel);
  const workbook = excelWorkbook(counting.excel);
  const { cells, leftOut, inNoCell } = given(await markErrors(workbook, CUT_OFF));
  expect(counting.syncs()).toBe(6);
  const errors = unmarked.findings.filter(({ finding }) => finding.severity === "error");
  const named = new Set(errors.map(({ cell }) => `${cell.sheet} ${cell.address}`));
  expect([...named]).toEqual(["Phụ lục I T8", "Phụ lục I T9", "Phụ lục I U10", "Phụ lục I V11"]);
  const after = await contentNow(book);
  expect(new Set(markedCells(after))).toEqual(named);
  expect([cells, leftOut, inNoCell]).toEqual([named.size, 0, 0]);
  expect(differences(before, withoutMarks(after))).toEqual([]);

  const again = given(await checkEntries(workbook, CUT_OFF));
  expect(again.findings).toEqual(unmarked.findings);
  expect(given(await fixEntries(workbook, again.fixes, CUT_OFF)).kept).toEqual([]);
});

test("Pressed again after cells were put right, it marks what is left; without errors, nothing", async () => {
  const { workbook, book } = openWorkbook(await loadedContent());
  const before = await contentNow(book);
  const [one, other] = [0, 1].map((row) => cellOf(before, "PhuLuc1", row, STATUS));
  const type = (cell: typeof one, text: string) => cell && book.type(cell.sheet, cell.row, cell.column, text);
  type(one, "Tuần sau xong");
  type(other, "sắp xong");
  expect(given(await markErrors(workbook, CUT_OFF)).cells).toBe(2);
  type(one, "");
  expect(given(await markErrors(workbook, CUT_OFF)).cells).toBe(1);
  expect(markedCells(await contentNow(book))).toEqual(["Phụ lục I T9"]);
  type(other, "");
  expect(given(await markErrors(workbook, CUT_OFF))).toMatchObject({ cells: 0, leftOut: 0, inNoCell: 0 });
  expect(differences(before, await contentNow(book))).toEqual([]);
});

test("Taken away after the file was saved, sorted and opened again, they leave it as it would be without them", async () => {
  const sorted = async (content: BookContent) =>
    openWorkbook(reordered(await reopened(content), "PhuLuc1", (row, count) => count - 1 - row));
  const { workbook, book } = openWorkbook(await typedContent());
  const { cells } = given(await markErrors(workbook, CUT_OFF));
  const marked = await sorted(await contentNow(book));
  expect(given(await unmarkErrors(marked.workbook))).toBe(cells);
  expect(given(await unmarkErrors(marked.workbook))).toBe(0);
  const plain = await sorted(await typedContent());
  expect(differences(await contentNow(plain.book), await contentNow(marked.book))).toEqual([]);
});

test("A press that fails at its first or last action changes nothing, and can be made again", async () => {
  expect(await pressFailing(await typedContent(), (workbook) => markErrors(workbook, CUT_OFF), 2)).toEqual([]);
});

let typed: Promise<BookContent> | undefined;

async function typedContent(): Promise<BookContent> {
  typed ??= (async () => {
    const { book } = openWorkbook(await loadedContent());
    for (const [row, heading, text] of TYPED) {
      const cell = cellOf(book.toContent(), "PhuLuc1", row, heading);
      expect(book.type(cell.sheet, cell.row, cell.column, text)).toMatchObject({ kind: "entered" });
    }
    return contentNow(book);
  })();
  return typed;
}

async function reopened(content: BookContent): Promise<BookContent> {
  const opened = await openXlsx(await saveXlsx(content));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value.content;
}

/** `Phụ lục I T8`. */
function markedCells(content: BookContent): readonly string[] {
  return content.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ formula, areas }) =>
      isMarkFormula(formula) ? areas.map(({ row, column }) => `${name} ${cellAddress(row, column)}`) : [],
    ),
  );
}
