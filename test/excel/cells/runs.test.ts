import { adjacentRows, runsOfEqual } from "../../../src/excel/cells/runs";
import { runsByBytes } from "../../../src/excel/requests/runs-by-bytes";

test("Equal neighbours make one run", () => {
  expect(runsOfEqual([8, 8, 12, 8], (width) => width)).toEqual([
    { first: 0, count: 2, value: 8 },
    { first: 2, count: 1, value: 12 },
    { first: 3, count: 1, value: 8 },
  ]);
});

describe("Rows with no more than so many missing between them make one run", () => {
  const cases: [rows: number[], gap: number, runs: number[][]][] = [
    [[], 0, []],
    [[3], 0, [[3]]],
    [[5, 3, 4, 9], 0, [[3, 4, 5], [9]]],
    [[5, 3, 4, 9], 2, [[3, 4, 5], [9]]],
    [[5, 3, 4, 9], 3, [[3, 4, 5, 9]]],
    [[1, 3, 5, 8], 1, [[1, 3, 5], [8]]],
  ];
  test.each(cases)("%j, %d missing: %j", (rows, gap, runs) => {
    const found = adjacentRows(
      rows.map((row) => ({ row })),
      gap,
    );
    expect(found.map((run) => run.map(({ row }) => row))).toEqual(runs);
  });
});

describe("Rows are cut into runs that a part of a request can carry", () => {
  const cases: [why: string, rows: number[], mostRows: number, runs: number[]][] = [
    ["short rows by their number", [1, 1, 1, 1, 1], 2, [2, 2, 1]],
    ["long rows by their bytes", [60_000, 60_000, 40_000], 1500, [1, 2]],
    ["a row that is too long goes alone", [10, 500_000, 10], 1500, [1, 1, 1]],
    ["one row at least", [1, 1], 0, [1, 1]],
  ];
  test.each(cases)("%s", (_why, rows, mostRows, lengths) => {
    const runs = runsByBytes(rows, mostRows, (bytes) => bytes);
    expect(runs.map((run) => run.rows.length)).toEqual(lengths);
    expect(runs.flatMap((run) => run.rows)).toEqual(rows);
    expect(runs.map((run) => rows.slice(run.first, run.first + run.rows.length))).toEqual(runs.map((run) => run.rows));
  });
});
