declare const brand: unique symbol;

/** A calendar day without time or zone, written `YYYY-MM-DD`; text order is day order. */
export type LocalDate = string & { readonly [brand]: "LocalDate" };

/** @returns `undefined` when the calendar has no such day (31/6) or the year is not 1000–9999. `month` counts from 1. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}` as LocalDate;
}

/** Reads `YYYY-MM-DD` only. @returns `undefined` for every other text and for days that do not exist. */
export function readLocalDate(text: string): LocalDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? localDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** A day known to exist when the code is written, such as `day("2024-06-14")`. @throws when it does not. */
export function day(text: string): LocalDate {
  const read = readLocalDate(text);
  if (read === undefined) throw new Error(`No such day: ${text}`);
  return read;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Counts from 1. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** `month` counts from 1. */
export function firstDayOfMonth(year: number, month: number): LocalDate {
  return `${year}-${two(month)}-01` as LocalDate;
}

/** `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): LocalDate {
  return `${year}-${two(month)}-${two(daysInMonth(year, month))}` as LocalDate;
}

/** `quarter` counts from 1. */
export function lastDayOfQuarter(year: number, quarter: number): LocalDate {
  return lastDayOfMonth(year, quarter * 3);
}

/** Calendar days; negative goes back. Both days lie in the years 1000–9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dayOfEpoch(epochDay(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** As administrative documents write it: `14/06/2024`. */
export function formatDay(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Days since 1970-01-01 in the Gregorian calendar. */
export function epochDay(date: LocalDate): number {
  return epochOf(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** The inverse of `epochDay`. */
export function dayOfEpoch(epoch: number): LocalDate {
  let year = 1970 + Math.floor(epoch / 365.2425);
  while (epochOf(year, 1, 1) > epoch) year -= 1;
  while (epochOf(year + 1, 1, 1) <= epoch) year += 1;
  let rest = epoch - epochOf(year, 1, 1);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return `${year}-${two(month)}-${two(rest + 1)}` as LocalDate;
}

/** Takes numbers, not a `LocalDate`: the year after 9999 is met on the way. */
function epochOf(year: number, month: number, day: number): number {
  // Counting years from March puts the leap day last, so that months have a fixed number of days before them.
  const marchYear = year - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const daysBeforeYear =
    marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return daysBeforeYear + dayOfYear - 719468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
