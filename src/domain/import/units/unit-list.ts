import { bareWords } from "../../words/cell-words";
import {
  beginsAsUnit,
  goesOnOfAKind,
  goesOnOfOffice,
  isAbbreviation,
  isAlsoField,
  isOfAKind,
  isOnlyKinds,
} from "./unit-words";

/** The names in a cell. */
export interface UnitList {
  readonly names: readonly string[];
  /** A comma or "và" that may stand inside a name or between two. */
  readonly isDoubtful: boolean;
}

/** Does the whole of these words name a unit that is known already? Without diacritics, as `bareWords` gives them. */
export type IsKnownName = (bare: string) => boolean;

/**
 * The units that a cell lists. Semicolons, line breaks and bullets always separate; a comma, "và", "/" or an "&" between blanks
 * only where a name that is known ends, or where what follows begins as names of public bodies do.
 */
export function unitList(cell: string, isKnown: IsKnownName): UnitList {
  const lists = itemsOf(cell).map((item) => namesIn(item, isKnown));
  const names = new Map<string, string>();
  for (const name of lists.flatMap((list) => list.names))
    if (!names.has(foldedName(name))) names.set(foldedName(name), name);
  return { names: [...names.values()], isDoubtful: lists.some((list) => list.isDoubtful) };
}

/** Two spellings of one name have the same: letter case, kinds of dashes and blanks do not matter. */
export function foldedName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s*[-‐-―−]\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** A new line that reads on from the one before is no new item: "Sở Khoa học\nvà Công nghệ". */
function itemsOf(cell: string): readonly string[] {
  return cell
    .replace(/\(([^()]*)\)/g, (inside) => inside.replace(/[;\n]/g, ","))
    .replace(/\n(?=(và |&|\p{Ll}))(?!(các|tất cả|ban|sở|phòng|văn phòng|cơ quan|đơn vị)(?!\p{L}))/gu, " ")
    .replace(/([,-]|\svà)\n(?!\s*[-+*•])/gu, "$1 ")
    .split(/[;\n]/)
    .map((item) => item.replace(/^[\s\-–+*•.,:]+|[\s.,:]+$/gu, "").replace(/^và\s+/u, ""))
    .filter((item) => /[\p{L}\d]/u.test(item));
}

interface Piece {
  readonly words: string;
  /** What stands before it: "", ", ", " và ", ", và ". */
  readonly link: string;
}

function namesIn(item: string, isKnown: IsKnownName): UnitList {
  const shared = sharedBeginning(item, isKnown);
  if (shared !== undefined) return shared;
  const pieces = piecesOf(item);
  const names: string[] = [];
  let isDoubtful = false;
  for (let at = 0; at < pieces.length;) {
    const known = longestKnown(pieces, at, isKnown);
    if (known > 0) {
      names.push(joined(pieces.slice(at, at + known)));
      at += known;
      continue;
    }
    if (isUnclearEnd(pieces, at)) isDoubtful = true;
    let end = at + 1;
    while (
      end < pieces.length &&
      (isOfSameOffice(pieces, at, end) || (goesOn(pieces, at, end) && longestKnown(pieces, end, isKnown) === 0))
    )
      end += 1;
    if (end - at > 1 && isAlsoField(pieces[end - 1]?.words ?? "")) isDoubtful = true;
    const name = joined(pieces.slice(at, end));
    if (end - at > 1 && !beginsAsUnit(name) && !isOfAKind(name)) isDoubtful = true;
    names.push(name);
    at = end;
  }
  return { names, isDoubtful };
}

/** "Văn phòng HĐND và UBND huyện": one office, even where "UBND huyện" is a name by itself. */
function isOfSameOffice(pieces: readonly Piece[], start: number, end: number): boolean {
  return goesOnOfOffice(joined(pieces.slice(start, end)), pieces[end]?.words ?? "");
}

/** Before this piece stands "và" or "&", and it may well be the rest of the name before it: "Sở KH & ĐT", "Phòng Pháp chế và Thanh tra". */
function isUnclearEnd(pieces: readonly Piece[], at: number): boolean {
  const { words, link } = pieces[at] ?? { words: "", link: "" };
  const before = pieces[at - 1]?.words ?? "";
  return /và|&/u.test(link) && !isAbbreviation(before) && (isAbbreviation(words) || isAlsoField(words));
}

