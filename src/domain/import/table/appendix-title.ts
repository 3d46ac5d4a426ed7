import { bareWords } from "../../words/cell-words";
import { numberBeforeWords } from "../rows/row-number";

/** The index that an appendix is to raise; empty where its title names none or both. */
export type IndexNamed = "PAR INDEX" | "SIPAS" | "";

/**
 * What the appendix below these lines is called: the lines after the last one that says "Phụ lục" (or "Biểu số 01", "Mẫu số 2"),
 * up to the one that says which document it belongs to; else that line itself.
 * @returns `undefined` when no line says so.
 */
export function appendixTitle(lines: readonly string[]): string | undefined {
  const [line, ...below] = titleLines(lines);
  if (line === undefined) return undefined;
  const words = [afterNumber(line), ...below].filter((one) => one !== "");
  return words.length === 0 ? line : words.join(" ");
}

/**
 * The last line in capitals, with the one below it when it only says what kind of document it is: "KẾ HOẠCH".
 * @returns `undefined` when no line is in capitals.
 */
export function loudTitle(lines: readonly string[]): string | undefined {
  const fromEnd = [...lines].reverse().findIndex((line) => line === line.toUpperCase() && /\p{L}{2}/u.test(line));
  if (fromEnd < 0) return undefined;
  const [line = "", below = ""] = lines.slice(lines.length - 1 - fromEnd);
  const isKind = line.split(/\s+/).length < 4 && below !== "" && below.length < LONGEST && !isNoTitle(below);
  return isKind ? `${line} ${below}` : line;
}

export function indexNamed(lines: readonly string[]): IndexNamed {
  // The title first: the document that it belongs to may name both.
  for (const group of [titleLines(lines), lines]) {
    const bare = bareWords(group.join(" "));
    const isPar = /\bpar ?index\b|chi so cai cach hanh chinh|chi so cchc/.test(bare);
    const isSipas = /\bsipas\b|chi so hai long|muc do hai long|su hai long/.test(bare);
    if (isPar !== isSipas) return isPar ? "PAR INDEX" : "SIPAS";
    if (isPar) return "";
  }
  return "";
}

/** From the last line that says "Phụ lục" on; empty without one. */
function titleLines(lines: readonly string[]): readonly string[] {
  const fromEnd = [...lines].reverse().findIndex(saysAppendix);
  const own = fromEnd < 0 ? [] : lines.slice(lines.length - 1 - fromEnd);
  const end = own.findIndex(isNoTitle);
  return end < 0 ? own : own.slice(0, end);
}

/** "PHỤ LỤC I", "Phụ lục số 01: Nhiệm vụ…", "BIỂU SỐ 02"; not a sentence that mentions one. */
export function saysAppendix(line: string): boolean {
  const bare = bareWords(line);
  if (/^phu luc$/.test(bare)) return true;
  return (NUMBERED_APPENDIX.test(bare) || NUMBERED_FORM.test(bare)) && line.length < LONGEST;
}

/** As `saysAppendix`, with the number that tells one appendix from another. */
export function namesAppendix(line: string): boolean {
  return bareWords(line) !== "phu luc" && saysAppendix(line);
}

const NUMBERED_APPENDIX = /^phu luc( so)? ([ivxlc]+|\d{1,2}[a-z]?|[a-z])\b/;
const NUMBERED_FORM = /^(phu bieu|bieu( mau)?|mau( bieu)?)( so)? ([ivxl]+|\d{1,2}[a-z]?)\b/;

/** A title of a plan's appendix may well be two lines long. */
const LONGEST = 250;

function afterNumber(line: string): string {
  return line
    .normalize("NFC")
    .replace(
      /^\s*(?:phụ lục|phụ biểu|biểu(?: mẫu)?|mẫu(?: biểu)?)(\s+số)?\s*:?\s*([ivxlc]+|\d{1,2}[a-z]?|[a-z])?(?!\p{L})\s*[:.\-–—]*\s*/iu,
      "",
    )
    .replace(/^[-–—:.\s]+$/u, "");
}

/** "(Kèm theo Kế hoạch số …)", a line of dashes, the unit of measure, "I. Cải cách thể chế". */
function isNoTitle(line: string): boolean {
  if (numberBeforeWords(line).number !== undefined) return true;
  return /^(ban hanh )?kem theo\b|^don vi( tinh)?\b/.test(bareWords(line)) || !/\p{L}/u.test(line);
}
