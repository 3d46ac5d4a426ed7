import { lookInEncoding } from "../../import/old-encoding/looks-old";
import type { OldEncoding } from "../../import/old-encoding/old-font";
import { readableText } from "../../import/old-encoding/readable-text";
import { tidied } from "../../words/tidy-words";

/** A text typed for the fonts of the years before Unicode. */
export interface OldWords {
  readonly encoding: OldEncoding;
  /** The same in Unicode, tidy. */
  readonly readable: string;
}

/** @returns `undefined` when the letters alone do not say for sure that the text is old. */
export function oldWords(text: string): OldWords | undefined {
  if (!couldBeOld(text)) return undefined;
  const encoding = ENCODINGS.find((one) => lookInEncoding(text, one) === "old");
  if (encoding === undefined) return undefined;
  const readable = tidied(readableText(text, encoding));
  return readable === text ? undefined : { encoding, readable };
}

/** Whether a text is worth reading letter by letter: told sooner, and of nearly every text that it is not. */
export function couldBeOld(text: string): boolean {
  return WESTERN.test(text) && !VIETNAMESE.test(text);
}

const ENCODINGS: readonly OldEncoding[] = ["tcvn3", "vni"];

/** What the letters of old fonts look like in Unicode. */
const WESTERN = /[\u0080-\u00ff]/;

/** Letters and marks that no old font has. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/;
