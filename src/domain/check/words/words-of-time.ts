import { tellsOfCompletion } from "./words-of-work";

/**
 * Words of a result that speak of something still to come or still open, to the end of their clause: `sẽ ban hành kế hoạch trong
 * tháng 7`, `đang thực hiện`.
 * @returns `undefined` when there are none, or only such as stand beside what is done: `Đã ban hành; đang triển khai`
 */
export function wordsOfLater(result: string): string | undefined {
  const composed = result.normalize("NFC");
  if (!HINT.test(composed)) return undefined; // nearly always, and much sooner than by the patterns
  const words = composed.replace(/\s+/g, " ");
  const later = firstOf(LATER, words);
  if (later !== undefined) return later;
  const open = firstOf(STILL_OPEN, words);
  return open === undefined || tellsOfCompletion(composed) ? undefined : open;
}

function firstOf(pattern: RegExp, words: string): string | undefined {
  for (const match of words.matchAll(pattern)) {
    const before = words.slice(0, match.index).toLowerCase();
    if (COMPARED.some((word) => before.endsWith(word)) || NONE_OF.test(before)) continue;
    return words
      .slice(match.index + (match[1]?.length ?? 0))
      .split(/[.,;:()]/)[0]
      ?.trim();
  }
  return undefined;
}

/** Letters are asked for before the words rather than looked behind: Safari before 16.4 cannot read a lookbehind at all. */
const LATER =
  /(^|[^\p{L}])(?:sẽ|dự kiến|đang (?:dự thảo|soạn thảo|xây dựng|lấy ý kiến|trình|hoàn thiện|tham mưu)|chưa (?:được )?(?:ban hành|thực hiện|triển khai|hoàn thành|xong)|(?:đang )?chờ (?:phê duyệt|thẩm định|(?:cho |lấy )?ý kiến|ký|ban hành|thông qua))(?!\p{L})/giu;

/** Says as much only where nothing else says that the matter is done. "Chưa có vướng mắc" is no delay. */
const STILL_OPEN =
  /(^|[^\p{L}])(?:đang (?:được |tiếp tục )?(?:thực hiện|triển khai|tiến hành|chờ|đợi|rà soát|tổng hợp|xử lý|làm)|chưa(?! (?:có |để |ghi nhận |nhận được |phát hiện )*(?:khó khăn|vướng mắc|tồn tại|hạn chế|kiến nghị|đề xuất|phản ánh|khiếu nại|sai|vi phạm|trường hợp|phát sinh|xảy ra|ghi nhận|phát hiện|nhận được)))(?!\p{L})/giu;

/** One of these is in everything that the patterns find. */
const HINT = /sẽ|dự|đang|chưa|chờ/i;

/** "Sớm hơn dự kiến" speaks of what is done. */
const COMPARED = ["hơn", "với", "theo", "đúng", "như", "vượt", "ngoài"];

/** "Không còn nhiệm vụ chưa hoàn thành" speaks of none. */
const NONE_OF = /không (?:có|còn)[^.,;:()]*$/;
