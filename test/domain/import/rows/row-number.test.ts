import { numberBeforeWords, rowNumberOf } from "../../../../src/domain/import/rows/row-number";

describe("The number of a row", () => {
  const cells: readonly (readonly [cell: string, text: string | undefined, style: string | undefined])[] = [
    ["1", "1", "decimal"],
    ["1.", "1", "decimal"],
    ["(12)", "12", "decimal"],
    ["1.2.3.", "1.2.3", "decimal"],
    ["IV.", "IV", "roman"],
    ["ІІ", "II", "roman"], // Cyrillic letters that look Latin
    ["II.3", "II.3", "roman"],
    ["Mục 2", "2", "decimal"],
    ["B", "B", "letter"],
    ["C", "C", "letter"],
    ["Đ.", "Đ", "letter"],
    ["Ð", "Đ", "letter"], // the Icelandic letter that looks the same
    ["a)", "a", "small-letter"],
    ["đ)", "đ", "small-letter"],
    ["TT", undefined, undefined],
    ["30/6/2025", undefined, undefined],
    ["Nhiệm vụ", undefined, undefined],
    ["IIII", undefined, undefined],
    ["", undefined, undefined],
  ];
  test.each(cells)("%j", (cell, text, style) => {
    const number = rowNumberOf(cell);
    expect([number?.text, number?.style]).toEqual([text, style]);
  });

  const rows: readonly (readonly [words: string, number: string | undefined, rest: string])[] = [
    ["I. Cải cách thể chế", "I", "Cải cách thể chế"],
    ["II/ Thủ tục", "II", "Thủ tục"],
    ["1.2. Rà soát văn bản", "1.2", "Rà soát văn bản"],
    ["a) Rà soát văn bản", "a", "Rà soát văn bản"],
    ["Đ. Chuyển đổi số", "Đ", "Chuyển đổi số"],
    ["Mục 3: Tài chính công", "3", "Tài chính công"],
    ["12 thủ tục được cắt giảm", undefined, "12 thủ tục được cắt giảm"],
    ["30/6: hạn cuối", undefined, "30/6: hạn cuối"],
    ["A ha", undefined, "A ha"],
  ];
  test.each(rows)("before words: %j", (words, number, rest) => {
    const found = numberBeforeWords(words);
    expect([found.number?.text, found.words]).toEqual([number, rest]);
  });
});
