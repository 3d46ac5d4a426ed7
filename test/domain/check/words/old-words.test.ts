import { oldWords } from "../../../../src/domain/check/words/old-words";

describe("A text that may be old", () => {
  const texts: [text: string, readable: string | undefined][] = [
    ["§· ban hµnh  KÕ ho¹ch", "Đã ban hành Kế hoạch"],
    ["Quyeát ñònh cuûa Sôû", "Quyết định của Sở"],
    ["Đã ban hành Kế hoạch", undefined],
    ["Thông báo", undefined], // letters that both have
    ["Café Müller, 20 µm", undefined],
    ["Xem https://example.vn/café", undefined],
    ["", undefined],
  ];
  test.each(texts)("«%s»", (text, readable) => {
    expect(oldWords(text)?.readable).toBe(readable);
  });

  test("is read once: what it says in Unicode is not old", () => {
    for (const [text] of texts) expect(oldWords(oldWords(text)?.readable ?? "")).toBeUndefined();
  });
});
