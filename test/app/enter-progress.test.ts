import { enterProgress } from "../../src/app/enter-progress";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import type { TypedEntries } from "../../src/domain/progress/typed-entries";
import { sampleProgress } from "../plans/built-in-plan";
import { differences } from "./differences";
import { pressFailing } from "./failing-actions";
import { contentNow, given, loadedContent, openWorkbook } from "./open-plan";
import { cellOf, columnValues, sheetIn } from "./sheet-cells";

const SAMPLE = sampleProgress();

describe("Prepared entries", () => {
  test("stand in their cells, days as days and shares as shares", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    const entered = given(await enterProgress(workbook, SAMPLE));
    expect(entered).toMatchObject({ tasks: SAMPLE.entries.length, occurrences: SAMPLE.occurrences.length });
    const content = await contentNow(book);
    expect(columnValues(content, "PhuLuc1", "Tình trạng thực hiện")[0]).toBe("Đã hoàn thành");
    expect(columnValues(content, "PhuLuc1", "% hoàn thành")[1]).toBe(0.45);
    expect(columnValues(content, "PhuLuc1", "Ngày hoàn thành")[0]).toBe(45454); // 11/6/2024
    const { sheet, row, column } = cellOf(content, "PhuLuc1", 0, "Ngày hoàn thành");
    const cell = sheetIn(content, sheet).cells.find((one) => one.row === row && one.column === column);
    expect(cell?.style).toMatchObject({ format: "dd/mm/yyyy", locked: false });
    const filled = (table: string) =>
      columnValues(content, table, "Ngày hoàn thành").filter((day) => day !== undefined);
    expect(filled("LanThucHien")).toHaveLength(SAMPLE.occurrences.length);
  });

  test("go into empty cells only", async () => {
    const content = await loadedContent();
    const { workbook, book } = openWorkbook(content);
    const { sheet, row, column } = cellOf(content, "PhuLuc1", 0, "Kết quả thực hiện");
    book.type(sheet, row, column, "Đã làm xong tại phòng");
    const all = given(await enterProgress(openWorkbook(content).workbook, SAMPLE)).cells;
    expect(given(await enterProgress(workbook, SAMPLE)).cells).toBe(all - 1);
    expect(columnValues(await contentNow(book), "PhuLuc1", "Kết quả thực hiện")[0]).toBe("Đã làm xong tại phòng");
  });

  test("entered twice change nothing the second time", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    given(await enterProgress(workbook, SAMPLE));
    const before = await contentNow(book);
    expect(given(await enterProgress(workbook, SAMPLE)).cells).toBe(0);
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("of another plan are refused", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    const before = await contentNow(book);
    const other: TypedEntries = { ...SAMPLE, plan: "so-noi-vu-2024" };
    expect(await enterProgress(workbook, other)).toMatchObject({ ok: false, problem: { kind: "other-plan" } });
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("that fail on the way leave the cells empty, and can be entered again", async () => {
    const press = (workbook: OpenWorkbook) => enterProgress(workbook, SAMPLE);
    expect(await pressFailing(await loadedContent(), press, 4)).toEqual([]);
  });

  test("wait for a person who is typing into a cell", async () => {
    const { workbook, host } = openWorkbook(await loadedContent());
    host.faults.cellEditMode = true;
    expect(await enterProgress(workbook, SAMPLE)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});
