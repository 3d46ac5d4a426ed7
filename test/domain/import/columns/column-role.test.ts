import { headingMeaning } from "../../../../src/domain/import/columns/column-role";

describe("A heading", () => {
  const headings: [heading: string, role: string][] = [
    ["Số TT", "number"],
    ["Nội dung nhiệm vụ, giải pháp cụ thể", "task"],
    ["ĐẦU MỤC\nCÔNG VIỆC", "task"],
    ["Mô tả nhiệm vụ", "task"],
    ["Giải pháp khắc phục", "task"],
    ["Nội dung", "task or field or criterion"],
    ["Phòng/đơn vị", "lead"],
    ["ĐV chủ trì", "lead"],
    ["Chịu trách nhiệm chính", "lead"],
    ["Cơ quan, đơn vị chủ trì/phối hợp", "lead"],
    ["Phối hợp thực hiện", "coordinator"],
    ["LĐ phụ trách", "leader"],
    ["T/gian hoàn thành", "deadline"],
    ["Mốc hoàn thành", "deadline"],
    ["Hạn chế", "other"], // no "hạn"
    ["Thời gian bắt đầu", "other"],
    ["Tiến độ", "deadline or status"],
    ["Tình hình thực hiện", "status"],
    ["Kết quả", "product or status"],
    ["Kết quả PAR INDEX năm 2024", "lastYearPoints or other"],
    ["Điểm thẩm định 2024", "lastYearPoints"],
    ["Điểm tự chấm năm 2024", "other"],
    ["Thang điểm chuẩn", "maximumPoints"],
    ["Nguyên nhân", "other"],
    ["Cấp độ ưu tiên", ""],
    ["Phụ lục này nêu rõ các nhiệm vụ, đơn vị chủ trì, phối hợp và thời hạn hoàn thành của từng nhiệm vụ", ""], // a sentence
  ];
  test.each(headings)("%j", (heading, role) => {
    expect(headingMeaning([heading]).roles.join(" or ")).toBe(role);
  });

  test("of two rows is read by its lowest words, then by all", () => {
    expect(headingMeaning(["Cơ quan thực hiện", "Phối hợp"]).roles).toEqual(["coordinator"]);
    expect(headingMeaning(["Điểm", "Tối đa"]).roles).toEqual(["maximumPoints"]);
  });
});
