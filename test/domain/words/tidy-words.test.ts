import fc from "fast-check";
import { tidied, untidiness } from "../../../src/domain/words/tidy-words";

describe("Tidying a text", () => {
  const texts: [text: string, tidy: string, faults: string][] = [
    ["Đã ban hành", "Đã ban hành", ""],
    ["“Một cửa” – 5 m²… 100 €", "“Một cửa” – 5 m²… 100 €", ""],
    ["- Một\n- Hai", "- Một\n- Hai", ""],
    ["Đã  ban hành ", "Đã ban hành", "spaces"],
    ["Một \n Hai", "Một\nHai", "spaces"],
    ["\n\nMột\n\nHai\n", "Một\n\nHai", "spaces"],
    ["Đã ban hành".normalize("NFD"), "Đã ban hành", "decomposed"],
    ["ngày\u00a010/6", "ngày 10/6", "odd-spaces"],
    ["Mã\tTên", "Mã Tên", "odd-spaces"],
    ["Lê\u200b Văn\ufeff", "Lê Văn", "hidden-characters"],
    ["Một\r\nHai\u000bBa", "Một\nHai\nBa", "spaces"],
    [`${"Lê".normalize("NFD")}\u00a0\u200bB`, "Lê B", "decomposed,hidden-characters,odd-spaces"],
  ];
  test.each(texts)("«%s»", (text, tidy, faults) => {
    expect(tidied(text)).toBe(tidy);
    expect(untidiness(text).join()).toBe(faults);
  });

  test("once is enough, and what is tidy has no faults", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\u00a0", "\u00ad", "e", "\u0301", "\u0323", "ế") }),
        ),
        (text) => {
          const tidy = tidied(text);
          expect(tidied(tidy)).toBe(tidy);
          expect(untidiness(tidy)).toEqual([]);
          expect(untidiness(text).length > 0).toBe(tidy !== text);
        },
      ),
    );
  });
});
