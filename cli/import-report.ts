import type { ImportDraft } from "../src/app/import/import-draft";
import type { SkippedRow } from "../src/domain/import/imported-appendix";
import type { Doubt } from "../src/domain/import/doubt";
import type { ImportSummary } from "../src/domain/import/summary";
import { QUESTION_TITLES } from "../src/text/import/questions";
import { deadlineKindWords } from "../src/text/import/plan";
import { SKIP_REASON_WORDS } from "../src/text/import/rows-taken";

export interface AppendixReport {
  readonly appendix: string;
  readonly title: string;
  readonly summary: ImportSummary;
  readonly skipped: readonly {
    readonly place: string;
    readonly row: number;
    readonly reason: SkippedRow["reason"];
    readonly text: string;
  }[];
  readonly doubts: readonly Doubt[];
}

/** What was read of an appendix, in lines for people. */
export function appendixReport(
  { appendix, title, summary, skipped }: AppendixReport,
  { tables }: ImportDraft,
): string[] {
  const { rows, headingRows, groups, groupRows, tasks, taskRows, skippedRows, deadlines, doubts } = summary;
  const converted = tables.reduce((sum, { oldTexts }) => sum + oldTexts.length, 0);
  return [
    `${appendix}: ${title}`,
    `  ${groups} nhóm, ${tasks} nhiệm vụ, ${summary.leads} đơn vị chủ trì.`,
    `  ${rows} dòng = ${headingRows} dòng đầu bảng + ${groupRows} dòng nhóm + ${taskRows} dòng nhiệm vụ + ${skippedRows} dòng bỏ qua.`,
    `  Thời hạn: ${deadlines.map(({ kind, count }) => `${deadlineKindWords(kind)} ${count}`).join("; ")}.`,
    ...skipped
      .filter(({ reason }) => reason !== "blank")
      .map(
        ({ place, row, reason, text }) => `  Bỏ qua ${place}, dòng ${row}: ${SKIP_REASON_WORDS[reason]} (${cut(text)})`,
      ),
    ...(doubts.length === 0
      ? []
      : [`  Cần xem lại: ${doubts.map(({ kind, count }) => `${DOUBT_WORDS[kind]} ${count}`).join("; ")}.`]),
    ...(converted === 0 ? [] : [`  Đã chuyển ${converted} ô từ bảng mã cũ (TCVN3, VNI) sang Unicode.`]),
  ];
}

/** The facts of the plan that stand as placeholders. */
export function placeholderLine(names: readonly string[]): string {
  return `Tệp nguồn không ghi: ${names.join(", ")}. Sửa trong tệp kế hoạch vừa lưu (hoặc chạy lại với --issued, --issuer) trước khi nạp.`;
}

const DOUBT_WORDS: Readonly<Record<Doubt["kind"], string>> = {
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

const LONGEST = 80;
