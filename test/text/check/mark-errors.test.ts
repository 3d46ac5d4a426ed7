import { markedSentence, unmarkedSentence } from "../../../src/text/check/mark-errors";

describe("What the pane says of marks", () => {
  test.each([
    [
      { cells: 1, leftOut: 0, inNoCell: 0 },
      "Đã đánh dấu 1 ô có lỗi bằng nền đỏ sẫm, chữ trắng. Dấu tự mất khi nội dung ô thay đổi.",
    ],
    [
      { cells: 500, leftOut: 12, inNoCell: 2 },
      "Đã đánh dấu 500 ô có lỗi bằng nền đỏ sẫm, chữ trắng. Dấu tự mất khi nội dung ô thay đổi. Còn 12 ô có lỗi chưa được đánh dấu; sửa bớt lỗi rồi đánh dấu lại. 2 lỗi không thuộc ô nào, xem trong danh sách.",
    ],
    [{ cells: 0, leftOut: 0, inNoCell: 0 }, "Không có ô nào phải đánh dấu; các dấu cũ đã được bỏ."],
    [
      { cells: 0, leftOut: 0, inNoCell: 1 },
      "Không có ô nào phải đánh dấu; các dấu cũ đã được bỏ. 1 lỗi không thuộc ô nào, xem trong danh sách.",
    ],
  ])("%j", (marked, sentence) => {
    expect(markedSentence(marked)).toBe(sentence);
  });

  test("which were taken away", () => {
    expect(unmarkedSentence(0)).toBe("Không có ô nào đang được đánh dấu.");
    expect(unmarkedSentence(5)).toBe("Đã bỏ 5 dấu; các trang tính trở lại như trước khi đánh dấu.");
  });
});
