import { readAs } from "./read-as";

describe("A cell with a day of each month, quarter or year", () => {
  const cells: [cell: string, reading: string][] = [
    ["ngày 20 hằng tháng", "each month [month 1 day 20]"],
    ["Trước ngày 25 hằng tháng", "each month [month 1 day 24]"],
    ["Định kỳ ngày 20 hằng tháng", "each month [month 1 day 20]"],
    ["Hằng tháng, trước ngày 25", "each month [month 1 day 24]"],
    ["Hằng tháng (trước ngày 25)", "each month [month 1 day 24]"],
    ["ngày 10, 20 hằng tháng", "each month [month 1 day 10] [month 1 day 20]"],
    ["Trước ngày 01 hằng tháng", "each month [month 1 day 0]"], // the last day of the month before
    ["Ngày 15 tháng cuối quý", "each quarter [month 3 day 15]"],
    ["trước ngày 15 của tháng cuối mỗi quý", "each quarter [month 3 day 14]"],
    ["Ngày 05 tháng đầu mỗi quý", "each quarter [month 1 day 5]"],
    ["Trước 15/12 hằng năm", "each year [month 12 day 14]"],
    ["Hàng năm, trước ngày 15 tháng 12", "each year [month 12 day 14]"],
    ["Hằng năm (trước 15/12)", "each year [month 12 day 14]"],
    ["Trước ngày 01/3 hằng năm", "each year [month 2 day 29]"], // of the plan's year 2024
    ["Tháng 12 hằng năm", "each year [month 12 day 31]"],
    ["Quý IV hằng năm", "each year [month 12 day 31]"],
    ["Tháng 6, tháng 12 hằng năm", "each year [month 6 day 30] [month 12 day 31]"],
    ["ngày 32 hằng tháng", "? no-such-day"],
    ["31/6 hằng năm", "? no-such-day"],
    ["ngày 0 hằng tháng", "? no-such-day"],
    ["15/12/2024 hằng năm", "? unknown-words"],
    ["Trước ngày 05 tháng sau", "? unknown-words"],
    ["Hằng quý (báo cáo trước ngày 25)", "? unknown-words"], // 25 of which month?
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
