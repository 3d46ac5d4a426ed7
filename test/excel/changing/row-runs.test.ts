import { heightRuns, mergeRuns } from "../../../src/excel/changing/row-runs";
import type { Area } from "../../../src/workbook/sheet-spec";

test("Rows of the same height below one another are set at once", () => {
  const heights: [row: number, height: number][] = [
    [4, 30],
    [5, 30],
    [7, 30], // row 6 has no height of its own
    [8, 15],
    [6, 45],
  ];
  const runs = heightRuns(heights.map(([row, height]) => ({ row, height })));
  expect(runs.map(({ area, height }) => [area.row, area.rows, height])).toEqual([
    [4, 2, 30],
    [7, 1, 30],
    [8, 1, 15],
    [6, 1, 45],
  ]);
});

describe("Cells are merged at once", () => {
  const cases: [why: string, merges: Area[], runs: [area: Area, across: boolean][]][] = [
    ["nothing", [], []],
    [
      "in rows below one another, each row for itself",
      [cells(3, 2, 1, 2), cells(4, 2, 1, 2), cells(5, 2, 1, 2)],
      [[cells(3, 2, 3, 2), true]],
    ],
    [
      "whatever the order they come in",
      [cells(4, 2, 1, 2), cells(3, 4, 1, 3), cells(3, 2, 1, 2)],
      [
        [cells(3, 2, 2, 2), true],
        [cells(3, 4, 1, 3), true],
      ],
    ],
    [
      "not over a gap, and not where the columns differ",
      [cells(3, 2, 1, 2), cells(5, 2, 1, 2), cells(6, 2, 1, 3)],
      [
        [cells(3, 2, 1, 2), true],
        [cells(5, 2, 1, 2), true],
        [cells(6, 2, 1, 3), true],
      ],
    ],
    [
      "over several rows, by itself",
      [cells(3, 0, 1, 2), cells(4, 0, 2, 2)],
      [
        [cells(4, 0, 2, 2), false],
        [cells(3, 0, 1, 2), true],
      ],
    ],
  ];
  test.each(cases)("%s", (_why, merges, runs) => {
    expect(mergeRuns(merges).map(({ area, across }) => [area, across])).toEqual(runs);
  });
});

function cells(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
