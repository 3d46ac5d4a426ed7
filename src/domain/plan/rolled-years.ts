import { localDate } from "../calendar/local-date";

// Patterns here look back with a group of their own: a lookbehind stops the whole add-in on a Mac before macOS 13.3.

/** The years that we take for years, not part of a longer number: 1900–2199, as `deadline/year-tail.ts` does. */
const YEAR = /(^|\D)((?:19|20|21)\d\d)(?!\d)/g;

/** "126/KH-UBND", "09/2019/NĐ-CP", "…/KH-SKHĐT"; "126/HD" only after "số". */
const NUMBER = String.raw`[Ss]ố\s*:?\s*(?:\d+|[….]+)\s*\/[^\s,;)]+|(?:\d+|[….]+)\s*\/(?:\d{4}\/)?\p{L}+-[\p{L}\d-]+`;
/** A number without letters: "số 126" before its day, "Chỉ thị 16". */
const BARE_NUMBER = String.raw`[Ss]ố\s*:?\s*\d+(?=\s+ngày\s)|(?:[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Tt]hông tư|[Cc]hỉ thị|[Cc]ông văn)\s+\d{1,3}(?!\s*[\d/])`;
/** "ngày 03/6/2024", "ngày 3 tháng 6 năm 2024", "năm 2024". */
const ISSUED = String.raw`(?:ngày\s+(?:\d{1,2}|[….]+)(?:\s*[/.-]\s*|\s+tháng\s+)(?:\d{1,2}|[….]+)(?:\s*[/.-]\s*|\s+năm\s+)|năm\s+)\d{4}`;
/** Goes on with a name, and says no time: "của UBND tỉnh", "Đầu tư". */
const NAME = String.raw`(?:(?!\s(?:trong|đến|đầu|giữa|cuối|trước|sau|hết|cả|quý|tháng)\s)[^,;.()\n]){1,80}?`;

/**
 * A document with its number and day, or a law with its year, which do not roll: "số 126/KH-UBND ngày 03/6/2024", "Luật Đầu tư năm
 * 2020". A law begins with a capital: "kỷ luật năm 2024" is none.
 */
const DOCUMENT = new RegExp(
  String.raw`(^|[^\p{L}\d])(?:(?:${NUMBER}|${BARE_NUMBER})(?:(?:\s+của\s${NAME})?\s+${ISSUED})?|(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s(?:${NAME}\s)?(?:năm\s+)?(?:19|20|21)\d\d)(?!\d)`,
  "gu",
);

/** 29/2, 29.02.2024, 29 tháng 2 năm 2024; with the year, if there is one. */
const LEAP_DAY = /(^|\D)29(\s*(?:[/.-]|,?\s*tháng)\s*0?2(?!\d)(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?)/giu;
const LEAP_DAY_YEAR_FIRST = /((\d{4})([/-])0?2\3)29(?!\d)/g;

/** Every year in the words of a deadline, one later; 29/2 becomes 28/2 where the new year has no such day. */
export function rolledDeadline(text: string, planYear: number): string {
  return outsideDocuments(text, (words) =>
    withoutMissingLeapDays(words, planYear).replace(
      YEAR,
      (_found, before: string, year: string) => `${before}${Number(year) + 1}`,
    ),
  );
}

/** The plan's own year in a title or name, one later; other years ("giai đoạn 2021-2030") stay. */
export function rolledTitle(text: string, planYear: number): string {
  const ownYear = new RegExp(`(^|\\D)${planYear}(?!\\d|\\s?[-–]\\s?\\d{4})`, "g");
  return outsideDocuments(text, (words) =>
    words.replace(ownYear, (found, before: string, at: number) => {
      const endsSpan = /\d{4}\s?[-–]\s?$/.test(words.slice(0, at) + before);
      return endsSpan ? found : `${before}${planYear + 1}`;
    }),
  );
}

function outsideDocuments(text: string, change: (words: string) => string): string {
  let changed = "";
  let end = 0;
  for (const document of text.matchAll(DOCUMENT)) {
    changed += change(text.slice(end, document.index)) + document[0];
    end = document.index + document[0].length;
  }
  return changed + change(text.slice(end));
}

function withoutMissingLeapDays(words: string, planYear: number): string {
  const dayIn = (year: string | undefined) =>
    localDate(Number(year ?? planYear) + 1, 2, 29) === undefined ? "28" : "29";
  return words
    .replace(LEAP_DAY, (_found, before: string, rest: string, year: string | undefined) => before + dayIn(year) + rest)
    .replace(LEAP_DAY_YEAR_FIRST, (_found, rest: string, year: string) => rest + dayIn(year));
}
