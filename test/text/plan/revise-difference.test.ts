import fc from "fast-check";
import { differenceParts } from "../../../src/text/plan/revise-difference";

describe("Two texts side by side", () => {
  const rows: [before: string, after: string, shown: string][] = [
    ["", "", ""],
    ["Báo cáo", "Báo cáo", "Báo cáo"],
    ["", "Báo cáo", "{+Báo cáo}"],
    ["Báo cáo", "", "{-Báo cáo}"],
    ["Ban hành Kế hoạch năm 2024", "Ban hành Kế hoạch CCHC năm 2024", "Ban hành Kế hoạch {+CCHC} năm 2024"],
    ["trước ngày 15/6/2024", "trước ngày 30/6/2024", "trước ngày {-15/6/2024} {+30/6/2024}"],
    ["một hai ba", "bốn năm", "{-một hai ba} {+bốn năm}"],
    ["một\nhai", "một hai", "một hai"], // line breaks are no words
  ];
  test.each(rows)("«%s» and «%s»", (before, after, shown) => {
    expect(inWords(before, after)).toBe(shown);
  });

  test("give back both texts, and mark nothing that they share in their order", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceParts(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ words }) => words)
            .join(" ");
        expect(without("after")).toBe(before);
        expect(without("before")).toBe(after);
      }),
    );
  });

  test("of any length take no time", () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `chữ${at % 50}`).join(" ");
    expect(differenceParts(long, `${long} cuối`).map(({ kind }) => kind)).toEqual(["before", "after"]);
  });
});

function inWords(before: string, after: string): string {
  const marks = { same: ["", ""], before: ["{-", "}"], after: ["{+", "}"] } as const;
  return differenceParts(before, after)
    .map(({ kind, words }) => marks[kind].join(words))
    .join(" ");
}
