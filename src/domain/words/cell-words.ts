/**
 * The words of a cell as we keep them: NFC, one blank between words, no blanks round line breaks, no empty lines, no
 * characters that a cell of a workbook cannot hold.
 */
export function cellWords(text: string): string {
  const composed = text.normalize("NFC");
  if (!UNCLEAN.test(composed)) return composed;
  return composed
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\p{Cc}\p{Cs}]/gu, (control) => (/[\n\t]/.test(control) ? control : ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** Anything but words with one blank between them. */
const UNCLEAN = /[^\S ]|[\u200B-\u200D\u2060\uFEFF\u00AD\p{Cc}\p{Cs}]| {2}|^ | $/u;

/** For comparing: lower case, no diacritics, nothing but letters and digits with one blank between words. */
export function bareWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Two parts of one text, the second from the next row: one sentence when it reads on, else a line of its own. */
export function joinedWords(first: string, next: string, readsOn: boolean): string {
  if (first === "" || next === "") return first + next;
  return `${first}${readsOn || startsSmall(next) ? " " : "\n"}${next}`;
}

/** Begins as no sentence does: with a small letter or a mark that follows words. */
export function startsSmall(words: string): boolean {
  return /^["“(]?\p{Ll}|^[,;:.)…%]/u.test(words) && !/^\p{Ll}[.)]/u.test(words);
}
