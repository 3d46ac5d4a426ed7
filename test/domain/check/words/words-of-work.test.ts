import { tellsOfCompletion, tellsOfWork } from "../../../../src/domain/check/words/words-of-work";

describe("A result tells of work", () => {
  const results: [result: string, tells: boolean][] = [
    ["Đã trình lãnh đạo Sở", true],
    ["- Đã trình lãnh đạo Sở", true],
    ["Tổ chức 02 lớp tập huấn", true],
    ["100%", true],
    ["Đang lấy ý kiến, dự kiến ban hành tháng 7", true],
    ["Đã triển khai; chưa có vướng mắc", true],
    ["Chưa đến hạn. Đã có dự thảo", true],
    ["Hoàn thành 02/04 nội dung, còn lại sẽ làm trong quý III", true],
    ["Hoàn thành trước hạn 5 ngày", true],
    ["Kế hoạch số 12/KH-SKHĐT; sẽ triển khai trong quý III", true],
    ["Đã dự thảo".normalize("NFD"), true],
    ["", false],
    ["  ", false],
    ["-", false],
    ["...", false],
    ["0%", false],
    ["#N/A", false],
    ["Không", false],
    ["Không có nội dung", false],
    ["Không phát sinh", false],
    ["Trong kỳ không phát sinh", false],
    ["Chưa đến thời điểm", false],
    ["+ chưa triển khai", false],
    ["Nhiệm vụ chưa đến hạn", false],
    ["Nhiệm vụ chưa đến hạn".normalize("NFD"), false],
    ["Hiện chưa triển khai", false],
    ["Hiện nay chưa hoàn thành", false],
    ["Đang chờ hướng dẫn của Bộ Nội vụ", false],
    ["Chờ văn bản của UBND tỉnh", false],
    ["Chờ hướng dẫn tại Công văn số 123/SNV-CCHC", false],
    ["Quý III sẽ triển khai", false],
    ["Quý IV/2024", false],
    ["Tháng 8 thực hiện", false],
    ["Thực hiện trong quý IV/2024", false],
    ["Thực hiện trong quý IV, hoàn thành trước ngày 15/12", false],
    ["Đến hạn sẽ thực hiện", false],
    ["Trong hạn", false],
    ["Theo kế hoạch sẽ triển khai trong tháng 8", false],
    ["Theo kế hoạch đã ban hành sẽ triển khai trong tháng 8", false],
    ["Sẽ triển khai theo Kế hoạch số 12/KH-UBND đã ban hành", false],
    ["Sẽ triển khai trong quý III", false],
    ["Dự kiến tháng 8", false],
    ["Đang chuẩn bị", false],
  ];
  test.each(results)("«%s»: %s", (result, tells) => {
    expect(tellsOfWork(result)).toBe(tells);
  });
});

describe("A result tells of completion", () => {
  const results: [result: string, tells: boolean][] = [
    ["Đã hoàn thành, đang chờ công bố kết quả", true],
    ["Kế hoạch số 12/KH-SKHĐT; đang triển khai", true],
    ["Trước đây chưa có quy trình, nay đã ban hành", true],
    ["Đã hoàn thành 80%, đang làm phần còn lại", false],
    ["Đã trình dự thảo; đang chờ", false],
    ["Hoàn thành dự thảo", false],
    ["Đang triển khai theo Kế hoạch số 12/KH-SKHĐT", false],
    ["Chưa hoàn thành", false],
    ["", false],
  ];
  test.each(results)("«%s»: %s", (result, tells) => {
    expect(tellsOfCompletion(result)).toBe(tells);
  });
});
