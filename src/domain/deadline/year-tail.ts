import { unreadable, type Unreadable } from "./deadline";

/**
 * What may follow a month or quarter: "/2024", " năm 2024", ", năm 2024", "-2024", " 2024". Only after "/" and "năm"
 * is a short number taken for a year: "tháng 6-12" is a span.
 */
export const YEAR_TAIL = String.raw`(?:(?:/(?:nam )?|,?(?: ?cua)? ?nam )(?<year>\d+)|[ .,-](?<fullYear>\d{4}))?`;

type Groups = Readonly<Record<string, string | undefined>>;

/** The year of a match of `YEAR_TAIL`, `otherwise` where it names none. @returns `undefined` when it is no year. */
export function yearOfTail(groups: Groups, otherwise: number): number | Unreadable | undefined {
  const written = groups["year"] ?? groups["fullYear"];
  return written === undefined ? otherwise : yearWritten(written);
}

/** @returns `undefined` outside 1900–2199: such a number is a slip or something else. */
export function yearWritten(digits: string): number | Unreadable | undefined {
  if (/^(?:19|20|21)\d\d$/.test(digits)) return Number(digits);
  return digits.length === 2 ? unreadable("two-digit-year") : undefined;
}

/** The last year that stands in these words. */
export function yearNamed(words: string): number | undefined {
  const years = [...words.matchAll(/(?:^|\D)((?:19|20|21)\d\d)(?!\d)/g)];
  const last = years[years.length - 1];
  return last && Number(last[1]);
}
