import { readAs } from "./read-as";

describe("A cell with one day", () => {
  const cells: [cell: string, reading: string][] = [
    ["30/6/2024", "day 2024-06-30"],
    ["30/06/2024", "day 2024-06-30"],
    ["30/6", "day 2024-06-30"], // the plan's year
    ["30/6/2025", "day 2025-06-30"],
    ["30-6-2024", "day 2024-06-30"],
    ["30.6.2024", "day 2024-06-30"],
    ["30 / 06 / 2024", "day 2024-06-30"],
    ["30. 6. 2024.", "day 2024-06-30"],
    ["30/6 năm 2025", "day 2025-06-30"],
    ["ngày 15/6", "day 2024-06-15"],
    ["Ngày 15 tháng 6", "day 2024-06-15"],
    ["ngày 15 tháng 6 năm 2024", "day 2024-06-15"],
    ["ngày 15, tháng 6, năm 2024", "day 2024-06-15"],
    ["15 tháng 6/2024", "day 2024-06-15"],
    ["ngay 15 thang 6 nam 2024", "day 2024-06-15"],
    ["ngày ba tháng sáu", "day 2024-06-03"],
    ["mùng 5 tháng 6", "day 2024-06-05"],
    ["ngày15/6/2024", "day 2024-06-15"],
    ["chậm nhất ngày 15/6/2024", "day 2024-06-15"],
    ["Chậm nhất là ngày 15/6/2024", "day 2024-06-15"],
    ["Chậm nhất đến ngày 30 tháng 11 năm 2024", "day 2024-11-30"],
    ["không quá ngày 30/6/2024", "day 2024-06-30"],
    ["đến hết ngày 31/12/2024", "day 2024-12-31"],
    ["đến ngày 31 tháng 12 năm 2025", "day 2025-12-31"],
    ["trong ngày 30/6/2024", "day 2024-06-30"],
    ["Thời hạn: 30/6/2024", "day 2024-06-30"],
    ["2024-06-30", "day 2024-06-30"], // as software writes it
    ["2024-06-30 00:00:00", "day 2024-06-30"],
    ["“30/6/2024”", "day 2024-06-30"],
    ["- 30/6/2024", "day 2024-06-30"],
    ["29/2/2024", "day 2024-02-29"],
    ["1/2", "day 2024-02-01"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe('"trước" a day', () => {
  const cells: [cell: string, reading: string][] = [
    ["trước ngày 15/12/2024", "day 2024-12-14"],
    ["Trước 30/6", "day 2024-06-29"],
    ["Truoc ngay 15/12", "day 2024-12-14"],
    ["trước ngày 10 tháng 6", "day 2024-06-09"],
    ["Hoàn thành trước ngày 15/6/2024", "day 2024-06-14"],
    ["hoàn thành xong trước 20/6", "day 2024-06-19"],
    ["Phấn đấu hoàn thành trước 30/6", "day 2024-06-29"],
    ["Gửi báo cáo trước ngày 10/6/2024", "day 2024-06-09"],
    ["Chậm nhất trước ngày 30/11/2024", "day 2024-11-29"],
    ["đến trước ngày 01/3/2024", "day 2024-02-29"],
    ["Trước 01/01/2025", "day 2024-12-31"],
    ["trước 17h00 ngày 15/6/2024", "day 2024-06-15"], // the hour is on the day itself
    ["Trước 16 giờ 30 phút ngày 15/6/2024", "day 2024-06-15"],
    ["Trước 17:00, ngày 15/6/2024", "day 2024-06-15"],
    ["17 giờ ngày 15 tháng 6 năm 2024", "day 2024-06-15"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("A day that is not guessed", () => {
  const cells: [cell: string, reading: string][] = [
    ["31/6/2024", "? no-such-day"],
    ["30/2/2024", "? no-such-day"],
    ["29/2/2023", "? no-such-day"],
    ["0/6/2024", "? no-such-day"],
    ["6/15/2024", "? no-such-day"], // month first is never tried
    ["12/31/2024", "? no-such-day"],
    ["ngày 31 tháng 6", "? no-such-day"],
    ["6/15", "? no-such-day"],
    ["30/6/24", "? two-digit-year"],
    ["trước 15.12.24", "? two-digit-year"],
    ["6/24", "? two-digit-year"],
    ["30/6/2924", "? unknown-words"], // a slip, not a deadline in nine hundred years
    ["30/6/…", "? unknown-words"], // a form left blank
    ["…/…/2024", "? unknown-words"],
    ["ngày … tháng … năm 2024", "? unknown-words"],
    ["ngày    tháng    năm 2024", "? unknown-words"],
    ["30-6", "? unknown-words"],
    ["15.6", "? unknown-words"],
    ["sau ngày 30/6/2024", "? unknown-words"],
    ["từ ngày 15/6/2024", "? unknown-words"],
    ["không trước 30/6", "? unknown-words"],
    ["30/6 hoặc 31/7", "? unknown-words"],
    ["45473", "? unknown-words"], // an Excel day number that lost its format
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
