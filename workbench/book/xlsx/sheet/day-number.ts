/** Days between 1/1/1904 and the day 0 of the ordinary system. Source: ECMA-376 Part 1, 18.17.4.1. */
export const days1904 = 1462;

/**
 * The day number (1900 system, time of day as a fraction) of an ISO 8601 day: `2024-06-30`, `2024-06-30T13:30:00`.
 * @returns `undefined` for anything else, and for days that do not exist or come before 1/1/1900.
 */
export function dayNumberOfIso(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const days = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel believes in 29/2/1900, so that earlier days are numbered one less.
  const number = days <= 60 ? days - 1 : days;
  if (number < 1) return undefined;
  return number + (hour * 3600 + minute * 60 + second) / 86_400;
}
