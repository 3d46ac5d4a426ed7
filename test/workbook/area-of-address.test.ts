import { areaOfAddress } from "../../src/workbook/area-of-address";

describe("An address as Excel gives it", () => {
  const addresses: [address: string, row: number, column: number, rows: number, columns: number][] = [
    ["A1", 0, 0, 1, 1],
    ["AA24:AB30", 23, 26, 7, 2],
    ["5:6", 4, 0, 2, 16_384],
    ["C:D", 0, 2, 1_048_576, 2],
    ["$B$2:$C$3", 1, 1, 2, 2],
    ["XFD1048576", 1_048_575, 16_383, 1, 1],
  ];
  test.each(addresses)("%s", (address, row, column, rows, columns) => {
    expect(areaOfAddress(address)).toEqual({ row, column, rows, columns });
  });

  test.each(["", ":", "A", "1", "A1:B", "A:1", "B2:A1", "A0", "XFE1", "A1048577", "Sheet1!A1", "a1", "A1,B2"])(
    "%p is none",
    (address) => {
      expect(areaOfAddress(address)).toBeUndefined();
    },
  );
});
