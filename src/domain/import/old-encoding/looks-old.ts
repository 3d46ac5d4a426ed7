import type { OldEncoding } from "./old-font";
import { couldBeWrittenIn, isSurelyUnicode, readWords, type ReadWord } from "./readable-text";
import { isSyllable } from "./syllable";

/** How sure the letters of a text alone are about its encoding. */
export type Look =
  /** Nobody writes so in Unicode, and read in the encoding it is Vietnamese. */
  | "old"
  /** Could be read in the encoding, and could as well be a foreign word or a sign. */
  | "perhaps"
  | "not";

export function lookInEncoding(text: string, encoding: OldEncoding): Look {
  if (!couldBeWrittenIn(text, encoding)) return "not";
  const words = readWords(text, encoding);
  const changed = words.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return "not";
  const unread = words.filter(({ after }) => !isSyllable(after) && !isAbbreviation(after));
  if (isClear(changed, encoding) && unread.length * 4 <= words.length) return "old";
  return changed.every(({ after }) => isSyllable(after) || isAbbreviation(after)) ? "perhaps" : "not";
}

/** Written in Unicode after all, in whatever font: words with Vietnamese letters that read well, and badly in the encoding. */
export function readsBetterAsItIs(text: string, encoding: OldEncoding): boolean {
  if (isSurelyUnicode(text)) return true;
  const changed = readWords(text, encoding).filter(({ before, after }) => before !== after);
  return (
    changed.length > 0 &&
    changed.every(({ before }) => isSyllable(before)) &&
    !changed.every(({ after }) => isSyllable(after))
  );
}

/** Words that only Vietnamese has, seen through the wrong table: one that no foreign word is like, or several. */
function isClear(changed: readonly ReadWord[], encoding: OldEncoding): boolean {
  const strange = changed.filter(
    ({ before, after }) => !isSyllable(before) && isSyllable(after) && /[a-z]/i.test(before) && !isMeasure(before),
  );
  const different = new Map(strange.map(({ before, after }) => [before, after.length]));
  // "Thaï", "Loïc": French names can look like VNI, as long as they are short.
  const isLong = Math.max(...different.values()) > (encoding === "vni" ? 3 : 2);
  return strange.some((word) => isGlaring(word, encoding)) || different.size > 2 || (different.size === 2 && isLong);
}

/** "µm", "N·m", "n×m". */
function isMeasure(word: string): boolean {
  return /^µ|^.[·×÷].$/.test(word);
}

/** "UBND", "NĐ". */
function isAbbreviation(word: string): boolean {
  return word.length <= 8 && word === word.toUpperCase();
}

/**
 * Enough by itself, because foreign words are not like it: in TCVN3 a long word with a sign or a capital
 * within (`®iÒu`, `viÖc`), in VNI any long one (`quyeát`).
 */
function isGlaring({ before, after }: ReadWord, encoding: OldEncoding): boolean {
  if (after.length < 4) return false;
  if (encoding === "vni") return after.length < before.length || /ñ/i.test(before);
  return /[¡-¾×÷]\p{L}/u.test(before) || (/[a-z]/.test(before) && /[À-Þ]/.test(before.slice(1)));
}
