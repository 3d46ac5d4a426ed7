import { readAs } from "./read-as";

describe("A deadline with a remark in brackets", () => {
  const cells: [cell: string, reading: string][] = [
    ["Quý II/2024 (dự kiến)", "Quý II/2024"],
    ["Quý II/2024 (dự kiến", "Quý II/2024"],
    ["(Quý II/2024)", "Quý II/2024"],
    ["30/6/2024 (điều chỉnh từ 31/3/2024)", "day 2024-06-30"],
    ["30/6/2024 [1]", "day 2024-06-30"],
    ["30/6/2024 (Quý II/2024)", "day 2024-06-30"],
    ["Quý II/2024 (trước ngày 15/6)", "day 2024-06-14"], // the narrower one
    ["Quý II (tháng 4, tháng 6)", "dates Tháng 4/2024 & Tháng 6/2024"],
    ["Năm 2024 (từ tháng 3 đến tháng 9)", "to 2024-09-30"],
    ["Năm 2024 (hằng quý)", "each quarter"],
    ["2024 (thường xuyên)", "ongoing"],
    ["Thường xuyên (hằng quý)", "each quarter"],
    ["Hằng năm (2021-2025)", "each year"],
    ["Theo kế hoạch (Quý IV)", "Quý IV/2024"],
    ["Định kỳ 6 tháng (15/6 và 15/12)", "dates 2024-06-15 & 2024-12-15"],
    ["Quý II/2024 (Quý III/2024)", "? unknown-words"],
    ["Quý II (2025)", "? unknown-words"], // the plan's year or 2025?
    ["Quý II/2024 (31/6)", "? no-such-day"],
    ["Quý II/2024 (gửi dự thảo lần 2 trước ngày 25)", "? unknown-words"],
    ["(…)/6/2024", "? unknown-words"], // a form left blank
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("A deadline with its reason", () => {
  const cells: [cell: string, reading: string][] = [
    ["Quý II/2024 theo Kế hoạch của tỉnh", "Quý II/2024"],
    ["30/6/2024, theo Kế hoạch số 126/KH-UBND ngày 03/6/2024", "day 2024-06-30"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
