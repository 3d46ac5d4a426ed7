import { readAs } from "./read-as";

describe("A cell that goes on", () => {
  const cells: [cell: string, reading: string][] = [
    ["Thường xuyên", "ongoing"],
    ["thuong xuyen", "ongoing"],
    ["TX", "ongoing"],
    ["Nhiệm vụ thường xuyên", "ongoing"],
    ["Thực hiện thường xuyên", "ongoing"],
    ["Thường xuyên, liên tục", "ongoing"],
    ["Thường xuyên trong năm", "ongoing"],
    ["Thường xuyên trong năm 2024", "ongoing"],
    ["Năm 2024, thường xuyên", "ongoing"],
    ["Thường xuyên, hằng năm", "ongoing"],
    ["Thường xuyên và khi có yêu cầu", "ongoing"],
    ["Thường xuyên, đột xuất", "ongoing"],
    ["Thường xuyên theo quy định", "ongoing"],
    ["Thường xuyên (theo Kế hoạch 126)", "ongoing"],
    ["Hằng ngày", "ongoing"],
    ["Thường xuyên, hằng quý", "each quarter"], // the quarters have due days
    ["Thường xuyên, theo kỳ báo cáo", "with reports all"],
    ["Thường xuyên, hoàn thành trước 30/11", "? unknown-words"],
    ["Thường xuyên (trước 15/12)", "? unknown-words"],
    ["Thường xuyên, Quý IV", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("A cell that ends with a year and goes on after it", () => {
  const cells: [cell: string, reading: string][] = [
    ["2025 và những năm tiếp theo", "2025 and after"],
    ["Năm 2024 và các năm tiếp theo", "2024 and after"],
    ["năm 2024, các năm sau", "2024 and after"],
    ["Từ năm 2025 trở đi", "2025 and after"],
    ["Trong năm và các năm tiếp theo", "2024 and after"],
    ["2025-2026 và những năm tiếp theo", "2026 and after"],
    ["2024, 2025 và các năm tiếp theo", "2025 and after"],
    ["Tháng 6/2025 và những năm tiếp theo", "? unknown-words"], // each June?
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
