import { wordsOfLater } from "../../../../src/domain/check/words/words-of-time";

describe("A result that speaks of later", () => {
  const results: [result: string, later: string | undefined][] = [
    ["Sẽ ban hành trong quý III", "Sẽ ban hành trong quý III"],
    ["Đã có dự thảo, dự kiến trình ngày 20/6", "dự kiến trình ngày 20/6"],
    ["DỰ KIẾN THÁNG 7", "DỰ KIẾN THÁNG 7"],
    ["Phòng đang  xây\ndựng quy chế", "đang xây dựng quy chế"],
    ["Kế hoạch chưa ban hành.", "chưa ban hành"],
    ["(sẽ bổ sung)", "sẽ bổ sung"],
    ["Sẽ ban hành", "Sẽ ban hành"], // decomposed letters
    ["Chưa hoàn thành", "Chưa hoàn thành"],
    ["Chưa xong", "Chưa xong"],
    ["Đã làm 8/10 nội dung, chưa hoàn thành 2 nội dung", "chưa hoàn thành 2 nội dung"],
    ["Đang thực hiện", "Đang thực hiện"],
    ["Đang triển khai thực hiện", "Đang triển khai thực hiện"],
    ["Đang triển khai theo Kế hoạch số 12/KH-SKHĐT", "Đang triển khai theo Kế hoạch số 12/KH-SKHĐT"],
    ["Đã trình UBND tỉnh, đang chờ phê duyệt", "đang chờ phê duyệt"],
    ["Đang chờ phê duyệt", "Đang chờ phê duyệt"],
    ["Đã trình dự thảo; đang thực hiện", "đang thực hiện"],
    ["Chưa có văn bản", "Chưa có văn bản"],
    ["Hiện văn bản chưa được ký", "chưa được ký"],
    ["Đã hoàn thành, đang chờ công bố kết quả", undefined],
    ["Đã ban hành; hiện chưa có vướng mắc", undefined],
    ["Đã ban hành Kế hoạch số 12/KH-SKHĐT, đang triển khai thực hiện", undefined],
    ["Kế hoạch số 12/KH-SKHĐT; đang triển khai", undefined],
    ["Trước đây chưa có quy trình, nay đã ban hành", undefined],
    ["Chưa có khó khăn, vướng mắc", undefined],
    ["Không còn nhiệm vụ chưa hoàn thành", undefined],
    ["Tỷ lệ 100%, chưa phát sinh hồ sơ quá hạn", undefined],
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
