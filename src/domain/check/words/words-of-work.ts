import { folded } from "../../words/folded";
import { isErrorValue } from "./error-value";

/**
 * The result tells of something done, rather than that nothing is done yet ("Nhiệm vụ chưa đến hạn", "Sẽ ban hành trong quý III",
 * "Không phát sinh"). Where it speaks of both, what is done counts: "Đã trình; chờ phê duyệt".
 */
export function tellsOfWork(result: string): boolean {
  const words = folded(result.replace(/^[\s\-+*•]+/, "")); // a list's bullet
  if (!/[\p{L}\d]/u.test(words) || /^0+ ?%?$/.test(words) || isErrorValue(result)) return false;
  const clauses = clausesOf(result);
  if (clauses.some((clause) => says(clause, WORK))) return true;
  return !BEGINS_WITH_NOTHING.test(words) && !clauses.some((clause) => OPEN.test(clause));
}

/** Some part of the result says that the matter itself is done, not only a draft or a first step of it. */
export function tellsOfCompletion(result: string): boolean {
  return clausesOf(result).some((clause) => !IN_PART.test(clause) && says(clause, COMPLETION));
}

/** Lines and parts of sentences, folded. */
function clausesOf(text: string): readonly string[] {
  return text.split(/[.,;:()\r\n]|\s[-+–]\s/).map(folded);
}

/** The clause says so before it comes to what is open: not "sẽ triển khai theo kế hoạch đã ban hành". */
function says(clause: string, done: RegExp): boolean {
  const open = clause.search(OPEN);
  if (CIRCUMSTANCE.test(clause)) return false;
  if (open < 0 && DOCUMENT.test(clause) && !REFERENCE.test(clause)) return true;
  const at = clause.search(done);
  return at >= 0 && (open < 0 || at < open);
}

// Letters are asked for before the words rather than looked behind: Safari before 16.4 cannot read a lookbehind at all.

const WORK = /(?:^|[^\p{L}])(?:đã|hoàn thành|xong|đang(?! (?:chờ|đợi|chuẩn bị|chưa)(?!\p{L})))(?!\p{L})/u;

const COMPLETION =
  /(?:^|[^\p{L}])(?:đã(?! (?:trình|dự thảo|có dự thảo|xây dựng dự thảo|soạn|lấy ý kiến|tham mưu|đề nghị|giao|phân công|đăng ký|chuẩn bị|bắt đầu)(?!\p{L}))|hoàn thành|xong)(?!\p{L})/u;

const IN_PART = /hoàn thành (?:dự thảo|bước|phần|một phần|\d{1,2}(?:[.,]\d+)? ?%)/;

/** What is still to be done, or need not be. */
const OPEN =
  /(?:^|[^\p{L}])(?:chưa|sẽ|chờ|đợi|dự kiến|chuẩn bị|thời gian tới|không phát sinh|không (?:thể |kịp )?(?:hoàn thành|thực hiện|triển khai)|(?:thực hiện|triển khai|hoàn thành|ban hành|tổ chức) (?:trong|vào|từ) (?:quý|tháng|năm|nửa|cuối|đầu|6 tháng|thời gian)|hoàn thành trước (?:ngày|tháng|quý|\d+[/.-]))(?!\p{L})/u;

const BEGINS_WITH_NOTHING =
  /^(?:không$|không (?:có|thuộc)(?!\p{L})|(?:(?:khi|đến|trong|còn|vào) )*(?:thời )?hạn(?!\p{L})|(?:(?:trong|vào|đến|từ|cuối|đầu|giữa) )*(?:quý|tháng|năm) [ivx\d/ –-]+(?:năm \d{4} ?)?(?:$|(?:thực hiện|triển khai|mới)(?!\p{L})))/u;

/** Why, or after what, something is done: what such a clause calls done is another matter. */
const CIRCUMSTANCE = /^(?:theo|căn cứ|do|vì|như|khi|sau khi|nếu|thực hiện theo)(?!\p{L})/u;

const DOCUMENT = /\d\/[a-zđ]/;

const REFERENCE = /(?:^|[^\p{L}])(?:theo|đang|căn cứ|hướng dẫn)(?!\p{L})/u;
