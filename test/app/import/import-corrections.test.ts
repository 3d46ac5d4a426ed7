import fc from "fast-check";
import { withCorrections } from "../../../src/app/import/import-corrections";
import { gridText } from "../../books/grid-text";
import { rawTables } from "../../domain/import/raw-tables";

describe("A correction of a cell", () => {
  const cases: [what: string, drawing: string, row: number, column: number, after: string][] = [
    ["takes the place of its words", "TT | Thời hạn\n1 | Quý V", 2, 1, "TT | Thời hạn\n1 | Quý II"],
    ["fills an empty one", "TT | Thời hạn\n1 | ", 2, 1, "TT | Thời hạn\n1 | Quý II"],
    ["reaches beyond a short row", "TT | A | Hạn\n1", 2, 2, "TT | A | Hạn\n1 |  | Quý II"],
    // The tasks above and below keep the deadline of the merged cell.
    ["comes out of a merged area", "1 | Quý V\n2 | ^\n3 | ^", 2, 1, "1 | Quý V\n2 | Quý II\n3 | ^"],
    ["holds for all that a merged cell covers", "1 | Quý V\n2 | ^", 1, 1, "1 | Quý II\n2 | ^"],
  ];
  test.each(cases)("%s", (_what, drawing, row, column, after) => {
    const [table] = rawTables(drawing);
    if (table === undefined) throw new Error("No table");
    expect(gridText(withCorrections(table, [{ row, column, text: "Quý II" }]))).toBe(after);
  });

  test("forgets the real date that stood in the cell", () => {
    const [table] = rawTables("1 | {2025-06-30: Jun-25}");
    if (table === undefined) throw new Error("No table");
    const [row] = withCorrections(table, [{ row: 1, column: 1, text: "Quý II" }]).rows;
    expect(row?.cells[1]).toEqual({ kind: "cell", text: "Quý II", isBold: false, rows: 1, columns: 1 });
  });

  test("changes no other cell and no number of a row", () => {
    const [table] = rawTables("TT | Việc | Hạn\n1 | a | Quý I\n2 | b | ^\n3 | c | <");
    if (table === undefined) throw new Error("No table");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 2 }), fc.string(), (row, column, text) => {
        const after = withCorrections(table, [{ row, column, text }]);
        expect(after.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
        for (const [at, { number, cells }] of table.rows.entries())
          for (const [index, cell] of cells.entries())
            if (number !== row || index !== column) expect(after.rows[at]?.cells[index]).toEqual(cell);
      }),
    );
  });
});
