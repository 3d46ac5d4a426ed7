import { absoluteAddressOf, addressOf, quoteSheet, readAddress, without } from "../../../workbench/book/area";

describe("An address", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
    ["$B$2:D5", { row: 1, column: 1, rows: 4, columns: 3 }, "B2:D5"],
    ["D5:B2", { row: 1, column: 1, rows: 4, columns: 3 }, "B2:D5"],
    ["a:c", { row: 0, column: 0, rows: 1_048_576, columns: 3 }, "A:C"],
    ["4:4", { row: 3, column: 0, rows: 1, columns: 16_384 }, "4:4"],
    ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }, "AA10"],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "XFD1048576"],
  ])("%s is read and written back", (text, area, written) => {
    expect(readAddress(text)).toEqual({ area });
    expect(addressOf(area)).toBe(written);
  });

  test.each(["", "A", "1", "XFE1", "A1048577", "A1:B2:C3", "A1:C", "Tên", "A0"])("%p is none", (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  test("may name its sheet", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(readAddress("'Lan''s'!A1")).toEqual({ sheet: "Lan's", area });
    expect(readAddress("Sheet1!$A$1")).toEqual({ sheet: "Sheet1", area });
    expect(`${quoteSheet("Lan's")}!${absoluteAddressOf(area)}`).toBe("'Lan''s'!$A$1");
    expect([quoteSheet("Sheet1"), quoteSheet("Phụ lục I"), quoteSheet("PL1")]).toEqual([
      "Sheet1",
      "'Phụ lục I'",
      "'PL1'",
    ]);
  });

  test("with a hole is what lies round it", () => {
    const parts = without({ row: 0, column: 0, rows: 5, columns: 5 }, { row: 1, column: 1, rows: 2, columns: 9 });
    expect(parts.map(addressOf)).toEqual(["A1:E1", "A4:E5", "A2:A3"]);
  });
});