/** The piece at `end` belongs to the name that begins at `start`. */
function goesOn(pieces: readonly Piece[], start: number, end: number): boolean {
  const first = pieces[start]?.words ?? "";
  const words = pieces[end]?.words ?? "";
  const before = pieces[end - 1]?.words ?? "";
  if (isOnlyKinds(words) && isOfAKind(first)) return true;
  if (goesOnOfAKind(words)) return isOfAKind(before) || isOfAKind(first) || !beginsAsUnit(words);
  if (isAbbreviation(words) && !isOfAKind(first)) return false;
  // "Phòng Lao động, Tiền lương và Bảo hiểm xã hội": a list of fields, whose last one names a body too.
  if (isAlsoField(words) && end - start > 1 && !beginsAsUnit(before)) return true;
  return !beginsAsUnit(words);
}

/** How many pieces from `at` make a known name, at most; 0 for none. */
function longestKnown(pieces: readonly Piece[], at: number, isKnown: IsKnownName): number {
  for (let count = Math.min(6, pieces.length - at); count > 0; count -= 1)
    if (isKnown(bareWords(joined(pieces.slice(at, at + count))))) return count;
  return 0;
}

/** "Các sở: Nội vụ, Tài chính" names Sở Nội vụ and Sở Tài chính. */
function sharedBeginning(item: string, isKnown: IsKnownName): UnitList | undefined {
  const found = /^[Cc]ác\s+([Ss]ở|[Pp]hòng|[Bb]an|[Bb]ộ|[Hh]uyện|[Xx]ã|[Pp]hường)(?:\s*:|(?=\s+\p{Lu}))\s*(.+)$/u.exec(
    item,
  );
  if (found === null) return undefined;
  const [, kind = "", rest = ""] = found;
  const beginning = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  const pieces = piecesOf(rest).map((piece, at) => (at === 0 ? { ...piece, link: "" } : piece));
  if (pieces.length < 2) return undefined;
  const names: string[] = [];
  let isDoubtful = false;
  for (let at = 0; at < pieces.length;) {
    const first = pieces[at]?.words ?? "";
    if (beginsAsUnit(first) && at > 0) {
      const others = namesIn(joined(pieces.slice(at)), isKnown);
      return { names: [...names, ...others.names], isDoubtful: isDoubtful || others.isDoubtful };
    }
    const isField = (bare: string) => isKnown(`${bareWords(kind)} ${bare}`) || FIELDS.has(bare);
    const known = longestKnown(pieces, at, isField);
    if (known === 0) isDoubtful = true;
    const count = Math.max(1, known);
    names.push(`${beginning} ${joined(pieces.slice(at, at + count))}`);
    at += count;
  }
  return { names, isDoubtful };
}

/** Fields of work after which departments of every province are named. Without diacritics. */
const FIELDS: ReadonlySet<string> = new Set([
  ...["noi vu", "tu phap", "tai chinh", "cong thuong", "xay dung", "y te", "ngoai vu", "giao thong van tai"],
  ...["ke hoach va dau tu", "khoa hoc va cong nghe", "thong tin va truyen thong", "giao duc va dao tao"],
  ...["nong nghiep va phat trien nong thon", "nong nghiep va moi truong", "tai nguyen va moi truong"],
  ...["lao dong thuong binh va xa hoi", "van hoa the thao va du lich", "dan toc va ton giao", "dan toc"],
]);

function piecesOf(item: string): readonly Piece[] {
  // What stands in brackets belongs to the name before them.
  const parts = item.split(/(\([^()]*\)|\s*,\s*(?:và\s+)?|\s+và\s+|\s+&\s+|\s*\/\s*)/u);
  const pieces: Piece[] = [];
  let link = "";
  for (const [at, part] of parts.entries()) {
    const last = pieces.at(-1);
    if (at % 2 === 1 && !part.startsWith("(")) link = part.replace(/\s+/g, " ");
    else if (part.trim() === "") continue;
    else if (last !== undefined && link === "")
      pieces[pieces.length - 1] = { ...last, words: `${last.words.trim()} ${part.trim()}` };
    else {
      pieces.push({ words: part.trim(), link: pieces.length === 0 ? "" : link });
      link = "";
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, link }, at) => (at === 0 ? words : `${link}${words}`))
    .join("")
    .replace(/[\s.,:]+$/u, "");
}
