import { folded } from "../entry-words";
import { isErrorValue } from "./error-value";

/**
 * Words of a result that speak of something still to come, to the end of their clause: `sẽ ban hành kế hoạch trong tháng 7`.
 * @returns `undefined` when there are none
 */
export function wordsOfLater(result: string): string | undefined {
  const composed = result.normalize("NFC");
  if (!HINT.test(composed)) return undefined; // nearly always, and much sooner than by the pattern
  const words = composed.replace(/\s+/g, " ");
  for (const match of words.matchAll(LATER)) {
    const before = words.slice(0, match.index).toLowerCase();
    if (COMPARED.some((word) => before.endsWith(word))) continue;
    return words
      .slice(match.index + (match[1]?.length ?? 0))
      .split(/[.,;:()]/)[0]
      ?.trim();
  }
  return undefined;
}

/** The result tells of something done, rather than that nothing is done yet ("Chưa triển khai", "Sẽ ban hành trong quý III"). */
export function tellsOfWork(result: string): boolean {
  const words = folded(result.replace(/^[\s\-+*•]+/, "")); // a list's bullet
  return words !== "" && !isErrorValue(result) && !NOTHING_YET.some((start) => words.startsWith(start));
}

/** Letters are asked for before the words rather than looked behind: Safari before 16.4 cannot read a lookbehind at all. */
const LATER =
  /(^|[^\p{L}])(?:sẽ|dự kiến|đang (?:dự thảo|soạn thảo|xây dựng|lấy ý kiến|trình|hoàn thiện|tham mưu)|chưa (?:ban hành|thực hiện|triển khai))(?!\p{L})/giu;

/** One of these is in everything that `LATER` finds. */
const HINT = /sẽ|dự|đang|chưa/i;

/** "Sớm hơn dự kiến" speaks of what is done. */
const COMPARED = ["hơn", "với", "theo", "đúng", "như", "vượt", "ngoài"];

const NOTHING_YET = ["chưa", "sẽ", "dự kiến", "không có", "đang chuẩn bị"];
