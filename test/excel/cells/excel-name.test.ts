import { isSameName, sheetNameAside, tableNameAside } from "../../../src/excel/cells/excel-name";

describe("A sheet set aside is called", () => {
  const cases: [name: string, taken: string[], aside: string][] = [
    ["Phụ lục I", [], "Phụ lục I (cũ)"],
    ["Phụ lục I", ["Phụ lục I (cũ)"], "Phụ lục I (cũ 2)"],
    ["Phụ lục I", ["PHỤ LỤC I (CŨ)", "Phụ lục I (cũ 2)"], "Phụ lục I (cũ 3)"], // Excel takes capitals for the same name
    ["Phụ lục I (cũ)", ["Phụ lục I (cũ)"], "Phụ lục I (cũ 2)"], // set aside once more
    ["Nhiệm vụ phát sinh quý IV/2024", [], "Nhiệm vụ phát sinh quý IV/ (cũ)"], // cut to 31 characters
    ["Nhiệm vụ phát sinh quý IV 2024", [], "Nhiệm vụ phát sinh quý IV (cũ)"], // no two blanks
  ];
  test.each(cases)("%s, where %j are taken: %s", (name, taken, aside) => {
    expect(sheetNameAside(name, taken)).toBe(aside);
    expect(aside.length).toBeLessThanOrEqual(31);
  });
});

describe("A table set aside is called", () => {
  const cases: [name: string, taken: string[], aside: string][] = [
    ["PhuLuc1", [], "PhuLuc1_cu"],
    ["PhuLuc1", ["phuluc1_CU"], "PhuLuc1_cu2"],
    ["PhuLuc1_cu2", ["PhuLuc1_cu", "PhuLuc1_cu2"], "PhuLuc1_cu3"],
  ];
  test.each(cases)("%s, where %j are taken: %s", (name, taken, aside) => {
    expect(tableNameAside(name, taken)).toBe(aside);
  });
});

test("Excel takes names that differ in capitals for the same", () => {
  expect(isSameName("Danh mục", "DANH MỤC")).toBe(true);
  expect(isSameName("Danh mục", "Danh muc")).toBe(false);
});
