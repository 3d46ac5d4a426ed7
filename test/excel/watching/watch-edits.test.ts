import type { SheetEdit } from "../../../src/workbook/reading/touched-rows";
import { ok } from "../../../src/domain/result";
import { countingSyncs } from "../../app/counting-syncs";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { HEADING_ROW, RESULT_COLUMN, planBook, tasks } from "../books";
import { openBook, openExcel } from "../open-excel";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const FIRST = HEADING_ROW + 1;

/** A plan's sheet that is watched, and everything that is told of it. */
async function watched() {
  const opened = await openBook(planBook(tasks(24)));
  const names = new Map(opened.book.sheets().map(({ id, name }) => [id, name]));
  const told: SheetEdit[] = [];
  const watching = await opened.workbook.watch((edit) => {
    // Ids are made anew for each workbook: tests name the sheet as it was called at first.
    told.push({ ...edit, sheetId: names.get(edit.sheetId ?? "") ?? "another sheet" });
  });
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  const sheet = opened.book.univer.facade.getSheetByName("Phụ lục I");
  if (sheet === null) throw new Error("No sheet");
  return { ...opened, told, stop: watching.value, grid: sheet };
}

function cells(row: number, column: number, rows = 1, columns = 1): SheetEdit {
  return { kind: "cells", sheetId: "Phụ lục I", areas: [{ row, column, rows, columns }] };
}

const STRUCTURE: SheetEdit = { kind: "structure", sheetId: "Phụ lục I" };

describe("Watching a workbook", () => {
  test("tells of a cell that a person types into, and where", async () => {
    const { book, told } = await watched();
    book.type("Phụ lục I", FIRST + 4, RESULT_COLUMN, "Đã trình");
    await settled();
    expect(told).toEqual([cells(FIRST + 4, RESULT_COLUMN)]);
  });

  test("tells of a paste once, however many rows it has", async () => {
    const { grid, told } = await watched();
    grid.getRange(FIRST, 3, 20, 2).setValues(Array.from({ length: 20 }, () => ["Đã hoàn thành", "xong"]));
    await settled();
    expect(told).toEqual([cells(FIRST, 3, 20, 2)]);
  });

  test("says nothing of what the add-in writes itself", async () => {
    const { workbook, book, told } = await watched();
    const entry = { table: "PhuLuc1", key: "PL1-001", row: 0, heading: "Kết quả", before: "", value: "Đã trình" };
    expect(await workbook.enter([entry])).toMatchObject({ ok: true });
    await settled();
    expect([book.sheet("Phụ lục I")?.value(FIRST, RESULT_COLUMN), told]).toEqual(["Đã trình", []]);
  });

  const moves: [what: string, move: (grid: Awaited<ReturnType<typeof watched>>["grid"]) => void][] = [
    ["rows put in", (grid) => void grid.insertRowsBefore(FIRST + 2, 1)],
    ["rows taken out", (grid) => void grid.deleteRows(FIRST + 2, 2)],
    ["columns put in", (grid) => void grid.insertColumnsBefore(20, 1)],
  ];
  test.each(moves)("tells of %s as another structure", async (_what, move) => {
    const { grid, told } = await watched();
    move(grid);
    await settled();
    expect(told).toContainEqual(STRUCTURE);
  });

  test("tells of sorting, and of a table that is none any more, as another structure", async () => {
    const { Excel, told } = await watched();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phụ lục I").protection.unprotect();
      const table = context.workbook.tables.getItem("PhuLuc1");
      table.sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
      await settled();
      expect(told.splice(0)).toEqual([STRUCTURE]);
      table.convertToRange();
      await context.sync();
    });
    await settled();
    expect(told).toEqual([STRUCTURE]);
  });

  test("tells of a sheet that goes, and of one that it has never seen", async () => {
    const { Excel, book, told } = await watched();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mới");
      context.workbook.worksheets.getItem("Danh mục").delete();
      await context.sync();
    });
    book.type("Mới", 0, 0, "x");
    await settled();
    expect(told).toEqual([
      { kind: "structure", sheetId: "Danh mục" },
      { kind: "cells", sheetId: "another sheet", areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] },
    ]);
  });

  test("tells of the same sheet after a person gave it another name", async () => {
    const { book, told } = await watched();
    const sheet = book.sheet("Phụ lục I");
    if (sheet === undefined) throw new Error("No sheet");
    book.renameSheet(sheet, "PL1");
    book.type("PL1", FIRST + 4, RESULT_COLUMN, "Đã trình");
    await settled();
    expect(told).toEqual([cells(FIRST + 4, RESULT_COLUMN)]);
  });

  test("ends when it is stopped, and nothing is left with Excel", async () => {
    const { book, host, told, stop } = await watched();
    await stop();
    await stop();
    const before = host.traffic.responseBytes;
    book.type("Phụ lục I", FIRST, RESULT_COLUMN, "x");
    await settled();
    expect([told, host.traffic.responseBytes, host.keptReferences]).toEqual([[], before, 0]);
  });

  test("goes on after a listener that failed", async () => {
    const { book, workbook } = await openBook(planBook(tasks(3)));
    let times = 0;
    await workbook.watch(() => {
      times += 1;
      throw new Error("Broken");
    });
    book.type("Phụ lục I", FIRST, RESULT_COLUMN, "x");
    await settled();
    book.type("Phụ lục I", FIRST + 1, RESULT_COLUMN, "y");
    await settled();
    expect(times).toBe(2);
  });

  test("costs one sync, and stopping one", async () => {
    const { Excel } = openExcel();
    const counted = countingSyncs(Excel);
    const watching = await excelWorkbook(counted.excel).watch(() => undefined);
    expect([watching.ok, counted.syncs()]).toEqual([true, 1]);
    if (watching.ok) await watching.value();
    expect(counted.syncs()).toBe(2);
  });

  test("cannot begin while a cell is being edited, nor in an Excel without these events", async () => {
    const { host, workbook } = openExcel({ faults: { cellEditMode: true } });
    expect(await workbook.watch(() => undefined)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
    host.faults.cellEditMode = false;
    expect(await workbook.watch(() => undefined)).toMatchObject({ ok: true });
    const older = openExcel({ requirementSet: "1.8" });
    expect(await older.workbook.watch(() => undefined)).toMatchObject({ ok: false, problem: { code: "ApiNotFound" } });
  });
});

