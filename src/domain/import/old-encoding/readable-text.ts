import { raisedCapitals } from "./capitals";
import type { OldEncoding } from "./old-font";
import { fromTcvn3, isAllTcvn3, TCVN3_WORD } from "./tcvn3";
import { fromVni, isAllVni, VNI_WORD } from "./vni";

/** The text that somebody set in an old encoding, in Unicode (NFC). */
export function readableText(text: string, encoding: OldEncoding): string {
  const shown = shownText(text);
  return (encoding === "tcvn3" ? raisedCapitals(fromTcvn3(shown)) : fromVni(shown)).normalize("NFC");
}

/** A word as it stands, and as it was meant. */
export interface ReadWord {
  readonly before: string;
  readonly after: string;
}

/** Its words, but for addresses of mail and of the web; those of one letter say nothing. */
export function readWords(text: string, encoding: OldEncoding): readonly ReadWord[] {
  const words = shownText(text)
    .replace(/\S*(?:@|:\/\/|www\.)\S*/gi, " ")
    .match(encoding === "tcvn3" ? TCVN3_WORD : VNI_WORD);
  return (words ?? [])
    .map((before) => ({ before, after: encoding === "tcvn3" ? fromTcvn3(before) : fromVni(before) }))
    .filter(({ after }) => after.length > 1);
}

/** Has a letter or mark that neither old encoding has: somebody wrote it in Unicode. */
export function isSurelyUnicode(text: string): boolean {
  return /(?![\0-ÿ])[\p{L}\p{M}]/u.test(shownText(text));
}

/** Whether the encoding has all its letters. */
export function couldBeWrittenIn(text: string, encoding: OldEncoding): boolean {
  return encoding === "tcvn3" ? isAllTcvn3(shownText(text)) : isAllVni(shownText(text));
}

/** Letter and mark in one; the codes 80–9F as what Windows has there instead of control characters: quotation marks and dashes. */
function shownText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Source: Unicode's mapping table CP1252. Five codes stand for nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
