import { readAs } from "./read-as";

describe("A cell that depends on something else", () => {
  const cells: [cell: string, reading: string][] = [
    ["Theo kế hoạch", "dependent"],
    ["Theo quy định", "dependent"],
    ["theo quy dinh", "dependent"],
    ["Theo tiến độ của tỉnh", "dependent"],
    ["Thực hiện theo hướng dẫn của Bộ Nội vụ", "dependent"],
    ["Định kỳ theo quy định", "dependent"],
    ["Sau khi có hướng dẫn", "dependent"],
    ["Sau khi có hướng dẫn của Bộ Nội vụ", "dependent"],
    ["Ngay sau khi được phê duyệt", "dependent"],
    ["Khi có yêu cầu", "dependent"],
    ["Khi phát sinh", "dependent"],
    ["Đột xuất", "dependent"],
    ["Đúng thời hạn quy định", "dependent"],
    ["Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản", "dependent"],
    ["Chậm nhất 05 ngày sau khi ban hành", "dependent"],
    ["Trước kỳ họp HĐND tỉnh", "dependent"],
    ["Theo Kế hoạch số 126/KH-UBND ngày 03/6/2024", "dependent"], // the document's day
    ["Theo Quyết định số 12/QĐ-UBND, ngày 30/6/2024", "dependent"],
    ["Theo kế hoạch của tỉnh, hoàn thành trước ngày 30/11/2024", "day 2024-11-29"],
    ["Sau khi có hướng dẫn nhưng không quá 30/11", "day 2024-11-30"],
    ["Khiếu nại", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});
