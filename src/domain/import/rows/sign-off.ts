import { bareWords } from "../../words/cell-words";
import type { GridRow } from "../table/grid";
import { beginsAsUnit } from "../units/unit-words";

/** The row that ends a document: "Nơi nhận: | GIÁM ĐỐC". A row that also says anything else is none. */
export function isSignOff({ filled }: GridRow): boolean {
  if (filled.some(({ own }) => signsOff(own))) return filled.every(({ own }) => isOfSignature(own) || mayBePost(own));
  return filled.length > 0 && filled.length <= 3 && filled.every(({ own }) => isPost(own));
}

/** What may stand in a block of signatures: who signs, for whom, when, who receives it. */
export function isOfSignature(words: string): boolean {
  const line = firstLine(words);
  return signsOff(words) || isPost(line) || isPersonsName(line) || RECEIVER.test(line) || /^\([^()]*\)$/.test(line);
}

function signsOff(words: string): boolean {
  const line = firstLine(words);
  if (bareWords(words.split(/[:\n]/)[0] ?? "") === "noi nhan") return true;
  return (
    (line.length < SHORT && SIGNS_OFF.test(bareWords(line))) || (PLACE_AND_DAY.test(line) && !OF_A_DEADLINE.test(line))
  );
}

function firstLine(words: string): string {
  return words.split("\n")[0] ?? "";
}

/** Characters of a cell that says nothing but who signs. */
const SHORT = 80;

const SIGNS_OFF =
  /^(nguoi lap|nguoi tong hop|nguoi bao cao)( bieu| bang)?$|^(tm|kt|tl|tuq) (uy ban|chu tich|giam doc|bo truong|ubnd)|^(da )?ky( ten| va| ghi ro| ho| ho va ten| chuc vu| dong dau)*$/;

/** "Lạng Sơn, ngày … tháng … năm 2025". */
const PLACE_AND_DAY = /^[\p{Lu}.…][\p{L} .…]{1,30},\s*ngày\b.{0,8}tháng\b.{0,8}năm\b.{0,8}$/iu;
const OF_A_DEADLINE =
  /^(trước|sau|đến|từ|chậm nhất|muộn nhất|trong|hạn|xong|hoàn thành|quý|tháng|năm|đợt|lần|kỳ|giai đoạn)(?!\p{L})/iu;

/** "- Như trên;", "- Lưu: VT.". */
const RECEIVER = /^[-–+*•]\s*\p{L}|^(như trên|lưu)\s*[:;,.]/iu;

/** "GIÁM ĐỐC", "TRƯỞNG PHÒNG": a post in capitals and nothing else. */
function isPost(words: string): boolean {
  const line = firstLine(words);
  if (line !== line.toUpperCase()) return false;
  return /^(q )?(pho |kt |tm |tl )*(giam doc|chu tich|truong phong|chanh van phong|bo truong|thu truong|thu truong don vi|cuc truong|chi cuc truong|vu truong|chanh thanh tra)( so)?$/.test(
    bareWords(line),
  );
}

/** Beside "Nơi nhận:" also "Giám đốc" and other posts in capitals: "TRƯỞNG BAN CHỈ ĐẠO". */
function mayBePost(words: string): boolean {
  const line = firstLine(words);
  if (isPost(line.toUpperCase())) return true;
  return /^[\p{Lu}. ]+ [\p{Lu}. ]+$/u.test(line) && line.length < SHORT && !beginsAsUnit(line);
}

/** "Nguyễn Văn A". */
function isPersonsName(line: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}*$/u.test(line) && !beginsAsUnit(line);
}
