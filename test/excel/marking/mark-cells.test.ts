import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { MARK_LOOK } from "../../../src/workbook/check/marks";
import { countingSyncs } from "../../app/counting-syncs";
import { differences } from "../../app/differences";
import { withoutMarks } from "../../helpers/without-marks";
import { RESULT_COLUMN } from "../books";
import { change, newRow } from "../changing/changes";
import { FEW_MARKS, lookedAfterBook, markOn, marksOn, wholeBook } from "./marked-book";
import { contentNow } from "../open-excel";

const DONE = { ok: true, value: undefined };

describe("Marking cells", () => {
  test("puts a mark on each, in front of every other conditional format, and changes nothing else", async () => {
    const { workbook, book } = await lookedAfterBook();
    const before = await wholeBook(book);
    expect(await workbook.mark(FEW_MARKS)).toEqual(DONE);
    const after = await wholeBook(book);
    const marks = marksOn(after.content, "Phụ lục I");
    expect(marks.map(({ areas, formula }) => ({ areas, formula }))).toEqual(
      FEW_MARKS.slice(0, 3).map(({ row, column, formula }) => ({
        areas: [{ row, column, rows: 1, columns: 1 }],
        formula: formula.slice(1),
      })),
    );
    expect(marks.map(({ priority }) => priority)).toEqual([0, 1, 2]);
    expect(marks).toMatchObject(marks.map(() => ({ ...MARK_LOOK, stopIfTrue: false })));
    expect(marksOn(after.content, "Danh mục")).toHaveLength(1);
    expect(differences(before.content, withoutMarks(after.content))).toEqual([]);
    expect({ ...after, content: undefined }).toEqual({ ...before, content: undefined });
  });

  test("again takes the earlier marks away", async () => {
    const { workbook, book } = await lookedAfterBook();
    await workbook.mark(FEW_MARKS);
    expect(await workbook.mark([markOn(1, RESULT_COLUMN)])).toEqual(DONE);
    const content = await contentNow(book);
    expect(marksOn(content, "Phụ lục I").map(({ areas }) => areas)).toEqual([
      [{ row: 4, column: RESULT_COLUMN, rows: 1, columns: 1 }],
    ]);
    expect(marksOn(content, "Danh mục")).toEqual([]);
  });

  test("of which there are none takes the earlier marks away, too", async () => {
    const { workbook, book } = await lookedAfterBook();
    const before = await wholeBook(book);
    await workbook.mark(FEW_MARKS);
    expect(await workbook.mark([])).toEqual(DONE);
    expect(await wholeBook(book)).toEqual(before);
  });

  test("on a sheet that is gone marks nothing and names it", async () => {
    const { workbook, book } = await lookedAfterBook();
    const before = await wholeBook(book);
    const gone = markOn(0, 0, "", "Phụ lục III");
    expect(await workbook.mark([...FEW_MARKS, gone])).toEqual({
      ok: false,
      problem: { kind: "missing", what: "Phụ lục III" },
    });
    expect(await wholeBook(book)).toEqual(before);
  });

  test.each([
    ["on protected sheets", FEW_MARKS, 4],
    ["on open sheets", FEW_MARKS.slice(3), 3],
  ])("%s costs a few syncs", async (_what, marks, most) => {
    const { book, Excel } = await lookedAfterBook();
    const counting = countingSyncs(Excel);
    expect(await excelWorkbook(counting.excel).mark(marks)).toEqual(DONE);
    expect(counting.syncs()).toBe(most);
    await contentNow(book);
  });

  test("of which there are a hundred, with the longest formulas, costs no more", async () => {
    const { Excel } = await lookedAfterBook();
    const marks = Array.from({ length: 100 }, (_, row) => markOn(row, RESULT_COLUMN, "đ".repeat(300)));
    const counting = countingSyncs(Excel);
    expect(await excelWorkbook(counting.excel).mark(marks)).toEqual(DONE);
    expect(counting.syncs()).toBe(4);
  });
});

describe("Taking the marks away", () => {
  test("leaves the workbook as it was: the person's own formats, protection, filter and selection included", async () => {
    const { workbook, book } = await lookedAfterBook();
    const before = await wholeBook(book);
    await workbook.mark(FEW_MARKS);
    expect(await workbook.unmark()).toEqual({ ok: true, value: FEW_MARKS.length });
    expect(await wholeBook(book)).toEqual(before);
  });

  test("where there are none changes nothing, and asks only to look", async () => {
    const { book, Excel } = await lookedAfterBook();
    const before = await wholeBook(book);
    const counting = countingSyncs(Excel);
    expect(await excelWorkbook(counting.excel).unmark()).toEqual({ ok: true, value: 0 });
    expect(counting.syncs()).toBe(2);
    expect(await wholeBook(book)).toEqual(before);
  });

  test("finds them after rows were put in and taken out", async () => {
    const marked = await lookedAfterBook();
    const plain = await lookedAfterBook();
    await marked.workbook.mark(FEW_MARKS);
    for (const { workbook } of [marked, plain]) {
      const added = change({ newRows: [newRow("start", { Mã: "mới" }), newRow(0, { Mã: "mới 2" })] });
      expect(await workbook.change(added)).toEqual(DONE);
    }
    expect(await marked.workbook.unmark()).toMatchObject({ ok: true });
    expect(differences(await contentNow(plain.book), await contentNow(marked.book))).toEqual([]);
  });

  test("finds them where Excel fails on formats that a person has duplicated, and leaves these", async () => {
    const { workbook, book } = await lookedAfterBook();
    const before = await wholeBook(book);
    await workbook.mark(FEW_MARKS);
    const sheet = book.sheet("Phụ lục I");
    const own = sheet?.univer.facade.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
    const [one, other] = own.slice(-2);
    const twice = { subUnitId: sheet?.id, cfId: one?.cfId, rule: { ...one, cfId: other?.cfId } };
    book.univer.apply("sheet.mutation.set-conditional-rule", twice);
    expect(await workbook.unmark()).toEqual({ ok: true, value: FEW_MARKS.length });
    expect(await wholeBook(book)).toEqual(before);
  });
});

describe("A sheet with a password of the person's", () => {
  async function passwordBook() {
    const opened = await lookedAfterBook();
    await opened.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Danh mục");
      protection.protect({ allowSort: true }, "bí mật");
      await context.sync();
    });
    return opened;
  }

  test("stops the marking, and nothing has changed", async () => {
    const { workbook, book } = await passwordBook();
    const before = await wholeBook(book);
    expect(await workbook.mark(FEW_MARKS)).toEqual({
      ok: false,
      problem: { kind: "sheet-protected", sheet: "Danh mục" },
    });
    expect(await wholeBook(book)).toEqual(before);
  });

  test("is no hindrance when nothing in it is marked", async () => {
    const { workbook } = await passwordBook();
    expect(await workbook.mark(FEW_MARKS.slice(0, 3))).toEqual(DONE);
    expect(await workbook.unmark()).toEqual({ ok: true, value: 3 });
  });
});

test("Marking waits for a person who is typing into a cell", async () => {
  const { workbook, host } = await lookedAfterBook();
  host.faults.cellEditMode = true;
  expect(await workbook.mark(FEW_MARKS)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
});
