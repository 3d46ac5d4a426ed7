import fc from "fast-check";
import type { BookSnapshot, TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import { readTasks } from "../../../src/workbook/reading/read-tasks";
import { readTasksAgain } from "../../../src/workbook/reading/read-tasks-again";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import { withRowsRead, type RowsRead } from "../../../src/workbook/reading/touched-rows";
import { builtInPlan } from "../../plans/built-in-plan";

const PLAN = builtInPlan();
const BEFORE = snapshotOf();

/** The plan's tables as they are loaded. */
function snapshotOf(): BookSnapshot {
  const tables = planBook(PLAN).sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, headings }): TableSnapshot => {
      const rows = Array.from({ length: area.rows - 1 }, () =>
        Array.from({ length: area.columns }, (): CellValue => ""),
      );
      for (const block of sheet.blocks)
        block.values?.forEach((cells, down) =>
          cells.forEach((value, across) => {
            const row = rows[block.area.row + down - area.row - 1];
            const column = block.area.column + across - area.column;
            if (row !== undefined && column >= 0 && column < area.columns) row[column] = value ?? "";
          }),
        );
      return { name, sheet: sheet.name, headings, row: area.row, column: area.column, rows };
    }),
  );
  return { sheets: [], listed: tables, tables };
}

const NAMES = ["PhuLuc1", "PhuLuc2", "LanThucHien"];

interface Change {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const CODES = PLAN.appendices.flatMap(({ tasks }) => tasks.map(({ code }) => code));

const changes: fc.Arbitrary<Change> = fc.record({
  table: fc.constantFrom(...NAMES),
  row: fc.nat(40),
  column: fc.nat(30),
  value: fc.oneof(
    fc.constantFrom("", 2, 45_400, 45_500.25, "xong", " Đã hoàn thành ", true),
    fc.constantFrom(...CODES),
  ),
});

function changed(all: readonly Change[]): readonly RowsRead[] {
  return NAMES.flatMap((name) => {
    const table = BEFORE.tables.find((one) => one.name === name);
    const ofTable = all.filter((one) => one.table === name);
    if (table === undefined || ofTable.length === 0) return [];
    const rows = [...new Set(ofTable.map(({ row }) => row % table.rows.length))].map((row) => {
      const values = [...(table.rows[row] ?? [])];
      for (const one of ofTable)
        if (one.row % table.rows.length === row) values[one.column % values.length] = one.value;
      return { row, values, formulas: values.map(() => "") };
    });
    return [{ table: name, rows }];
  });
}

describe("Reading the tasks of rows that were touched", () => {
  const before = { tracked: readTasks(PLAN, BEFORE), snapshot: BEFORE };

  test("gives what reading all of them gives", () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 6 }), (all) => {
        const read = changed(all);
        const now = withRowsRead(BEFORE, read);
        const touched = read.map(({ table, rows }) => ({ table, rows: rows.map(({ row }) => row) }));
        expect(readTasksAgain(before, now, touched)).toEqual(readTasks(PLAN, now));
      }),
      { numRuns: 100 },
    );
  });

  test("leaves all other tasks the objects that they were, and the snapshot before as it was", () => {
    const [{ rows }] = BEFORE.tables.filter(({ name }) => name === "PhuLuc1") as [TableSnapshot];
    const values = [...(rows[3] ?? [])];
    const status = BEFORE.tables.find(({ name }) => name === "PhuLuc1")?.headings.indexOf("Tình trạng thực hiện") ?? -1;
    values[status] = "xong";
    const now = withRowsRead(BEFORE, [{ table: "PhuLuc1", rows: [{ row: 3, values, formulas: [] }] }]);
    const { tasks } = readTasksAgain(before, now, [{ table: "PhuLuc1", rows: [3] }]);
    expect(tasks.filter((task, at) => task !== before.tracked.tasks[at])).toMatchObject([
      { row: 3, progress: { status: { text: "xong" } } },
    ]);
    expect(rows[3]?.[status]).not.toBe("xong");
  });
});
