import { rolledDeadline, rolledTitle } from "../../../src/domain/plan/rolled-years";

describe("A deadline of the year after a plan of 2024", () => {
  const cells: [before: string, after: string][] = [
    ["trước ngày 15/12/2024", "trước ngày 15/12/2025"],
    ["Quý II/2024", "Quý II/2025"],
    ["từ 01/01/2019 đến trước 01/3/2019", "từ 01/01/2020 đến trước 01/3/2020"],
    ["2024-2025", "2025-2026"],
    ["2024 và những năm tiếp theo", "2025 và những năm tiếp theo"],
    ["2024-06-30", "2025-06-30"],
    ["Quý III,\nIV/2024", "Quý III,\nIV/2025"],
    ["trước 15/12", "trước 15/12"], // no year to roll
    ["Hằng quý", "Hằng quý"],
    ["30/6/24", "30/6/24"], // two digits are no year
    ["", ""],
    ["29/02/2024", "28/02/2025"],
    ["ngày 29 tháng 2 năm 2024", "ngày 28 tháng 2 năm 2025"],
    ["Trước 29/2", "Trước 28/2"],
    ["2024-02-29", "2025-02-28"],
    ["29/2/2027", "29/2/2028"], // no such day in 2027, but in the year after
    ["29/12/2024", "29/12/2025"],
    ["29/20", "29/20"],
    // A document keeps its number and its day.
    ["Theo Kế hoạch số 126/KH-UBND ngày 03/6/2024", "Theo Kế hoạch số 126/KH-UBND ngày 03/6/2024"],
    ["Theo Kế hoạch số 2024/KH-UBND, trước 30/11/2024", "Theo Kế hoạch số 2024/KH-UBND, trước 30/11/2025"],
    ["theo Nghị quyết 03/NQ-CP năm 2024", "theo Nghị quyết 03/NQ-CP năm 2024"],
    ["theo Nghị định 09/2019/NĐ-CP, Quý I/2024", "theo Nghị định 09/2019/NĐ-CP, Quý I/2025"],
    ["Theo Luật Cán bộ năm 2019, trước 30/6/2024", "Theo Luật Cán bộ năm 2019, trước 30/6/2025"],
    ["theo Bộ luật Dân sự 2015", "theo Bộ luật Dân sự 2015"],
    ["Thực hiện Luật Đầu tư trong năm 2024", "Thực hiện Luật Đầu tư trong năm 2025"],
    ["Xử lý kỷ luật năm 2024", "Xử lý kỷ luật năm 2025"], // no law
    ["Phổ biến pháp luật 2024", "Phổ biến pháp luật 2025"],
    ["theo Kế hoạch số 12 ngày 03/6/2024", "theo Kế hoạch số 12 ngày 03/6/2024"],
    ["theo Kế hoạch số …/KH-SKHĐT ngày …/…/2024", "theo Kế hoạch số …/KH-SKHĐT ngày …/…/2024"],
    ["Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 3/6/2024", "Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 3/6/2024"],
    ["Chỉ thị 16 năm 2024 của Thủ tướng", "Chỉ thị 16 năm 2024 của Thủ tướng"],
    ["Kế hoạch 12/KH-UBND, cả năm 2024", "Kế hoạch 12/KH-UBND, cả năm 2025"],
    ["2 lần/năm 2024", "2 lần/năm 2025"],
  ];
  test.each(cells)("%j: %j", (before, after) => expect(rolledDeadline(before, 2024)).toBe(after));
});

describe("A title of the year after a plan of 2024", () => {
  const titles: [before: string, after: string][] = [
    ["Kế hoạch cải cách hành chính năm 2024 của Sở", "Kế hoạch cải cách hành chính năm 2025 của Sở"],
    ["KH CCHC 2024", "KH CCHC 2025"],
    ["skhdt-lang-son-2024", "skhdt-lang-son-2025"],
    ["so-1-2024", "so-1-2025"],
    ["Kế hoạch năm 2024, giai đoạn 2021-2030", "Kế hoạch năm 2025, giai đoạn 2021-2030"],
    ["Giai đoạn 2024 - 2025", "Giai đoạn 2024 - 2025"],
    ["Giai đoạn 2021–2024", "Giai đoạn 2021–2024"],
    [
      "Nhiệm vụ năm 2024 (kèm theo Kế hoạch số 12/KH-SKHĐT ngày 10 tháng 6 năm 2024)",
      "Nhiệm vụ năm 2025 (kèm theo Kế hoạch số 12/KH-SKHĐT ngày 10 tháng 6 năm 2024)",
    ],
    ["Khắc phục hạn chế của năm 2023", "Khắc phục hạn chế của năm 2023"],
  ];
  test.each(titles)("%s: %s", (before, after) => expect(rolledTitle(before, 2024)).toBe(after));
});
