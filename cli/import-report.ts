import { rowNotLoadedWords, leftOutWords, NOT_LOADED_WORDS } from "../src/text/import/not-loaded";
import { QUESTION_TITLES } from "../src/text/import/questions";
import { deadlineKindWords } from "../src/text/import/plan";
import { beforeAndAfter } from "../src/text/import/source";
import type { AppendixRead, ImportRead, RowOf, TableLeftOut } from "./import-read";
import type { PlacedDoubt } from "./placed-doubt";

/** What was read of a file, in lines for people. */
export function importReport({ rows, appendices, leftOut }: ImportRead): readonly string[] {
  const inAppendices = appendices.reduce((sum, { summary }) => sum + summary.rows, 0);
  const outside = leftOut.reduce((sum, table) => sum + table.rows, 0);
  return [
    ...appendices.flatMap(appendixReport),
    ...leftOut.map(leftOutLine),
    `Tất cả ${rows} dòng = ${inAppendices} dòng trong phụ lục + ${outside} dòng trong bảng không nạp.`,
  ];
}

/** The facts of the plan that stand as placeholders. */
export function placeholderLine(names: readonly string[]): string {
  return `Tệp nguồn không ghi: ${names.join(", ")}. Sửa trong tệp kế hoạch vừa lưu (hoặc chạy lại với --issued, --issuer) trước khi nạp.`;
}

function appendixReport({ appendix, title, certainty, summary, skipped, doubts, converted }: AppendixRead): string[] {
  const { rows, headingRows, groups, groupRows, tasks, taskRows, skippedRows, deadlines } = summary;
  const named = skipped.filter(({ reason }) => reason !== "blank");
  return [
    `${appendix}: ${title}`,
    `  ${groups} nhóm, ${tasks} nhiệm vụ, ${summary.leads} đơn vị chủ trì.`,
    `  ${rows} dòng = ${headingRows} dòng đầu bảng + ${groupRows} dòng nhóm + ${taskRows} dòng nhiệm vụ + ${skippedRows} dòng bỏ qua.`,
    `  Thời hạn: ${deadlines.map(({ kind, count }) => `${deadlineKindWords(kind)} ${count}`).join("; ")}.`,
    ...(certainty === "doubtful" ? [`  ${NOT_LOADED_WORDS.doubtfulBorder}`] : []),
    ...firstOf(named.map((row) => `  Bỏ qua ${placeOf(row)}: ${cut(rowNotLoadedWords(row))}`)),
    ...summary.doubts.flatMap(({ kind, count }) => [
      `  Cần xem lại: ${DOUBT_WORDS[kind]} ${count}`,
      ...firstOf(doubts.filter((doubt) => doubt.kind === kind).map(doubtLine)),
    ]),
    ...(converted.length === 0 ? [] : [`  Đã chuyển ${converted.length} ô từ bảng mã cũ (TCVN3, VNI) sang Unicode:`]),
    ...firstOf(converted.map((cell) => `    ${placeOf(cell)}: ${cut(beforeAndAfter(cell.before, cell.after))}`)),
  ];
}

function leftOutLine({ place, rows, reason, text }: TableLeftOut): string {
  return `Không nạp ${place} (${rows} dòng): ${leftOutWords(reason)}${text === "" ? "" : ` (${cut(text)})`}`;
}

function doubtLine({ places, text }: PlacedDoubt): string {
  const [first] = places;
  const more = places.length - 1;
  const where = first === undefined ? "" : `${placeOf(first)}${more > 0 ? ` và ${more} dòng khác` : ""}: `;
  return `    ${where}${cut(text)}`;
}

function placeOf({ place, row }: Partial<RowOf> & Pick<RowOf, "place">): string {
  return row === undefined ? place : `${place}, dòng ${row}`;
}

/** The others are only counted; `--json` has them all. */
function firstOf(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `    … và ${more} dòng nữa (xem đủ với --json)`] : lines;
}

const MOST_LINES = 20;

const DOUBT_WORDS: Readonly<Record<PlacedDoubt["kind"], string>> = {
  ...QUESTION_TITLES,
  "ambiguous-column": "Cột chưa rõ nội dung",
  "no-heading": "Bảng không có dòng đầu bảng",
  "quarters-once-or-each": "Nhiều quý ghi chung (đã tính một lần)",
  "before-includes-day": 'Hạn ghi "trước ngày" (đã tính ngày liền trước)',
};

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 120;
