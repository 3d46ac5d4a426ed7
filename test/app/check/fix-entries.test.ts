import { checkEntries } from "../../../src/app/check/check-entries";
import { fixEntries, undoFixes } from "../../../src/app/check/fix-entries";
import { day } from "../../../src/domain/calendar/local-date";
import { fixSentence } from "../../../src/text/check/finding-fixes";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { differences } from "../differences";
import { reordered } from "../edited-content";
import { pressFailing } from "../failing-actions";
import { contentNow, given, loadedContent, openWorkbook, type OpenPlan } from "../open-plan";
import { cellOf, columnValues, sheetIn } from "../sheet-cells";

const CUT_OFF = day("2024-06-14");

const STATUS = "Tình trạng thực hiện";
const PERCENT = "% hoàn thành";
const COMPLETED_ON = "Ngày hoàn thành";
const RESULT = "Kết quả thực hiện";

/** What people type in a hurry. The last two can be put right by a person only. */
const TYPED: readonly (readonly [row: number, heading: string, text: string])[] = [
  [0, STATUS, "da hoan thanh"],
  [1, STATUS, "đang  thực hiện"],
  [1, PERCENT, "'45%"],
  [2, RESULT, "  Đã ban hành\u00a0báo cáo  quý I "],
  [3, PERCENT, "'100%"], // a number again, it shows that the status was left behind
  [3, COMPLETED_ON, "'10/6/2024"],
  [4, STATUS, "Tuần sau xong"],
  [5, COMPLETED_ON, "'31/6/2024"],
];

/** What can be put right, as a value and as what a formula gives. */
const ANY = [
  "da hoan thanh",
  '="da hoan"&" thanh"',
  "đang  thực hiện",
  "'45%",
  '="45"&"%"',
  '="100"&"%"',
  "'100%",
  "'10/6/2024",
  '="10/6"&"/2024"',
  "  Đã ban hành  báo cáo ",
  '=" hai  khoảng "',
  "1",
  "Đã hoàn thành",
  "",
];

const FIXED = [
  'Phụ lục I, ô T8: "da hoan thanh" → "Đã hoàn thành".',
  'Phụ lục I, ô T9: "đang thực hiện" → "Đang thực hiện".',
  'Phụ lục I, ô U9: "45%" → 45%.',
  'Phụ lục I, ô W10: chuẩn hóa chữ và dấu cách, nội dung giữ nguyên: "Đã ban hành báo cáo quý I".',
  'Phụ lục I, ô U11: "100%" → 100%.',
  'Phụ lục I, ô V11: "10/6/2024" → ngày 10/06/2024.',
  'Phụ lục I, ô T11: ô trống → "Đã hoàn thành".',
];

