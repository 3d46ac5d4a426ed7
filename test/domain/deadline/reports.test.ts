import { readAs } from "./read-as";

describe("A cell that goes with the reports", () => {
  const cells: [cell: string, reading: string][] = [
    ["6 tháng, 9 tháng, năm", "with reports all"],
    ["06 tháng, 09 tháng và năm 2024", "with reports all"],
    ["6 tháng, 9 tháng, 12 tháng", "with reports all"],
    ["Định kỳ 6 tháng, 9 tháng, năm", "with reports all"],
    ["Báo cáo 6 tháng, 9 tháng, năm", "with reports all"],
    ["6 tháng, 9 tháng và hằng năm", "with reports all"],
    ["theo kỳ báo cáo", "with reports all"],
    ["Theo các kỳ báo cáo CCHC", "with reports all"],
    ["Theo kỳ báo cáo 6 tháng, 9 tháng, năm", "with reports all"],
    ["cùng báo cáo định kỳ", "with reports all"],
    ["Báo cáo định kỳ", "with reports all"],
    ["6 tháng, năm", "with reports 6 12"],
    ["6 tháng và cả năm", "with reports 6 12"],
    ["Báo cáo 6 tháng", "with reports 6"],
    ["Báo cáo năm", "with reports 12"],
    ["Báo cáo năm 2024", "with reports 12"],
    ["6 tháng, 9 tháng, năm 2025", "? unknown-words"], // not this plan's year
    ["Trước 31/12/2024; báo cáo 6 tháng, năm", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
