import { readAs } from "./read-as";

describe("A cell with a beginning and an end", () => {
  const cells: [cell: string, reading: string][] = [
    ["2025-2026", "to 2026-12-31"],
    ["2025 - 2026", "to 2026-12-31"],
    ["2025 – 2026", "to 2026-12-31"],
    ["Giai đoạn 2021-2025", "to 2025-12-31"],
    ["Năm 2024-2025", "to 2025-12-31"],
    ["trong 2 năm 2024-2025", "to 2025-12-31"],
    ["từ 01/01/2019 đến trước 01/3/2019", "to 2019-02-28"],
    ["Từ 15/6/2024 đến hết 30/9/2024", "to 2024-09-30"],
    ["15/6 - 30/9", "to 2024-09-30"],
    ["15-20/6/2024", "to 2024-06-20"],
    ["từ ngày 15 đến ngày 20 tháng 6", "to 2024-06-20"],
    ["15-6-2024-20-6-2024", "to 2024-06-20"],
    ["Quý II - Quý IV", "to 2024-12-31"],
    ["Quý II đến Quý IV năm 2024", "to 2024-12-31"],
    ["Quý II-IV/2024", "to 2024-12-31"],
    ["Quý 3-4/2024", "to 2024-12-31"], // not April
    ["Quý IV - Quý I/2025", "to 2025-03-31"],
    ["Từ quý II đến hết quý III", "to 2024-09-30"],
    ["Tháng 6 - tháng 9/2024", "to 2024-09-30"],
    ["tháng 6 - 9/2024", "to 2024-09-30"],
    ["tháng 6-12", "to 2024-12-31"],
    ["T6-T9/2024", "to 2024-09-30"],
    ["1/2024-6/2024", "to 2024-06-30"],
    ["từ tháng 10 đến tháng 3/2025", "to 2025-03-31"],
    ["Thực hiện từ tháng 3 đến tháng 6", "to 2024-06-30"],
    ["Từ nay đến hết quý II", "to 2024-06-30"],
    ["Từ ngày ký ban hành đến 31/12/2024", "to 2024-12-31"],
    ["Triển khai Quý II, hoàn thành Quý IV/2024", "to 2024-12-31"],
    ["Quý IV - Quý II", "? unknown-words"], // backwards
    ["từ tháng 10/2024 đến tháng 3", "? unknown-words"],
    ["từ 31/6 đến 31/12", "? no-such-day"],
    ["từ 1/6 đến 31/6", "? no-such-day"],
    ["2025-26", "? two-digit-year"],
    ["trước 15/6 - 20/6", "? unknown-words"],
    ["từ quý II", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
