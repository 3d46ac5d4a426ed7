import { planBook, tasks } from "../books";
import { openBook } from "../open-excel";

const openPlan = () => openBook(planBook(tasks(2)), "Danh mục");

describe("Showing a cell", () => {
  test("goes to its sheet and selects it, in one sync", async () => {
    const { workbook, book, host } = await openPlan();
    const before = host.traffic.requests;
    expect(await workbook.select("Phụ lục I", 3, 4)).toEqual({ ok: true, value: undefined });
    expect(host.traffic.requests - before).toBe(1);
    expect(book.activeSheet.name).toBe("Phụ lục I");
    expect(book.selection).toMatchObject({ area: { row: 3, column: 4, rows: 1, columns: 1 } });
  });

  test.each(["Không có", "_meta"])("of a sheet that is not there to be seen (%s) does not work", async (sheet) => {
    const { workbook, book } = await openPlan();
    expect(await workbook.select(sheet, 0, 0)).toEqual({ ok: false, problem: { kind: "missing", what: sheet } });
    expect(book.activeSheet.name).toBe("Danh mục");
  });

  test("says so when a person is typing into a cell", async () => {
    const { workbook, host } = await openPlan();
    host.faults.cellEditMode = true;
    expect(await workbook.select("Phụ lục I", 0, 0)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});
