import { bareWords } from "../../words/cell-words";
import { beginsAsUnit } from "../../import/units/unit-words";

/** Do two texts that are much alike differ in words that tell one task from another? */
export type TellsApart = (one: string, other: string) => boolean;

/**
 * Words that tell tasks apart however alike the rest is: numbers and numerals ("quý I", "quý IV"), words of periods, and names
 * of bodies ("tại Phòng Đầu tư", "tại Phòng Đăng ký kinh doanh").
 * @param unitNames names of units as the appendices write them; also told apart where nothing before them says that they are names.
 */
export function tellingWords(unitNames: Iterable<string>): TellsApart {
  const names = [...new Set([...unitNames].map(bareWords))]
    .filter((name) => name.length > 1)
    .map((name) => ` ${name} `);
  return (one, other) => {
    const [olds, news] = [wordsOf(one), wordsOf(other)];
    if (isToldIn(one, goneFrom(olds, news)) || isToldIn(other, goneFrom(news, olds))) return true;
    const [bareOne, bareOther] = [` ${bareWords(one)} `, ` ${bareWords(other)} `];
    return names.some((name) => bareOne.includes(name) !== bareOther.includes(name));
  };
}

interface Word {
  readonly bare: string;
  /** With its diacritics, in small letters. */
  readonly written: string;
  /** Among those of the text that blanks separate, counting from 0. */
  readonly at: number;
}

/** "CCHC/2024" and "31/12" are several words to compare. */
function wordsOf(text: string): readonly Word[] {
  return separated(text).flatMap((word, at) => {
    const written = word.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
    return written.filter((one) => one !== "").map((one) => ({ bare: bareWords(one), written: one, at }));
  });
}

function separated(text: string): readonly string[] {
  return text.normalize("NFC").split(/\s+/);
}

function isToldIn(text: string, differing: readonly Word[]): boolean {
  if (differing.some(isTelling)) return true;
  const words = separated(text);
  return differing.some(({ at }) => isInName(words, at));
}

/** As long as names of divisions are. */
const MOST_WORDS_OF_NAME = 8;

/** Does a name of a body begin at this word, or before it with no mark between? */
function isInName(words: readonly string[], at: number): boolean {
  for (let start = at; start >= 0 && start > at - MOST_WORDS_OF_NAME; start -= 1) {
    if (start < at && /[,;.:)]$/u.test(words[start] ?? "")) return false;
    const begins = beginsAsUnit(words.slice(start, start + MOST_WORDS_OF_NAME).join(" "));
    if (begins && !NO_BODY_AFTER.test((words[start - 1] ?? "").toLowerCase())) return true;
  }
  return false;
}

/** "cơ sở", "cán bộ", "quốc phòng": the second word names no body. */
const NO_BODY_AFTER = /^(?:cơ|trụ|cán|toàn|nội|đồng|tiến|bảng|quốc|dự|đề)$/u;

function isTelling({ bare, written }: Word): boolean {
  return /\d/.test(bare) || ROMAN.test(bare) || PERIODS.test(written);
}

/** Also "vi" of "phạm vi": asking once too often does no harm. */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xx)$/;

const PERIODS =
  /^(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|nhất|nhì|đầu|giữa|cuối|tuần|tháng|quý|kỳ|kì|đợt|lần|trước|sau)$/u;

/** The words of `from` that `other` has not, or not so often, by their bare letters. */
function goneFrom(from: readonly Word[], other: readonly Word[]): readonly Word[] {
  const count = new Map<string, number>();
  for (const { bare } of other) count.set(bare, (count.get(bare) ?? 0) + 1);
  return from.filter(({ bare }) => {
    const left = count.get(bare) ?? 0;
    count.set(bare, left - 1);
    return left <= 0;
  });
}
