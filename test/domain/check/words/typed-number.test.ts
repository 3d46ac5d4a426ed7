import { readPoints, shareMeant } from "../../../../src/domain/check/words/typed-number";

describe("A percentage typed as text", () => {
  const cells: [text: string, share: number | undefined][] = [
    ["80%", 0.8],
    ["80 %", 0.8],
    ["80%\u200b", 0.8], // a space of no width, as web pages have
    ["\u200e80\u00a0%", 0.8],
    ["12,5%", 0.125],
    ["120%", undefined],
    ["1", undefined], // 1 % or all of it
    ["80% ?", undefined],
  ];
  test.each(cells)("«%s» means %s", (text, share) => {
    expect(shareMeant({ kind: "text", text })).toBe(share);
  });
});

test.each([
  ["1,5", 1.5],
  [" 1.5\u200b", 1.5],
  ["1 5", undefined],
])("Points typed as «%s» are %s", (text, points) => {
  expect(readPoints(text)).toBe(points);
});
