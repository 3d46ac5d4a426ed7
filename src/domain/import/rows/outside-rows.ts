import { bareWords } from "../cell-words";
import { rowText, type GridRow } from "../table/grid";
import { isRowNumber } from "./row-number";

/** What a row that is no part of the plan is, as far as its own words tell. */
export function outsideRow(row: GridRow): "note" | "signature" | "total" | "page-number" | undefined {
  const { filled } = row;
  const [first] = filled;
  if (first === undefined) return undefined;
  if (filled.length === 1 && /^(?:trang|page)\s*\d+|^\d+\s*\/\s*\d+$|^-\s*\d+\s*-$/i.test(first.own))
    return "page-number";
  if (filled.length === 1 && REMARK.test(first.own)) return "note";
  if (NOTE.test(bareWords(first.own.slice(0, SHORT))) || /^\(?\*+\)?\s*\p{L}/u.test(first.own))
    return filled.length <= 2 ? "note" : undefined;
  if (!isRowNumber(first.own) && filled.some(({ own }) => SIGNS_OFF.test(bareWords(own.slice(0, SHORT)))))
    return "signature";
  if (filled.length <= 3 && filled.every(({ own }) => isSigner(own))) return "signature";
  const words = filled.find(({ own }) => /\p{L}/u.test(own) && !isRowNumber(own));
  return words !== undefined && words.own.length < SHORT && TOTAL.test(bareWords(words.own)) && filled.length <= 6
    ? "total"
    : undefined;
}

/** A form's first lines, which a layout table holds: the state's name and motto. */
export function isLetterhead(row: GridRow): boolean {
  return /cong hoa xa hoi chu nghia|doc lap tu do hanh phuc/.test(bareWords(rowText(row)));
}

/** Characters of a cell that says nothing but who signs, or what follows. */
const SHORT = 80;

const NOTE = /^(ghi chu|luu y|chu thich|chu giai|note)\b/;
/** A whole row in brackets: "(Các nhiệm vụ sau thực hiện khi có hướng dẫn)". */
const REMARK = /^\([^()]{15,}\)[.;]?$/;
const SIGNS_OFF =
  /^noi nhan\b|^(nguoi lap|nguoi tong hop|nguoi bao cao)( bieu| bang)?$|^(tm|kt|tl|tuq) (uy ban|chu tich|giam doc|bo truong|ubnd)|^(da )?ky( ghi ro| ten| va| dong dau)|^\p{L}[\p{L} ]{2,25} ngay .{0,6}thang .{0,6}nam .{0,6}$/u;
const TOTAL = /^(tong|tong (cong|so|diem)|cong|cong diem)( diem| so| nhiem vu| cong| chung| diem toan bang)*( \d.*)?$/;

/** "GIÁM ĐỐC", "TRƯỞNG PHÒNG": a post in capitals and nothing else. */
function isSigner(words: string): boolean {
  if (words !== words.toUpperCase()) return false;
  return /^(q )?(pho |kt |tm |tl )*(giam doc|chu tich|truong phong|chanh van phong|bo truong|thu truong|thu truong don vi|cuc truong|chi cuc truong|vu truong|chanh thanh tra)( so)?$/.test(
    bareWords(words),
  );
}
