import { bareWords } from "../../words/cell-words";
import { rowText, type GridRow } from "../table/grid";
import { isRowNumber } from "./row-number";
import { isSignOff } from "./sign-off";

/**
 * What a row that is no part of the plan is, as far as its own words tell. `starred`: "* Cải cách thể chế" is a note or a group,
 * as what stands below it tells.
 */
export function outsideRow(row: GridRow): "note" | "starred" | "signature" | "total" | "page-number" | undefined {
  const { filled } = row;
  const [first] = filled;
  if (first === undefined) return undefined;
  if (filled.length === 1 && /^(?:trang|page)\s*\d+|^\d+\s*\/\s*\d+$|^-\s*\d+\s*-$/i.test(first.own))
    return "page-number";
  if (filled.length === 1 && REMARK.test(first.own)) return "note";
  if (NOTE.test(bareWords(first.own.slice(0, SHORT)))) return filled.length <= 2 ? "note" : undefined;
  if (STAR.test(first.own)) return filled.length <= 2 ? "starred" : undefined;
  if (isSignOff(row)) return "signature";
  const words = filled.find(({ own }) => /\p{L}/u.test(own) && !isRowNumber(own));
  return words !== undefined && words.own.length < SHORT && TOTAL.test(bareWords(words.own)) && filled.length <= 6
    ? "total"
    : undefined;
}

/** Words without the star before them. */
export function withoutStar(words: string): string {
  return words.replace(STAR, "");
}

/** A form's first lines, which a layout table holds: the state's name and motto. */
export function isLetterhead(row: GridRow): boolean {
  return /cong hoa xa hoi chu nghia|doc lap tu do hanh phuc/.test(bareWords(rowText(row)));
}

/** Characters of a cell that says nothing but what follows. */
const SHORT = 80;

const NOTE = /^(ghi chu|luu y|chu thich|chu giai|note)\b/;
/** A whole row in brackets: "(Các nhiệm vụ sau thực hiện khi có hướng dẫn)". */
const REMARK = /^\([^()]{15,}\)[.;]?$/;
/** "* Cải cách thể chế", "(*) Theo Quyết định số 5". */
const STAR = /^\(?\*+\)?\s*(?=\p{L})/u;
const TOTAL = /^(tong|tong (cong|so|diem)|cong|cong diem)( diem| so| nhiem vu| cong| chung| diem toan bang)*( \d.*)?$/;