describe("Fixing all that can be fixed for certain", () => {
  test("names its cells, changes only them, and leaves nothing to fix", async () => {
    const { workbook, book } = openWorkbook(await typedContent());
    const before = await contentNow(book);
    const { fixes } = given(await checkEntries(workbook, CUT_OFF));
    expect(fixes.map(({ fix, cell }) => fixSentence(fix, `${cell.sheet}, ô ${cell.address}`))).toEqual(FIXED);
    const { entered, kept } = given(await fixEntries(workbook, fixes, CUT_OFF));
    expect([entered.length, kept]).toEqual([FIXED.length, []]);
    const after = await contentNow(book);
    const named = fixes.map(({ cell }) => `${cell.sheet} row ${cell.row} column ${cell.column}`);
    expect(changedEntries(before, after).sort()).toEqual(named.sort());
    expect(columnValues(after, "PhuLuc1", STATUS).slice(0, 5)).toEqual([
      "Đã hoàn thành",
      "Đang thực hiện",
      undefined,
      "Đã hoàn thành",
      "Tuần sau xong",
    ]);
    expect(columnValues(after, "PhuLuc1", PERCENT)[1]).toBe(0.45);
    expect(columnValues(after, "PhuLuc1", COMPLETED_ON)[3]).toBe(45453);
    const again = given(await checkEntries(workbook, CUT_OFF));
    expect(again.fixes).toEqual([]);
    expect(again.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test("is undone to the letter", async () => {
    const { workbook, book } = openWorkbook(await typedContent());
    const before = await contentNow(book);
    const { entered } = await fixAll(workbook);
    const undone = given(await undoFixes(workbook, entered));
    expect([undone.entered.length, undone.kept]).toEqual([FIXED.length, []]);
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("that fails on the way changes nothing, and can be pressed again", async () => {
    const content = await typedContent();
    const { fixes } = given(await checkEntries(openWorkbook(content).workbook, CUT_OFF));
    expect(await pressFailing(content, (workbook) => fixEntries(workbook, fixes, CUT_OFF), 4, check)).toEqual([]);
  });

  test("waits for a person who is typing into a cell", async () => {
    const { workbook, host } = openWorkbook(await typedContent());
    const { fixes } = given(await checkEntries(workbook, CUT_OFF));
    host.faults.cellEditMode = true;
    expect(await fixEntries(workbook, fixes, CUT_OFF)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});

describe("Cells that were pasted with the text format", () => {
  test("hold real days and numbers once fixed, in the format of their column", async () => {
    const opened = openWorkbook(await pastedContent());
    const { entered, kept, closed } = await fixAll(opened.workbook);
    expect([entered.length, kept, closed]).toEqual([FIXED.length, [], []]);
    const content = await contentNow(opened.book);
    expect(columnValues(content, "PhuLuc1", COMPLETED_ON)[3]).toBe(45453);
    expect(columnValues(content, "PhuLuc1", PERCENT).slice(1, 4)).toEqual([0.45, undefined, 1]);
    expect(PASTED.map(([row, heading]) => formatOf(content, row, heading))).toEqual(["0%", "0%", "dd/mm/yyyy"]);
    expect(sheetIn(content, "Phụ lục I").protection).toEqual(sheetIn(await pastedContent(), "Phụ lục I").protection);
  });

  test("have their texts and the text format again once that is undone", async () => {
    const { workbook, book } = openWorkbook(await pastedContent());
    const before = await contentNow(book);
    const { entered } = await fixAll(workbook);
    const undone = given(await undoFixes(workbook, entered));
    expect([undone.entered.length, undone.kept, undone.closed]).toEqual([FIXED.length, [], []]);
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("are as they were when the fixing fails on the way, and it can be pressed again", async () => {
    const content = await pastedContent();
    const { fixes } = given(await checkEntries(openWorkbook(content).workbook, CUT_OFF));
    expect(await pressFailing(content, (workbook) => fixEntries(workbook, fixes, CUT_OFF), 5, check)).toEqual([]);
  });

  test("are left and named where somebody's password protects the sheet; the others are fixed", async () => {
    const opened = openWorkbook(await pastedContent());
    await opened.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Phụ lục I");
      protection.unprotect();
      protection.protect({}, "mật khẩu");
      await context.sync();
    });
    const { entered, kept, closed } = await fixAll(opened.workbook);
    expect([entered.length, kept]).toEqual([FIXED.length - 4, []]);
    expect(closed.map(({ address }) => address)).toEqual(["U9", "U11", "V11", "T11"]); // T11 follows from U11
    const content = await contentNow(opened.book);
    expect(columnValues(content, "PhuLuc1", COMPLETED_ON)[3]).toBe("10/6/2024");
    expect(columnValues(content, "PhuLuc1", STATUS)[0]).toBe("Đã hoàn thành");
  });
});

test("A cell whose formula gives what could be put right is not offered, and fixing all leaves nothing fixable", async () => {
  const opened = openWorkbook(await loadedContent());
  const formulas = new Set<string>();
  for (const [row, text] of ANY.entries()) {
    for (const [at, heading] of [STATUS, PERCENT, COMPLETED_ON, RESULT].entries()) {
      // Each text in each column, beside others in its row.
      const cell = type(opened, (row + 3 * at) % ANY.length, heading, text);
      if (text.startsWith("=") && heading !== RESULT) formulas.add(`${cell.row} ${cell.column}`);
    }
  }
  await opened.book.calculated();
  const { findings, fixes } = given(await check(opened.workbook));
  const offered = [...fixes, ...findings.flatMap(({ fix }) => fix ?? [])];
  expect(offered.filter(({ cell }) => formulas.has(`${cell.row} ${cell.column}`))).toEqual([]);
  const { entered, kept } = given(await fixEntries(opened.workbook, fixes, CUT_OFF));
  expect([entered.length, kept]).toEqual([fixes.length, []]);
  const again = given(await check(opened.workbook));
  expect([again.fixes, again.findings.filter(({ fix }) => fix !== undefined)]).toEqual([[], []]);
});

describe("One finding alone", () => {
  test("is fixed in its own cell, whatever else stands in the row", async () => {
    const { workbook, book } = openWorkbook(await typedContent());
    const before = await contentNow(book);
    const { findings } = given(await checkEntries(workbook, CUT_OFF));
    const found = findings.find(({ finding }) => finding.rule === "day-typed-as-text");
    const { entered } = given(await fixEntries(workbook, found?.fix === undefined ? [] : [found.fix], CUT_OFF));
    expect(entered).toMatchObject([{ before: "10/6/2024", after: 45453 }]);
    expect(changedEntries(before, await contentNow(book))).toHaveLength(1);
  });
});

describe("A cell that changed since the check", () => {
  test("is kept and named, and the others are fixed", async () => {
    const opened = openWorkbook(await typedContent());
    const { fixes } = given(await checkEntries(opened.workbook, CUT_OFF));
    const cell = type(opened, 0, STATUS, "Đề nghị điều chỉnh");
    const { entered, kept } = given(await fixEntries(opened.workbook, fixes, CUT_OFF));
    expect(kept).toEqual([expect.objectContaining(cell)]);
    expect(entered).toHaveLength(FIXED.length - 1);
    expect(columnValues(await contentNow(opened.book), "PhuLuc1", STATUS)[0]).toBe("Đề nghị điều chỉnh");
  });

  test("into a formula is kept and named", async () => {
    const opened = openWorkbook(await typedContent());
    const { fixes } = given(await checkEntries(opened.workbook, CUT_OFF));
    const cell = type(opened, 1, PERCENT, '="45"&"%"');
    const { entered, kept } = given(await fixEntries(opened.workbook, fixes, CUT_OFF));
    expect(kept).toEqual([expect.objectContaining(cell)]);
    expect(entered).toHaveLength(FIXED.length - 1);
    expect(columnValues(await contentNow(opened.book), "PhuLuc1", PERCENT)[1]).toBe("45%");
  });

  test("keeps the status that followed from it, too", async () => {
    const opened = openWorkbook(await typedContent());
    const { fixes } = given(await checkEntries(opened.workbook, CUT_OFF));
    type(opened, 3, PERCENT, "60%");
    const { kept } = given(await fixEntries(opened.workbook, fixes, CUT_OFF));
    expect(kept.map(({ address }) => address)).toEqual(["U11", "T11"]);
    expect(columnValues(await contentNow(opened.book), "PhuLuc1", STATUS)[3]).toBeUndefined();
  });

  test("after it was fixed is kept and named when the fixing is undone", async () => {
    const opened = openWorkbook(await typedContent());
    const { entered } = await fixAll(opened.workbook);
    const cell = type(opened, 0, STATUS, "Đang thực hiện");
    const undone = given(await undoFixes(opened.workbook, entered));
    expect(undone.kept).toEqual([expect.objectContaining(cell)]);
    const content = await contentNow(opened.book);
    expect(columnValues(content, "PhuLuc1", STATUS).slice(0, 2)).toEqual(["Đang thực hiện", "đang  thực hiện"]);
  });
});

test("Rows that were sorted meanwhile are fixed where they stand now", async () => {
  const content = await typedContent();
  const { fixes } = given(await checkEntries(openWorkbook(content).workbook, CUT_OFF));
  const { workbook, book } = openWorkbook(reordered(content, "PhuLuc1", (row, count) => count - 1 - row));
  const { entered, kept } = given(await fixEntries(workbook, fixes, CUT_OFF));
  expect([entered.length, kept]).toEqual([FIXED.length, []]);
  expect(columnValues(await contentNow(book), "PhuLuc1", COMPLETED_ON).at(-4)).toBe(45453);
});

async function typedContent(): Promise<BookContent> {
  typed ??= (async () => {
    const opened = openWorkbook(await loadedContent());
    for (const [row, heading, text] of TYPED) type(opened, row, heading, text);
    return contentNow(opened.book);
  })();
  return typed;
}

let typed: Promise<BookContent> | undefined;

const check = (workbook: OpenPlan["workbook"]) => checkEntries(workbook, CUT_OFF);

async function fixAll(workbook: OpenPlan["workbook"]) {
  return given(await fixEntries(workbook, given(await checkEntries(workbook, CUT_OFF)).fixes, CUT_OFF));
}

/** Types into a cell of the first appendix, as a person. */
function type({ book }: OpenPlan, row: number, heading: string, text: string) {
  const cell = cellOf(book.toContent(), "PhuLuc1", row, heading);
  expect(book.type(cell.sheet, cell.row, cell.column, text)).toMatchObject({ kind: "entered" });
  return cell;
}

/** As `typedContent`; cells that hold texts in place of numbers have the text format, as cells pasted from elsewhere have. */
async function pastedContent(): Promise<BookContent> {
  const opened = openWorkbook(await typedContent());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    sheet.protection.load("options");
    await context.sync();
    sheet.protection.unprotect();
    for (const [row, heading] of PASTED) {
      const cell = cellOf(opened.book.toContent(), "PhuLuc1", row, heading);
      sheet.getCell(cell.row, cell.column).numberFormat = [["@"]];
    }
    sheet.protection.protect(sheet.protection.options);
    await context.sync();
  });
  return contentNow(opened.book);
}

const PASTED = [
  [1, PERCENT],
  [3, PERCENT],
  [3, COMPLETED_ON],
] as const;

function formatOf(content: BookContent, row: number, heading: string) {
  const at = cellOf(content, "PhuLuc1", row, heading);
  const cell = sheetIn(content, at.sheet).cells.find((one) => one.row === at.row && one.column === at.column);
  return cell?.style?.format;
}

/** Cells that differ, but for the standings that the sheet calculates from them. */
function changedEntries(before: BookContent, after: BookContent): string[] {
  const standing = cellOf(before, "PhuLuc1", 0, "Đánh giá tiến độ").column;
  return differences(before, after)
    .map((line) => line.split(":")[0] ?? "")
    .filter((place) => !place.endsWith(`column ${standing}`));
}
