import { dayOfEpoch, epochDay, type LocalDate } from "./local-date";

/** The Excel day numbers that are days for us: from 1/3/1900, after Excel's invented 29/2/1900, to 31/12/9999. */
export const FIRST_EXCEL_DAY = 61;
export const LAST_EXCEL_DAY = 2958465;

/** Excel's day 25569 is 1/1/1970. */
const EPOCH = 25569;

/**
 * The calendar day of an Excel day number (1900 system). A fraction is a time of day and is dropped.
 * Source: ECMA-376 Part 1, 18.17.4.
 * @returns `undefined` outside 1/3/1900 – 31/12/9999.
 */
export function dayOfExcelNumber(number: number): LocalDate | undefined {
  if (!(number >= FIRST_EXCEL_DAY && number < LAST_EXCEL_DAY + 1)) return undefined;
  return dayOfEpoch(Math.floor(number) - EPOCH);
}

/** The Excel day number (1900 system) of a day from 1/3/1900 on. */
export function excelNumberOfDay(day: LocalDate): number {
  return epochDay(day) + EPOCH;
}
