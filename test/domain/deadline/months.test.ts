import { readAs } from "./read-as";

describe("A cell with one month", () => {
  const cells: [cell: string, reading: string][] = [
    ["12/2025", "Tháng 12/2025"],
    ["06/2025", "Tháng 6/2025"],
    ["6-2025", "Tháng 6/2025"],
    ["Tháng 5/2025", "Tháng 5/2025"],
    ["THÁNG 5", "Tháng 5/2024"],
    ["tháng 6-2024", "Tháng 6/2024"],
    ["tháng 6.2024", "Tháng 6/2024"],
    ["tháng6/2024", "Tháng 6/2024"],
    ["tháng 6/năm 2024", "Tháng 6/2024"],
    ["Tháng 12 năm 2024.", "Tháng 12/2024"],
    ["tháng 12, năm 2024", "Tháng 12/2024"],
    ["trong tháng 01 năm 2025", "Tháng 1/2025"],
    ["Hoàn thành trong tháng 6/2024", "Tháng 6/2024"],
    ["Ngay trong tháng 6", "Tháng 6/2024"],
    ["cuối tháng 6", "Tháng 6/2024"],
    ["ngày cuối cùng của tháng 6", "Tháng 6/2024"],
    ["đến hết tháng 6", "Tháng 6/2024"],
    ["Tháng sáu năm 2024", "Tháng 6/2024"],
    ["tháng mười hai", "Tháng 12/2024"],
    ["thang tu nam 2024", "Tháng 4/2024"],
    ["tháng năm năm 2024", "Tháng 5/2024"],
    ["T6/2024", "Tháng 6/2024"],
    ["9 tháng đầu năm", "Tháng 9/2024"],
    ["trước tháng 6/2024", "day 2024-05-31"], // before it begins, unlike "trước quý"
    ["trước 12/2025", "day 2025-11-30"],
    ["trước cuối tháng 6", "day 2024-06-29"],
    ["Tháng 13", "? no-such-day"],
    ["13/2024", "? no-such-day"],
    ["tháng 0/2024", "? no-such-day"],
    ["tháng 6/24", "? two-digit-year"],
    ["tháng sau", "? unknown-words"], // next month, not June
    ["T6", "? unknown-words"], // may be Friday
    ["đầu tháng 6", "? unknown-words"],
    ["giữa tháng 6", "? unknown-words"],
    ["trong tháng", "? unknown-words"],
    ["từ tháng 6/2024", "? unknown-words"],
    ["tháng … năm 2024", "? unknown-words"],
    ["6-9/2024", "? unknown-words"], // June to September, or 6 September?
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
