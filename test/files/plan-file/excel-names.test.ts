import { isSheetName, isTableName } from "../../../src/files/plan-file/excel-names";

describe("A sheet name", () => {
  const names: [name: string, taken: boolean][] = [
    ["Phụ lục I", true],
    ["Phụ lục I (SIPAS) - 2024", true],
    ["Sổ theo dõi 'A' và B", true],
    ["a".repeat(31), true],
    ["a".repeat(32), false],
    ["", false],
    [" Phụ lục I", false],
    ["Phụ lục I/II", false],
    ["Phụ lục: I", false],
    ["Phụ lục [I]", false],
    ["'Phụ lục", false],
    ["Phụ lục'", false],
    ["history", false], // Excel keeps the name for itself
    ["Phụ\nlục", false],
  ];
  test.each(names)("%j: %s", (name, taken) => expect(isSheetName(name)).toBe(taken));
});

describe("A table name", () => {
  const names: [name: string, taken: boolean][] = [
    ["PhuLuc1", true],
    ["PhụLục1", true],
    ["_PL.1", true],
    ["PhuLuc1".repeat(36), true], // 252 characters
    ["PhuLuc1".repeat(37), false],
    ["", false],
    ["1PhuLuc", false],
    ["Phu Luc", false],
    ["Phu-Luc", false],
    ["PL1", false], // a cell
    ["xfd1048576", false], // the last cell
    ["ABCD1", true], // no sheet has such a column
    ["R1C1", false],
    ["r", false],
    ["C", false],
    ["RC", false],
    ["RCm", true],
  ];
  test.each(names)("%j: %s", (name, taken) => expect(isTableName(name)).toBe(taken));
});
