import { withoutDiacritics } from "../entry-words";

/**
 * The words name a document that can be looked up: by number and sign (`123/BC-SKHĐT`, `5/CV`, `12/2024/QĐ-UBND`), by number
 * (`số 12`), by its day, by a link or a file name.
 */
export function namesDocument(text: string): boolean {
  if (/\d\/[A-Za-zĐđ]/.test(text)) return true; // nearly always
  const words = withoutDiacritics(text);
  return NAMES.some((name) => name.test(words));
}

/** Small letters without diacritics. */
const NAMES = [
  /\d[a-z]?(?:[.,]\d+)* ?\/ ?(?:\d{4} ?\/ ?)?[a-z]/, // number/sign, with the year between as in laws
  /(?:^|[^a-z])so:? ?\d/,
  /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)/,
  /ngay \d{1,2} ?thang \d{1,2} ?nam \d{4}/,
  /https?:\/\/|(?:^|[^a-z])www\./,
  /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)(?![a-z])/,
];