describe("Reading rows once more", () => {
  async function read() {
    const opened = await openBook(planBook(tasks(24)));
    const counted = countingSyncs(opened.Excel);
    const snapshot = await opened.workbook.read(({ name }) => name === "PhuLuc1");
    const [table] = snapshot.ok ? snapshot.value.tables : [];
    if (table === undefined) throw new Error("No table");
    return { ...opened, counted, again: excelWorkbook(counted.excel), table };
  }

  test("gives what stands there now, formulas told from text that looks like one, in one sync", async () => {
    const { book, again, counted, table } = await read();
    book.type("Phụ lục I", FIRST + 1, 3, "Đã hoàn thành");
    book.type("Phụ lục I", FIRST + 1, RESULT_COLUMN, "=1+1"); // the column is text
    const rows = await again.readRows([{ table, rows: [1, 2, 7] }]);
    expect(counted.syncs()).toBe(1);
    const standing = expect.stringMatching(/^=IF\(/) as string;
    const row = (number: number, status: string, result: string) => ({
      row: number,
      values: [
        `PL1-${String(number + 1).padStart(3, "0")}`,
        `Tham mưu ban hành kế hoạch cải cách hành chính ${String(number + 1)}`,
        45000 + number,
        status,
        result,
        number < 1 ? "Quá hạn" : "Trong hạn",
      ],
      formulas: ["", "", "", "", "", standing],
    });
    expect(rows).toEqual(
      ok([{ table: "PhuLuc1", rows: [row(1, "Đã hoàn thành", "=1+1"), row(2, "", ""), row(7, "", "")] }]),
    );
  });

  test("says when the table has more or fewer rows, another heading, another place, or is gone", async () => {
    const { Excel, workbook, table } = await read();
    const changes: [what: string, change: (sheet: Excel.Worksheet, table: Excel.Table) => unknown][] = [
      ["as it was", () => undefined],
      ["another row", (_sheet, item) => item.rows.add(undefined, [["PL1-025", "x", 45000, "", "", ""]])],
      ["back again", (_sheet, item) => item.rows.getItemAt(24).delete()],
      ["a heading", (sheet) => void (sheet.getRange("B3").values = [["Việc"]])],
      ["back again", (sheet) => void (sheet.getRange("B3").values = [["Nhiệm vụ"]])],
      ["moved down", (sheet) => sheet.getRange("2:2").insert("Down")],
      ["back again", (sheet) => sheet.getRange("2:2").delete("Up")],
      ["gone", (_sheet, item) => item.convertToRange()],
    ];
    const said: string[] = [];
    for (const [what, change] of changes) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Phụ lục I");
        sheet.protection.unprotect();
        change(sheet, context.workbook.tables.getItem("PhuLuc1"));
        await context.sync();
      });
      const rows = await workbook.readRows([{ table, rows: [0] }]);
      said.push(`${what}: ${rows.ok ? (rows.value === "moved" ? "moved" : "read") : rows.problem.kind}`);
    }
    expect(said).toEqual([
      "as it was: read",
      "another row: moved",
      "back again: read",
      "a heading: moved",
      "back again: read",
      "moved down: moved",
      "back again: read",
      "gone: moved",
    ]);
  });
});
