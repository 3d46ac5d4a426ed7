import { tellsOfWork, wordsOfLater } from "../../../../src/domain/check/words/words-of-time";

describe("A result that speaks of later", () => {
  const results: [result: string, later: string | undefined][] = [
    ["Sẽ ban hành trong quý III", "Sẽ ban hành trong quý III"],
    ["Đã có dự thảo, dự kiến trình ngày 20/6", "dự kiến trình ngày 20/6"],
    ["DỰ KIẾN THÁNG 7", "DỰ KIẾN THÁNG 7"],
    ["Phòng đang  xây\ndựng quy chế", "đang xây dựng quy chế"],
    ["Kế hoạch chưa ban hành.", "chưa ban hành"],
    ["(sẽ bổ sung)", "sẽ bổ sung"],
    ["Sẽ ban hành", "Sẽ ban hành"], // decomposed letters
    ["Hoàn thành sớm hơn dự kiến", undefined],
    ["Vượt dự kiến 3 hồ sơ, sẽ báo cáo thêm", "sẽ báo cáo thêm"],
    ["Sớm hơn dự kiến và sẽ báo cáo", "sẽ báo cáo"],
    ["Đã chia sẻ dữ liệu", undefined],
    ["Hệ thống đang hoạt động ổn định", undefined],
    ["Đã ban hành Kế hoạch số 12/KH-SKHĐT", undefined],
    ["", undefined],
  ];
  test.each(results)("«%s»", (result, later) => {
    expect(wordsOfLater(result)).toBe(later);
    expect(wordsOfLater(result.normalize("NFD"))).toBe(later);
  });
});

describe("A result tells of work", () => {
  const results: [result: string, tells: boolean][] = [
    ["Đã trình lãnh đạo Sở", true],
    ["- Đã trình lãnh đạo Sở", true],
    ["Tổ chức 02 lớp tập huấn", true],
    ["", false],
    ["  ", false],
    ["-", false],
    ["Chưa đến thời điểm", false],
    ["+ chưa triển khai", false],
    ["Sẽ triển khai trong quý III", false],
    ["Dự kiến tháng 8", false],
  ];
  test.each(results)("«%s»: %s", (result, tells) => {
    expect(tellsOfWork(result)).toBe(tells);
  });
});
