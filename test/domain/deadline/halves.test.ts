import { readAs } from "./read-as";

describe("A cell with half a year", () => {
  const cells: [cell: string, reading: string][] = [
    ["6 tháng đầu năm", "6 tháng đầu năm 2024"],
    ["06 tháng đầu năm 2025", "6 tháng đầu năm 2025"],
    ["Trong 06 tháng đầu năm 2024", "6 tháng đầu năm 2024"],
    ["sáu tháng đầu năm", "6 tháng đầu năm 2024"],
    ["6tháng đầu của năm 2024", "6 tháng đầu năm 2024"],
    ["6 tháng cuối năm", "6 tháng cuối năm 2024"],
    ["6 thang cuoi nam", "6 tháng cuối năm 2024"],
    ["nửa đầu năm 2024", "6 tháng đầu năm 2024"],
    ["nửa cuối năm", "6 tháng cuối năm 2024"],
    ["giữa năm", "6 tháng đầu năm 2024"],
    ["Giữa năm 2025", "6 tháng đầu năm 2025"],
    ["6 tháng", "? unknown-words"], // a half, a report, or how long?
    ["6 tháng đầu năm 24", "? two-digit-year"],
    ["trước 6 tháng cuối năm", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
