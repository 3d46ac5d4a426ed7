/**
 * A deadline cell's words made plain, for the patterns of this folder: lower case, no diacritics ("Quý" is `quy`), one
 * kind of dash, list marks and "và" as `,`, no spaces round `/` `,` `-`, number words as digits, no bullets, quotation
 * marks or full stops at the ends. A line break is a space: cells wrap anywhere.
 */
export function plainWords(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase().normalize("NFC");
  return abbreviationsWritten(numbersAsDigits(tidied(withoutDiacritics(sixAsDigit(lower)))));
}

/** "tháng sáu" is June but "tháng sau" is next month: the one number word that needs its diacritics. */
function sixAsDigit(lower: string): string {
  return lower.replace(/(^|\P{L})sáu(?!\p{L})/gu, (_words, before: string) => `${before}6`);
}

function withoutDiacritics(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/\u0456/g, "i"); // the Cyrillic letter that looks like i, as in a pasted "Quý ІІ"
}

function tidied(words: string): string {
  return words
    .replace(/[\p{Cf}"'“”‘’«»*•]/gu, "")
    .replace(/->|[‐-―−→~]/g, "-")
    .replace(/^\s*-\s.*\n\s*-\s.*$/s, (list) => list.replace(/\n\s*-\s/g, ",")) // lines with bullets, not a span
    .replace(/:(?!\d)/g, " ")
    .replace(/[;&+]|\bva\b/g, ",")
    .replace(/\s+/g, " ")
    .replace(/ ?([/,-]) ?/g, "$1")
    .replace(/,{2,}/g, ",")
    .replace(/(\d) ?\. ?(?=\d)/g, "$1.")
    .replace(/^[-,: ]+|[-,.:!? ]+$/g, ""); // not "/": a form left blank, "…/…/2024", is no year
}

function numbersAsDigits(words: string): string {
  return words
    .replace(/\bqui\b/g, "quy")
    .replace(/\bthang nam (?=nam \d)/g, "thang 5 ") // "tháng năm" alone may be a form left blank
    .replace(/\b(thang|quy) (muoi mot|muoi hai|[a-z]+)\b/g, (all, unit: string, word: string) => {
      const number = NUMBERS.get(word);
      return number === undefined ? all : `${unit} ${number}`;
    })
    .replace(/\b(muoi hai|[a-z]+) (?=thang\b|lan\b|nam\b|quy\b)/g, (all, word: string) => {
      const number = word === "tu" ? undefined : NUMBERS.get(word); // "từ tháng 6" has no four in it
      return number === undefined ? all : `${number} `;
    });
}

function abbreviationsWritten(words: string): string {
  return words
    .replace(/\bq(?:uy)?\.? ?(?=(?:[ivl]{1,4}|\d{1,2})(?![a-z\d]))/g, "quy ")
    .replace(/\bt\.?(?=\d{1,2}(?:\/\d{4}|[-,]t\.?\d))/g, "thang ") // "T6" alone may be Friday
    .replace(/\b(ngay|thang|nam)(?=\d)/g, "$1 ")
    .replace(/(\d)(?=(?:thang|nam)\b)/g, "$1 ")
    .replace(/\btx\b/g, "thuong xuyen");
}

/** "năm" is missing: it is "year" far more often than 5. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["tu", 4],
  ["bon", 4],
  ["bay", 7],
  ["tam", 8],
  ["chin", 9],
  ["muoi", 10],
  ["muoi mot", 11],
  ["muoi hai", 12],
]);
