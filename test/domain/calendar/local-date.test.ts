import fc from "fast-check";
import {
  addDays,
  day,
  dayOfEpoch,
  dayOfMonth,
  daysBetween,
  epochDay,
  firstDayOfMonth,
  formatDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  localDate,
  monthOf,
  readLocalDate,
  weekday,
  yearOf,
} from "../../../src/domain/calendar/local-date";

/** The years 1000–9999. */
const anyEpoch = fc.integer({ min: -354285, max: 2932896 });

describe("A day of the calendar", () => {
  const days: [year: number, month: number, day: number, written: string | undefined][] = [
    [2024, 6, 30, "2024-06-30"],
    [2024, 6, 31, undefined],
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, undefined],
    [1900, 2, 29, undefined], // Excel believes in it
    [2000, 2, 29, "2000-02-29"],
    [2024, 0, 1, undefined],
    [2024, 13, 1, undefined],
    [2024, 1, 0, undefined],
    [2024, 1, 1.5, undefined],
    [24, 1, 1, undefined],
    [1000, 1, 1, "1000-01-01"],
    [9999, 12, 31, "9999-12-31"],
    [10000, 1, 1, undefined],
    [NaN, 1, 1, undefined],
  ];
  test.each(days)("%d/%d/%d is %s", (year, month, dayNumber, written) =>
    expect(localDate(year, month, dayNumber)).toBe(written),
  );

  const texts: [text: string, read: string | undefined][] = [
    ["2024-06-30", "2024-06-30"],
    ["2024-06-31", undefined],
    ["2024-6-30", undefined],
    ["30/06/2024", undefined],
    [" 2024-06-30", undefined],
    ["", undefined],
  ];
  test.each(texts)("%j is read as %s", (text, read) => expect(readLocalDate(text)).toBe(read));

  test("known when the code is written must exist", () => expect(() => day("2024-02-30")).toThrow("2024-02-30"));
});

describe("Days counted", () => {
  const sums: [from: string, days: number, to: string][] = [
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-06-30", 0, "2024-06-30"],
    ["2024-01-01", 366, "2025-01-01"],
    ["1970-01-01", -1, "1969-12-31"],
  ];
  test.each(sums)("%s and %d days is %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test("agree with another calendar on every day", () => {
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        const other = new Date(epoch * 86_400_000);
        const ours = dayOfEpoch(epoch);
        expect(ours).toBe(other.toISOString().slice(0, 10));
        expect([yearOf(ours), monthOf(ours), dayOfMonth(ours)]).toEqual([
          other.getUTCFullYear(),
          other.getUTCMonth() + 1,
          other.getUTCDate(),
        ]);
        expect(weekday(ours) % 7).toBe(other.getUTCDay());
        expect(epochDay(ours)).toBe(epoch);
      }),
      { numRuns: 2000 },
    );
  });

  test("keep the order of the text", () => {
    fc.assert(
      fc.property(anyEpoch, anyEpoch, (a, b) => {
        expect(dayOfEpoch(a) < dayOfEpoch(b)).toBe(a < b);
      }),
    );
  });
});

describe("The ends of months and quarters", () => {
  const ends: [actual: string, expected: string][] = [
    [lastDayOfMonth(2024, 2), "2024-02-29"],
    [lastDayOfMonth(2025, 2), "2025-02-28"],
    [lastDayOfMonth(2024, 12), "2024-12-31"],
    [firstDayOfMonth(2024, 2), "2024-02-01"],
    [lastDayOfQuarter(2024, 1), "2024-03-31"],
    [lastDayOfQuarter(2024, 2), "2024-06-30"],
    [lastDayOfQuarter(2024, 3), "2024-09-30"],
    [lastDayOfQuarter(2024, 4), "2024-12-31"],
  ];
  test.each(ends)("%s is %s", (actual, expected) => expect(actual).toBe(expected));
});

test("A day is shown as documents write it", () => expect(formatDay(day("2024-06-04"))).toBe("04/06/2024"));
