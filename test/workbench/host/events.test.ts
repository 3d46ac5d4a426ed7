import type { Book } from "../../../workbench/book/book";
import { openOffice } from "../../helpers/office";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What all sheets and tables tell while a person works in the grid. */
async function toldWhile(work: (book: Book) => void): Promise<string[]> {
  const { Excel, book, close } = openOffice();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:B4").values = [
      ["Mã", "Việc"],
      ["c", 3],
      ["a", 1],
      ["b", 2],
    ];
    tables.add("Sheet1!A1:B4", true).name = "T";
    await context.sync();
    worksheets.onChanged.add(({ address, changeType, changeDirectionState: way, triggerSource }) => {
      const shift = directionOf(way);
      told.push(`${changeType} ${address} ${shift} ${triggerSource}`);
      return Promise.resolve();
    });
    worksheets.onRowSorted.add(({ address }) => Promise.resolve(void told.push(`sorted ${address}`)));
    tables.onDeleted.add(({ tableName }) => Promise.resolve(void told.push(`deleted ${tableName}`)));
    await context.sync();
    work(book);
    await settled();
    tables.getItem("T").sort.apply([{ key: 0, ascending: false }]);
    tables.getItem("T").convertToRange();
    await context.sync();
    await settled();
  });
  close();
  // The sorting and the converting by the add-in itself.
  expect(told.splice(-3)).toEqual([expect.stringMatching(/ThisLocalAddin$/), "sorted A2:B4", "deleted T"]);
  return told;
}

function inGrid(book: Book) {
  return book.univer.facade.getActiveSheet();
}

describe("A person who", () => {
  // Below and beside the table, so that it stands where it stood.
  const moves: [what: string, work: (book: Book) => void, told: string][] = [
    ["puts in rows", (book) => inGrid(book).insertRowsBefore(9, 2), "RowInserted 10:11 Down Unknown"],
    ["takes out rows", (book) => inGrid(book).deleteRows(9, 2), "RowDeleted 10:11 Up Unknown"],
    ["puts in a column", (book) => inGrid(book).insertColumnsBefore(5, 1), "ColumnInserted F:F Right Unknown"],
    ["takes out a column", (book) => inGrid(book).deleteColumns(5, 1), "ColumnDeleted F:F Left Unknown"],
  ];
  test.each(moves)("%s is told apart from one who types", async (_what, work, told) => {
    expect(await toldWhile(work)).toContain(told);
  });

  test("sorts rows is told of as such", async () => {
    const told = await toldWhile((book) => {
      const range = { startRow: 6, endRow: 7, startColumn: 0, endColumn: 1 };
      book.univer.api.syncExecuteCommand("sheet.mutation.reorder-range", {
        unitId: book.univer.id,
        subUnitId: book.activeSheet.id,
        range,
        order: { 6: 7, 7: 6 },
      });
    });
    expect(told).toEqual(["sorted A7:B8"]);
  });
});

/** The types say that both directions are always there; the client gives one, or nothing at all. */
function directionOf(way: Partial<Excel.ChangeDirectionState> | undefined): string {
  return way?.insertShiftDirection ?? way?.deleteShiftDirection ?? "";
}
