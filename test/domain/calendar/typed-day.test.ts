import { formatDay } from "../../../src/domain/calendar/local-date";
import { readTypedDay } from "../../../src/domain/calendar/typed-day";

describe("A day typed as text", () => {
  const cells: [text: string, reading: string][] = [
    ["12/6/2024", "12/06/2024"],
    ["12/06/2024", "12/06/2024"],
    ["06/07/2024", "06/07/2024"], // 6 July, never 7 June
    ["1-3-2024", "01/03/2024"],
    ["01.03.2024", "01/03/2024"],
    [" 12/6/2024\u00a0", "12/06/2024"],
    ["29/2/2024", "29/02/2024"],
    ["29/2/2023", "impossible"],
    ["31/6/2024", "impossible"],
    ["06/13/2024", "impossible"], // month-first is not tried
    ["0/6/2024", "impossible"],
    ["12/6/24", "other"], // two-digit years are not guessed
    ["12/6", "other"],
    ["12/6-2024", "other"],
    ["2024-06-12", "other"],
    ["12/6/0204", "other"], // Excel has no such day
    ["ngày 12/6/2024", "12/06/2024"],
    ["Ngày 06/7/2024", "06/07/2024"],
    ["ngày 06/13/2024", "impossible"],
    ["ngày 31 tháng 6 năm 2024", "impossible"],
    ["ngày 10 tháng 6 năm 2024", "10/06/2024"],
    ["10 tháng 06 năm 2024", "10/06/2024"],
    ["ngày 10 tháng 6 năm 2024".normalize("NFD"), "10/06/2024"],
    ["ngay 10 thang 6 nam 2024", "10/06/2024"],
    ["10 / 6 / 2024", "10/06/2024"],
    ["10/6/2024.", "10/06/2024"],
    ["10/6/2024\u200b", "10/06/2024"], // a space of no width, as web pages have
    ["\u200e10/6/\u200e2024", "10/06/2024"], // marks of direction, as Windows and mail programs put in
    ["10 6 2024", "other"],
    ["ngày 10 tháng 6", "other"],
    ["tháng 6 năm 2024", "other"],
    ["June 10, 2024", "other"],
    ["từ 10/6/2024", "other"],
    ["10/6/2024 và 12/6/2024", "other"],
    ["12/6/2024 15:00", "other"],
    ["45455", "other"],
    ["", "other"],
  ];
  test.each(cells)("«%s» reads as %s", (text, reading) => {
    const typed = readTypedDay(text);
    expect(typed.kind === "day" ? formatDay(typed.day) : typed.kind).toBe(reading);
  });
});
