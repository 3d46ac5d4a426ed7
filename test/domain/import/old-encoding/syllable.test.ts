import { isSyllable } from "../../../../src/domain/import/old-encoding/syllable";

describe("A word that could be a syllable of Vietnamese", () => {
  const words =
    "ý quyết định nghiệp Nguyễn GIỮ gì gìn giếng quốc quý hoà hòa thuỷ thủy khuỷu khuya nguệch ngoằn huýt quỳnh oan yên ngoặc rượu hươu xoong";
  test.each(words.split(" "))("%s", (word) => expect(isSyllable(word)).toBe(true));
});

describe("A word that could not", () => {
  const words: [word: string, why: string][] = [
    ["f", "no such letter"],
    ["café", "no such letter"],
    ["quyeết", "two vowels that do not meet"],
    ["nghà", "ngh before a"],
    ["cê", "c before ê"],
    ["đứợc", "two tone marks"],
    ["cắp\u0301", "two marks on a letter"],
    ["chuạ", "the mark on the wrong vowel"],
    ["uóng", "a rhyme that there is not"],
    ["bãt", "a tone that -t does not have"],
    ["bat", "no tone before -t"],
    ["HĐND", "no vowel"],
    ["", "no letter"],
  ];
  test.each(words)("%s: %s", (word) => expect(isSyllable(word)).toBe(false));
});
