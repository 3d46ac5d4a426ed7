import { readAs } from "./read-as";

describe("A cell that says how often", () => {
  const cells: [cell: string, reading: string][] = [
    ["Hằng tháng", "each month"],
    ["hàng tháng", "each month"],
    ["Hang thang", "each month"],
    ["Hằng tháng trong năm 2024", "each month"],
    ["mỗi tháng 1 lần", "each month"],
    ["Hàng quý", "each quarter"],
    ["Định kỳ hằng quý", "each quarter"],
    ["Mỗi quý một lần", "each quarter"],
    ["cuối mỗi quý", "each quarter"],
    ["theo quý", "each quarter"],
    ["Các quý trong năm", "each quarter"],
    ["quý/lần", "each quarter"],
    ["Định kỳ 03 tháng/lần", "each quarter"],
    ["4 lần/năm", "each quarter"],
    ["Định kỳ 6 tháng", "each half"],
    ["06 tháng một lần", "each half"],
    ["06 tháng/01 lần", "each half"],
    ["02 lần/năm", "each half"],
    ["mỗi năm hai lần", "each half"],
    ["Định kỳ 6 tháng, hằng năm", "each half"],
    ["Hằng năm", "each year"],
    ["Hàng năm", "each year"],
    ["Định kỳ hằng năm", "each year"],
    ["01 năm/lần", "each year"],
    ["Hằng năm theo quy định", "each year"],
    ["Hằng năm, giai đoạn 2021-2025", "each year"],
    ["Hằng quý, 6 tháng, năm", "each quarter"], // the longer periods end with a quarter
    ["Báo cáo quý, 6 tháng, 9 tháng, năm", "each quarter"],
    ["Hằng tháng, quý, năm", "each month"],
    ["Hằng tháng năm 2025", "? unknown-words"], // not this plan's year
    ["2 tháng một lần", "? unknown-words"],
    ["05 năm/lần", "? unknown-words"],
    ["Định kỳ", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
