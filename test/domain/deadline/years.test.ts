import { readAs } from "./read-as";

describe("A cell with one year", () => {
  const cells: [cell: string, reading: string][] = [
    ["2025", "Năm 2025"],
    ["Năm 2024", "Năm 2024"],
    ["năm2024", "Năm 2024"],
    ["Trong năm 2024", "Năm 2024"],
    ["Trong năm", "Năm 2024"],
    ["Trong năm kế hoạch", "Năm 2024"],
    ["Cả năm", "Năm 2024"],
    ["đến hết năm 2025", "Năm 2025"],
    ["đến cuối năm 2025", "Năm 2025"],
    ["đến hết 2025", "Năm 2025"],
    ["cuối năm", "Năm 2024"],
    ["hết năm", "Năm 2024"],
    ["trước năm 2025", "day 2024-12-31"],
    ["trước cuối năm", "day 2024-12-30"],
    ["Năm", "? unknown-words"],
    ["năm 24", "? two-digit-year"],
    ["đầu năm", "? unknown-words"],
    ["đầu năm 2025", "? unknown-words"],
    ["Từ năm 2025", "? unknown-words"],
    ["Năm học 2024-2025", "? unknown-words"],
    ["1234", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
