/** What is untidy in a text, though it may not be seen. */
export type Untidiness = "decomposed" | "hidden-characters" | "odd-spaces" | "spaces";

/**
 * The same words in composed letters, with single plain spaces and nothing that cannot be seen; lines stay lines. Words are
 * never changed.
 */
export function tidied(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(HIDDEN, "")
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replace(ODD_SPACES, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "");
}

/** What `tidied` puts right; empty when it changes nothing. */
export function untidiness(text: string): readonly Untidiness[] {
  if (tidied(text) === text) return [];
  const found: Untidiness[] = [];
  if (text.normalize("NFC") !== text) found.push("decomposed");
  if (text.search(HIDDEN) >= 0) found.push("hidden-characters");
  if (text.search(ODD_SPACES) >= 0) found.push("odd-spaces");
  return found.length === 0 ? ["spaces"] : found;
}

/** Composed Vietnamese letters and the signs of documents, with single spaces inside: nearly every cell, told much sooner so. */
const PLAIN =
  /^[!-~\u00c0-\u024f\u1ea0-\u1ef9\u2013-\u201d\u2022\u2026](?: ?[!-~\u00c0-\u024f\u1ea0-\u1ef9\u2013-\u201d\u2022\u2026])*$/;

/** Soft hyphens, marks of width zero and of direction; not the joiner that holds a picture of several together. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Of Windows, of Word's line break, of Unicode. */
const LINE_ENDS = /\r\n?|[\u000b\u2028\u2029]/g;

const ODD_SPACES = /[\t\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
