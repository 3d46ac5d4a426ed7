import fc from "fast-check";
import type { NewRow, RemovedRow } from "../../../src/workbook/book-change";
import { rowChanges, runsDone, type RowChanges } from "../../../src/excel/changing/row-changes";

const TABLE = "Bang";

const newRow = (after: NewRow["after"], name: string): NewRow => ({ table: TABLE, after, values: { Mã: name } });
const gone = (row: number): RemovedRow => ({ table: TABLE, row, key: String(row), before: [] });

/** A table of so many rows named by their numbers, after the change is made step by step. */
function made({ inserted, deleted, emptied }: RowChanges, count: number): string[] {
  const rows = Array.from({ length: count }, (_, row) => String(row));
  inserted.forEach((run) => rows.splice(run.at, 0, ...run.rows.map((row) => String(row.values["Mã"]))));
  deleted.forEach((run) => rows.splice(run.at, run.rows.length));
  return emptied === undefined ? rows : ["", ...rows.slice(1)];
}

const place = (count: number): fc.Arbitrary<NewRow["after"]> =>
  fc.oneof(
    fc.constantFrom<NewRow["after"]>("start", "end"),
    fc.nat({ max: count - 1 }).map((row) => ({ row, key: String(row) })),
  );

const changes = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    places: fc.array(place(count), { maxLength: 8 }),
    removed: fc.uniqueArray(fc.nat({ max: count - 1 })),
  }),
);

describe("New rows and rows that go, made one after another from the bottom up,", () => {
  test("give the table that was asked for", () => {
    fc.assert(
      fc.property(changes, ({ count, places, removed }) => {
        const newRows = places.map((after, index) => newRow(after, `mới ${index}`));
        const removedRows = removed.map(gone);
        const steps = rowChanges({ cells: [], newRows, removedRows }, TABLE, count);
        const namesAt = (at: (after: NewRow["after"]) => boolean) =>
          newRows.filter((row) => at(row.after)).map((row) => String(row.values["Mã"]));
        const asked = [
          ...namesAt((after) => after === "start"),
          ...Array.from({ length: count }, (_, row) => [
            ...(removed.includes(row) ? [] : [String(row)]),
            ...namesAt((after) => typeof after === "object" && after.row === row),
          ]).flat(),
          ...namesAt((after) => after === "end"),
        ];
        expect(made(steps, count)).toEqual(asked.length === 0 ? [""] : asked);
      }),
    );
  });

  test("tell by the number of rows how many steps are done", () => {
    fc.assert(
      fc.property(changes, fc.nat(), ({ count, places, removed }, some) => {
        const newRows = places.map((after, index) => newRow(after, `mới ${index}`));
        const { inserted } = rowChanges({ cells: [], newRows, removedRows: removed.map(gone) }, TABLE, count);
        const done = some % (inserted.length + 1);
        const rows = inserted.slice(0, done).reduce((sum, run) => sum + run.rows.length, 0);
        expect(runsDone(inserted, rows)).toBe(done);
      }),
    );
  });

  test("are of one table only, and a number of rows that no step leaves tells nothing", () => {
    const other = { ...newRow("end", "khác"), table: "Khác" };
    const { inserted } = rowChanges(
      { cells: [], newRows: [other, newRow("end", "a"), newRow("end", "b")], removedRows: [] },
      TABLE,
      3,
    );
    expect(inserted).toEqual([{ at: 3, rows: [newRow("end", "a"), newRow("end", "b")] }]);
    expect(runsDone(inserted, 1)).toBeUndefined();
    expect(runsDone(inserted, 3)).toBeUndefined();
  });
});
