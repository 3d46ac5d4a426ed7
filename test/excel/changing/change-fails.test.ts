import type { OpenWorkbook } from "../../../src/app/open-workbook";
import type { BookChange } from "../../../src/workbook/book-change";
import type { Area, BookSpec } from "../../../src/workbook/sheet-spec";
import { differences } from "../../app/differences";
import { planBook, smallBook, tasks } from "../books";
import { change, newRow, planRows, removed, taskCell, type Rows } from "./changes";
import { contentNow, openBook } from "../open-excel";

interface Case {
  readonly book: BookSpec;
  readonly show: string;
  readonly table: string;
  readonly change: (rows: Rows) => BookChange;
  /** First cells afterwards. */
  readonly after: readonly string[];
  /** From one action that fails to the next. */
  readonly step: number;
}

/** The rules of the small book's first row for all of its rows: what lies on nothing but a row that goes cannot be given back. */
function ruledBook(count: number): BookSpec {
  const book = smallBook(tasks(count));
  const whole = <Rule extends { readonly area: Area }>(rule: Rule) => ({
    ...rule,
    area: { ...rule.area, rows: count },
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      validations: sheet.validations?.map(whole) ?? [],
      conditionalFormats: sheet.conditionalFormats?.map(whole) ?? [],
    })),
  };
}

const inTable = (table: string, { cells, newRows, removedRows }: BookChange): BookChange => ({
  cells: cells.map((cell) => ({ ...cell, table })),
  newRows: newRows.map((row) => ({ ...row, table })),
  removedRows: removedRows.map((row) => ({ ...row, table })),
});

const cases: [what: string, made: Case][] = [
  [
    "cells, rows in every place and rows that go, at every action",
    {
      book: ruledBook(4),
      show: "Sổ",
      table: "Bang",
      change: (rows) =>
        inTable(
          "Bang",
          change({
            cells: [taskCell(1, "Nhiệm vụ", rows[1]?.[1] ?? "", "- Sửa")],
            newRows: [newRow("start", { Mã: "a" }), newRow(1, { Mã: "b" }), newRow("end", { Mã: "c" })],
            removedRows: [removed(0, rows), removed(3, rows)],
          }),
        ),
      after: ["a", "PL1-002", "b", "PL1-003", "c"],
      step: 1,
    },
  ],
  [
    "all rows going, at every action",
    {
      book: ruledBook(3),
      show: "Sổ",
      table: "Bang",
      change: (rows) => inTable("Bang", change({ removedRows: [0, 1, 2].map((row) => removed(row, rows)) })),
      after: [""],
      step: 1,
    },
  ],
  [
    "many parts of a plan, at every seventeenth action",
    {
      book: planBook(tasks(6)),
      show: "Phụ lục I",
      table: "PhuLuc1",
      change: (rows) =>
        change({
          cells: [taskCell(0, "Hạn", 45000, 45400), taskCell(1, "Kết quả", "", "đã ban hành")],
          newRows: [
            newRow("start", { Mã: "a" }),
            newRow(1, { Mã: "b" }),
            newRow(1, { Mã: "c" }),
            newRow("end", { Mã: "d" }),
          ],
          removedRows: [0, 2, 3, 5].map((row) => removed(row, rows)),
        }),
      after: ["a", "PL1-002", "b", "c", "PL1-005", "d"],
      step: 17,
    },
  ],
];

describe("A change that fails on the way leaves everything as it was, and can be made again:", () => {
  test.each(cases)(
    "%s",
    async (_what, { book: spec, show, table, change: changeOf, after, step }) => {
      const { workbook, book, host } = await openBook(spec, show);
      const made = changeOf(await planRows(workbook, table));
      const before = await contentNow(book);
      const changeFailingAt = (action: number) => {
        host.faults.failAtAction(action);
        return workbook.change(made);
      };
      let action = 1;
      for (let result = await changeFailingAt(action); !result.ok; result = await changeFailingAt(action)) {
        expect(result.problem).toMatchObject({ kind: "unknown", code: "GeneralException" });
        expect({ action, changed: differences(before, await contentNow(book)) }).toEqual({ action, changed: [] });
        action += step;
      }
      host.faults.failAtAction(Infinity);
      expect(action).toBeGreaterThan(50);
      expect(await codesIn(workbook, table)).toEqual(after);
    },
    60_000,
  );

  test("a filter is set again, whichever action of lifting and setting it fails", async () => {
    const { workbook, book, host, Excel } = await openBook(ruledBook(3), "Sổ");
    await Excel.run(async (context) => {
      const item = context.workbook.tables.getItem("Bang");
      item.worksheet.protection.unprotect();
      item.autoFilter.apply(item.getRange(), 0, { filterOn: "Values", values: ["PL1-002"] });
      await context.sync();
    });
    const rows = await planRows(workbook, "Bang");
    const made = inTable("Bang", change({ newRows: [newRow(0, { Mã: "mới" })], removedRows: [removed(2, rows)] }));
    const before = await contentNow(book);
    let action = 1;
    host.faults.failAtAction(action);
    while (!(await workbook.change(made)).ok) {
      expect({ action, changed: differences(before, await contentNow(book)) }).toEqual({ action, changed: [] });
      action += 1;
      host.faults.failAtAction(action);
    }
    host.faults.failAtAction(Infinity);
    expect(await codesIn(workbook, "Bang")).toEqual(["PL1-001", "mới", "PL1-002"]);
  }, 60_000);

  test("the problem is what stopped it, even when it cannot be taken back", async () => {
    const { workbook, host } = await openBook(ruledBook(3), "Sổ");
    host.faults.failAtAction(70, "InvalidOperation");
    const made = inTable("Bang", change({ newRows: [newRow(0, { Mã: "mới" })] }));
    const failing = workbook.change(made);
    expect(await failing).toMatchObject({ ok: false, problem: { kind: "unknown", code: "InvalidOperation" } });
  });
});

async function codesIn(workbook: OpenWorkbook, table: string) {
  return (await planRows(workbook, table)).map((row) => row[0]);
}
