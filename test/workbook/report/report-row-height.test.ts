import { textHeight } from "../../../src/workbook/report/report-row-height";

describe("The height of wrapped text at 11 points in 300 pixels", () => {
  const oneLine = textHeight("Kế hoạch", 300, 11);
  const lines = (text: string) => Math.round((textHeight(text, 300, 11) - 4) / (oneLine - 4));
  const cases: [text: string, lines: number][] = [
    ["", 1],
    ["Ban hành kế hoạch kiểm tra công tác", 1],
    ["Ban hành kế hoạch kiểm tra công tác cải cách hành chính tại các phòng thuộc Sở", 2],
    ["Hai\ndòng", 2],
    ["a".repeat(120), 3], // a word without a place to break
    ["BAN HÀNH KẾ HOẠCH KIỂM TRA CÔNG TÁC CẢI CÁCH", 2], // capitals are wider
  ];

  it.each(cases)("%j: %d lines", (text, expected) => {
    expect(lines(text)).toBe(expected);
  });

  it("has room for fewer bold letters", () => {
    const words = "Ban hành kế hoạch kiểm tra công tác cải cách hành chính tại các phòng thuộc Sở";
    const fits = (length: number, bold: boolean) => textHeight(words.slice(0, length), 300, 11, bold) === oneLine;
    const lengths = Array.from(words, (_, length) => length);
    const room = (bold: boolean) => lengths.findIndex((length) => !fits(length, bold));
    expect(room(true)).toBeGreaterThan(0);
    expect(room(true)).toBeLessThan(room(false));
  });

  it("counts the marks of a letter once, composed or not", () => {
    const text = "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị của người dân và tổ chức";
    expect(textHeight(text.normalize("NFD"), 300, 11)).toBe(textHeight(text.normalize("NFC"), 300, 11));
  });

  it("stays within what Excel shows", () => {
    expect(textHeight("rất dài ".repeat(2000), 300, 11)).toBe(409);
  });
});
