import fc from "fast-check";
import { piecesByBytes } from "../../../src/excel/requests/pieces-by-bytes";

const parts = (...bytes: number[]) => bytes.map((one) => ({ bytes: one }));
const bytesOf = (pieces: readonly (readonly { readonly bytes: number }[])[]) =>
  pieces.map((piece) => piece.map((part) => part.bytes));

describe("A request is cut into pieces", () => {
  const cases: [why: string, bytes: number[], limit: number, pieces: number[][]][] = [
    ["nothing is no request at all", [], 10, []],
    ["what fits goes at once", [4, 6], 10, [[4, 6]]],
    ["a part that would pass the limit begins the next piece", [4, 6, 1], 10, [[4, 6], [1]]],
    ["a part over the limit goes alone, uncut", [1, 25, 1], 10, [[1], [25], [1]]],
    ["a part of no bytes needs no piece of its own", [10, 0], 10, [[10, 0]]],
  ];
  test.each(cases)("%s", (_why, bytes, limit, pieces) => {
    expect(bytesOf(piecesByBytes(parts(...bytes), limit))).toEqual(pieces);
  });

  test("in their order, none lost, none over the limit unless it is alone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 50 }), (bytes, limit) => {
        const pieces = bytesOf(piecesByBytes(parts(...bytes), limit));
        expect(pieces.flat()).toEqual(bytes);
        for (const piece of pieces) {
          const sum = piece.reduce((all, one) => all + one, 0);
          expect(sum <= limit || piece.filter((one) => one > 0).length === 1).toBe(true);
        }
      }),
    );
  });
});
