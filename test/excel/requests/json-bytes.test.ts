import fc from "fast-check";
import { jsonBytes } from "../../../src/excel/requests/json-bytes";

describe("Bytes of a value in a request", () => {
  const cases: [value: unknown, bytes: number][] = [
    ["", 2],
    ["abc", 5],
    ["ế", 5], // three bytes in UTF-8
    ["đ", 4],
    ["😀", 6],
    ['a"b', 6], // the escaping counts
    [[[1, null, true]], 15],
  ];
  test.each(cases)("%j takes %d", (value, bytes) => {
    expect(jsonBytes(value)).toBe(bytes);
  });

  test("are those that UTF-8 takes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
      }),
    );
  });
});
