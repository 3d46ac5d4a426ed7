import { readAs } from "./read-as";

describe("A cell with several days", () => {
  const cells: [cell: string, reading: string][] = [
    ["Tháng 6, tháng 12", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["Tháng 6 và tháng 12/2024", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["Tháng 6; tháng 12 năm 2025", "dates Tháng 6/2025 & Tháng 12/2025"],
    ["Tháng 6, 12/2024", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["các tháng 3, 6 và 9", "dates Tháng 3/2024 & Tháng 6/2024 & Tháng 9/2024"],
    ["Tháng 6, tháng 12, năm 2025", "dates Tháng 6/2025 & Tháng 12/2025"],
    ["Tháng 12, tháng 6", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["Tháng 6\nTháng 12", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["6/2024, 12/2024", "dates Tháng 6/2024 & Tháng 12/2024"],
    ["6 tháng đầu năm, 6 tháng cuối năm", "dates 6 tháng đầu năm 2024 & 6 tháng cuối năm 2024"],
    ["6 tháng đầu năm và cả năm", "dates 6 tháng đầu năm 2024 & Năm 2024"],
    ["Năm 2024 và năm 2025", "dates Năm 2024 & Năm 2025"],
    ["2025, 2026", "dates Năm 2025 & Năm 2026"],
    ["trước ngày 15 tháng 6 và trước ngày 01 tháng 12", "dates 2024-06-14 & 2024-11-30"],
    ["trước ngày 15/6 và 15/12/2024", "dates 2024-06-14 & 2024-12-14"], // "trước" holds for both
    ["Trước ngày 30/6/2024 và ngày 31/12/2024", "dates 2024-06-29 & 2024-12-30"],
    ["trước 15/6 và đến hết ngày 31/12", "dates 2024-06-14 & 2024-12-31"], // the second says otherwise
    ["15/6, 15/9 và 15/12/2024", "dates 2024-06-15 & 2024-09-15 & 2024-12-15"],
    ["15/6/2024\n15/12/2024", "dates 2024-06-15 & 2024-12-15"],
    ["ngày 15, 20/6/2024", "dates 2024-06-15 & 2024-06-20"],
    ["Ngày 15 các tháng 3, 6, 9, 12", "dates 2024-03-15 & 2024-06-15 & 2024-09-15 & 2024-12-15"],
    ["30/6, 30/6", "day 2024-06-30"], // twice the same is once
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("A cell that lists quarters", () => {
  const cells: [cell: string, reading: string][] = [
    ["Quý III, IV/2024", "to 2024-12-31, quarters 30/09/2024 31/12/2024"],
    ["Quý III và IV/2024", "to 2024-12-31, quarters 30/09/2024 31/12/2024"],
    ["Trong quý II và quý III năm 2024", "to 2024-09-30, quarters 30/06/2024 30/09/2024"],
    ["Quý 1, 3/2024", "to 2024-09-30, quarters 31/03/2024 30/09/2024"],
    ["Quý II, quý III, 2025", "to 2025-09-30, quarters 30/06/2025 30/09/2025"],
    ["Quý IV/2024, Quý I/2025", "to 2025-03-31, quarters 31/12/2024 31/03/2025"],
    ["- Quý II\n- Quý IV", "to 2024-12-31, quarters 30/06/2024 31/12/2024"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("A list that would have to be guessed", () => {
  const cells: [cell: string, reading: string][] = [
    ["trước ngày 15 tháng 6 và tháng 12", "? unknown-words"], // 15/12 or 31/12?
    ["trước 15/6 và Quý IV", "? unknown-words"],
    ["Quý IV, Quý I/2025", "? unknown-words"], // Quý IV of which year?
    ["Trình quý II, ban hành quý III", "? unknown-words"],
    ["Tháng 6, tháng 13", "? no-such-day"],
    ["30/6, 31/6", "? no-such-day"],
    ["15/6/24, 15/12/24", "? two-digit-year"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
