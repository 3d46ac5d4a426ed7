import fc from "fast-check";
import {
  addDays,
  dayOfEpoch,
  dayOfMonth,
  formatDay,
  monthOf,
  yearOf,
  type LocalDate,
} from "../../../src/domain/calendar/local-date";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import { inShort, readAs } from "./read-as";

describe("A cell that is no deadline", () => {
  const cells: [cell: string, reading: string][] = [
    ["", "? empty"],
    [" \n ", "? empty"],
    ["-", "? empty"],
    ["…", "? empty"],
    ["abc", "? unknown-words"],
    ["Phòng Tổng hợp", "? unknown-words"],
    ["Quyết định của UBND tỉnh", "? unknown-words"],
    ["Quý II/2024, ".repeat(60), "? unknown-words"], // a paragraph
  ];
  test.each(cells)("%j is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

describe("Line breaks in a cell", () => {
  const cells: [cell: string, reading: string][] = [
    ["Quý II/\n2024", "Quý II/2024"],
    ["Trước ngày\r\n15/6/2024", "day 2024-06-14"],
    ["Quý II\nnăm 2024", "Quý II/2024"],
    ["Thường\nxuyên", "ongoing"],
    ["30/6\n\n31/12", "dates 2024-06-30 & 2024-12-31"],
  ];
  test.each(cells)("%j is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));
});

const THIS_PLAN = { planYear: 2024, beforeExcludesTheDay: true };

/** Days of 1900–2199, which is what a cell may name. */
const anyDay = fc.integer({ min: -25567, max: 84005 }).map(dayOfEpoch);

describe("Any day", () => {
  const writings: [name: string, write: (day: number, month: number, year: number) => string][] = [
    ["d/m/y", (day, month, year) => `${day}/${month}/${year}`],
    ["dd/mm/y", (day, month, year) => `${two(day)}/${two(month)}/${year}`],
    ["d-m-y", (day, month, year) => `${day}-${month}-${year}`],
    ["d.m.y", (day, month, year) => `${day}.${month}.${year}`],
    ["in words", (day, month, year) => `ngày ${day} tháng ${two(month)} năm ${year}`],
    ["with a lead", (day, month, year) => `Chậm nhất đến hết ngày ${two(day)}/${month}/${year}.`],
    ["from software", (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  ];

  test.each(writings)("written %s is read back", (_name, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readDeadline(written(day, write), THIS_PLAN)).toEqual({ kind: "day", day });
      }),
    );
  });

  test("without its year is the plan's", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const cell = `${dayOfMonth(day)}/${monthOf(day)}`;
        expect(readDeadline(cell, { ...THIS_PLAN, planYear: yearOf(day) })).toEqual({ kind: "day", day });
      }),
    );
  });

  test.each(writings.slice(0, 5))(
    'written %s after "trước" is the day before, or itself when the plan says so',
    (_, write) => {
      fc.assert(
        fc.property(anyDay, (day) => {
          const cell = `Hoàn thành trước ${written(day, write)}`;
          expect(readDeadline(cell, THIS_PLAN)).toEqual({ kind: "day", day: addDays(day, -1) });
          expect(readDeadline(cell, { ...THIS_PLAN, beforeExcludesTheDay: false })).toEqual({ kind: "day", day });
        }),
      );
    },
  );

  test("as the end of a span is the end of it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, length) => {
        fc.pre(yearOf(day) > 1901);
        const cell = `từ ${formatDay(addDays(day, -length))} đến ${formatDay(day)}`;
        expect(readDeadline(cell, THIS_PLAN)).toEqual({ kind: "span", end: day });
      }),
    );
  });
});

describe("Any text", () => {
  const pieces = fc.constantFrom(
    ..."quý tháng năm ngày trước và , ; - – / ( ) . đến từ hằng định kỳ 6 12 30 31 II IV 2024 24 thường xuyên theo sau khi báo cáo lần cuối hết \n".split(
      " ",
    ),
  );

  test("is read without a throw, and the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 600 }), fc.string({ unit: "grapheme" })), (text) => {
        expect(readDeadline(text, THIS_PLAN)).toEqual(readDeadline(text, THIS_PLAN));
      }),
    );
  });

  test("made of deadline words is read alike in upper case, decomposed and with more spaces", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const reading = inShort(readDeadline(text, THIS_PLAN));
        expect(inShort(readDeadline(text.toUpperCase(), THIS_PLAN))).toBe(reading);
        expect(inShort(readDeadline(text.normalize("NFD"), THIS_PLAN))).toBe(reading);
        expect(inShort(readDeadline(text.replace(/ /g, " \u00a0 "), THIS_PLAN))).toBe(reading);
      }),
      { numRuns: 500 },
    );
  });

  test("made of deadline words is read alike without diacritics", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const bare = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
        expect(inShort(readDeadline(bare, THIS_PLAN))).toBe(inShort(readDeadline(text, THIS_PLAN)));
      }),
      { numRuns: 500 },
    );
  });

  test("made of deadline words gives ascending, different days", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const read = readDeadline(words.join(" "), THIS_PLAN);
        const days = read.kind === "dates" ? read.days : read.kind === "span" ? (read.quarters ?? []) : [];
        expect([...new Set(days)].sort()).toEqual(days);
      }),
      { numRuns: 500 },
    );
  });
});

function written(day: LocalDate, write: (day: number, month: number, year: number) => string): string {
  return write(dayOfMonth(day), monthOf(day), yearOf(day));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
