import type { BookState } from "../../../src/domain/check/book-state";
import type { BookSnapshot, TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { bookStateOf } from "../../../src/workbook/check/book-state";
import { lookedAt } from "../../../src/workbook/check/looked-at";
import type { TableLook } from "../../../src/workbook/reading/table-look";
import { builtInPlan } from "../../plans/built-in-plan";
import { formedSnapshot } from "../form/formed-snapshot";

const plan = builtInPlan();
const loaded = formedSnapshot(plan);

describe("What is known of a workbook beside its values", () => {
  test("is that nothing is out of order, just after the plan was loaded", () => {
    expect(bookStateOf(loaded, plan)).toEqual({
      filtered: [],
      hiddenRows: [],
      formulas: [],
      drifted: [],
      readsMonthFirst: undefined,
    });
  });

  const cases: [what: string, table: string, look: Partial<TableLook>, state: Partial<BookState>][] = [
    ["a filter", "PhuLuc2", { isFiltered: true }, { filtered: ["PhuLuc2"], hiddenRows: [] }],
    ["a filter that hides rows", "PhuLuc1", { isFiltered: true, hiddenRows: [1] }, { hiddenRows: [] }],
    ["hidden rows", "PhuLuc1", { hiddenRows: [0, 3] }, { hiddenRows: [{ table: "PhuLuc1", rows: [0, 3] }] }],
    ["hidden due days", "LanThucHien", { hiddenRows: [2] }, { hiddenRows: [{ table: "LanThucHien", rows: [2] }] }],
    ["a filter on a catalogue", "DonVi", { isFiltered: true, hiddenRows: [1] }, { filtered: [], hiddenRows: [] }],
    ["colours that are gone", "PhuLuc1", { conditionalFormats: [] }, { drifted: [drift("PhuLuc1", "colours")] }],
  ];
  test.each(cases)("%s", (_what, name, look, state) => {
    expect(loaded.tables.map((table) => table.name)).toContain(name);
    const book = withTable(name, (table) => ({ ...table, look: { ...lookOf(table), ...look } }));
    expect(bookStateOf(book, plan)).toMatchObject(state);
  });

  test("is how the computer writes days, as far as Excel says", () => {
    const months = [true, false].map((readsMonthFirst) => bookStateOf({ ...loaded, readsMonthFirst }, plan));
    expect(months.map(({ readsMonthFirst }) => readsMonthFirst)).toEqual([true, false]);
  });

  test("is nothing when looks were not read", () => {
    const tables = loaded.tables.map(({ look: _, ...table }) => table);
    expect(bookStateOf({ ...loaded, tables }, plan)).toMatchObject({ hiddenRows: [], formulas: [], drifted: [] });
  });
});

describe("Formulas", () => {
  const cells: [what: string, table: string, heading: string, column: string][] = [
    ["that a division typed", "PhuLuc1", "% hoàn thành", "percent"],
    ["that the Office typed", "PhuLuc2", "Hạn điều chỉnh", "newDue"],
    ["at a due day", "LanThucHien", "Ngày hoàn thành", "completedOn"],
    ["at the evidence of a due day", "LanThucHien", "Tài liệu kiểm chứng", "evidence"],
  ];
  test.each(cells)("%s are found in their cell, by Mã", (_what, name, heading, column) => {
    const { formulas } = bookStateOf(withFormula(name, heading, 2), plan);
    const code = loaded.tables.find((table) => table.name === name)?.rows[2]?.[0];
    expect(formulas).toEqual([{ table: name, row: 2, code, column, formula: "=1+1" }]);
    expect(code).toMatch(/^PL\d-\d{3}$/);
  });

  test("in a column under a heading typed anew are found", () => {
    const book = withFormula("PhuLuc1", "% hoàn thành", 0);
    const tables = book.tables.map((table) => ({
      ...table,
      headings: table.headings.map((heading) => (heading === "% hoàn thành" ? " %  HOÀN THÀNH" : heading)),
    }));
    expect(bookStateOf({ ...book, tables }, plan).formulas).toHaveLength(1);
  });

  test("in a row without Mã are found without it", () => {
    const book = withFormula("PhuLuc1", "% hoàn thành", 0);
    const tables = book.tables.map((table) => ({ ...table, rows: table.rows.map(([, ...cells]) => ["", ...cells]) }));
    expect(bookStateOf({ ...book, tables }, plan).formulas).toMatchObject([{ code: "", row: 0 }]);
  });

  test.each(["Đánh giá tiến độ", "Ghi chú của tôi", "Chủ trì"])("in %s are nothing to find", (heading) => {
    expect(bookStateOf(withFormula("PhuLuc1", heading, 0), plan).formulas).toEqual([]);
  });
});

describe("Columns whose formulas are looked at", () => {
  test("are those that people fill in and the live ones, under the headings that the table has", () => {
    const headings = ["Mã", "tình trạng  thực hiện", "Của tôi", "Hạn điều chỉnh", "Đánh giá tiến độ"];
    expect(lookedAt({ name: "PhuLuc9", sheet: "Phụ lục IX", headings })).toEqual([
      "Hạn điều chỉnh",
      "tình trạng  thực hiện",
      "Đánh giá tiến độ",
    ]);
  });

  test("are those of appendices and due days only", () => {
    const looked = loaded.tables.flatMap((table) => (lookedAt(table) === undefined ? [] : [table.name]));
    expect(looked).toEqual(["PhuLuc1", "PhuLuc2", "LanThucHien"]);
    expect(lookedAt({ name: "PhuLuc1_cu", sheet: "Phụ lục I (cũ)", headings: ["Mã", "Đánh giá tiến độ"] })).toBe(
      undefined,
    );
  });
});

function drift(table: string, part: "colours") {
  return { table, parts: [part] };
}

function withTable(name: string, change: (table: TableSnapshot) => TableSnapshot): BookSnapshot {
  return { ...loaded, tables: loaded.tables.map((table) => (table.name === name ? change(table) : table)) };
}

/** A column of that heading is added where the table has none. */
function withFormula(name: string, heading: string, row: number): BookSnapshot {
  return withTable(name, (table) => {
    const at = table.headings.indexOf(heading);
    const index = at < 0 ? table.headings.length : at;
    const look = lookOf(table);
    const formulas = table.rows.map((_, one) => (one === row ? "=1+1" : ""));
    const columns = [...look.columns];
    columns[index] = { ...(columns[index] ?? { format: "General", locked: false, validation: undefined }), formulas };
    const headings = at < 0 ? [...table.headings, heading] : table.headings;
    return { ...table, headings, look: { ...look, columns } };
  });
}

function lookOf({ look, name }: TableSnapshot): TableLook {
  if (look === undefined) throw new Error(`${name} has no look`);
  return look;
}
