import fc from "fast-check";
import { readAppendix } from "../../../src/domain/import/read-appendix";
import { accounted, sourceRows } from "./accounting";
import { mangled } from "./mangled-table";
import { anyWrittenAppendix, tableOf } from "./written-appendix";

describe("A table with blank, repeated and changed rows, merged and lost cells, cut in pieces", () => {
  const tables = anyWrittenAppendix().map(tableOf).chain(mangled);

  test("loses no row: each is in a heading, a group, a task or named among the skipped, once", () => {
    fc.assert(
      fc.property(tables, (source) => {
        expect(accounted(readAppendix(source, { year: 2025, units: [] }))).toEqual(sourceRows(source));
      }),
      { numRuns: 120 },
    );
  });

  test("reads the same when it is read again", () => {
    fc.assert(
      fc.property(tables, (source) => {
        const options = { year: 2025, units: [] };
        expect(readAppendix(source, options)).toEqual(readAppendix(source, options));
      }),
      { numRuns: 40 },
    );
  });

  test("names as doubtful what it leaves out below the heading although that has a deadline and a lead", () => {
    fc.assert(
      fc.property(tables, (source) => {
        const { skipped, doubts } = readAppendix(source, { year: 2025, units: [] });
        const named = doubts.flatMap((doubt) => (doubt.kind === "left-out-or-task" ? [doubt.text] : []));
        const left = skipped.filter(
          ({ reason, text }) =>
            !["title", "other-table"].includes(reason) &&
            /Văn phòng|Thanh tra/.test(text) &&
            /2025(?: \||$)/.test(text),
        );
        for (const { text } of left) expect(named).toContain(text);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps the words of every task that is said to be skipped", () => {
    fc.assert(
      fc.property(tables, (source) => {
        const { skipped } = readAppendix(source, { year: 2025, units: [] });
        for (const { reason, text } of skipped) expect(text === "").toBe(reason === "blank");
      }),
      { numRuns: 40 },
    );
  });
});
