import fc from "fast-check";
import {
  dayOfExcelNumber,
  excelNumberOfDay,
  FIRST_EXCEL_DAY,
  LAST_EXCEL_DAY,
} from "../../../src/domain/calendar/excel-day";
import { day } from "../../../src/domain/calendar/local-date";

describe("An Excel day number", () => {
  const numbers: [number: number, day: string | undefined][] = [
    [45473, "2024-06-30"],
    [45473.999, "2024-06-30"], // the time of day is dropped
    [25569, "1970-01-01"],
    [61, "1900-03-01"],
    [60, undefined], // the 29/2/1900 that Excel invented
    [0, undefined],
    [-1, undefined],
    [2958465, "9999-12-31"],
    [2958465.5, "9999-12-31"],
    [2958466, undefined],
    [NaN, undefined],
    [Infinity, undefined],
  ];
  test.each(numbers)("%d is %s", (number, expected) => expect(dayOfExcelNumber(number)).toBe(expected));

  test("of any day leads back to it", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_EXCEL_DAY, max: LAST_EXCEL_DAY }), (number) => {
        const read = dayOfExcelNumber(number);
        expect(read && excelNumberOfDay(read)).toBe(number);
      }),
    );
  });

  test("of 30/6/2024 is 45473", () => expect(excelNumberOfDay(day("2024-06-30"))).toBe(45473));
});
