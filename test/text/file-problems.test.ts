import type { FileProblem } from "../../src/domain/import/raw-table";
import { fileProblemSentence } from "../../src/text/file-problems";

describe("A file that cannot be read is named, with what to do", () => {
  const words: [kind: FileProblem["kind"], says: RegExp][] = [
    ["wrong-type", /không phải tệp Word .* Lưu thành .* rồi chọn tệp vừa lưu\.$/],
    ["empty", /rỗng .* Lấy lại tệp từ nơi gửi, rồi chọn lại\.$/],
    ["encrypted", /đặt mật khẩu\. .*bỏ mật khẩu.*, rồi chọn lại\.$/],
    ["macro-enabled", /có chứa macro.* Lưu thành .*không có macro.*, rồi chọn tệp vừa lưu\.$/],
    ["broken", /bị hỏng .* sửa và lưu lại, .* rồi chọn lại\.$/],
    ["too-large", /quá lớn.* Chép riêng các bảng .*, rồi chọn tệp đó\.$/],
    ["too-slow", /đọc quá lâu.* Chép riêng các bảng .*, rồi chọn tệp đó\.$/],
    ["no-table", /không có bảng nào có chữ\. Kiểm tra lại: .*\.$/],
  ];
  test.each(words)("%s", (kind, says) => {
    const sentence = fileProblemSentence({ kind }, "Phụ lục I.docx");
    expect(sentence).toMatch(/^Tệp "Phụ lục I\.docx" /);
    expect(sentence).toMatch(says);
  });
});
